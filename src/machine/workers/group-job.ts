import {serialize} from 'node:v8';
import {buildGroup, type GroupOptions} from '../../engine/build-article.js';
import type {GroupInput} from '../../engine/read-sources.js';
import type {Cache} from '../cache/index.js';
import {spellerOf} from '../disk/index.js';

/** A group of pages to be built, and the name that its result has in a cache. */
export interface GroupJob {
  readonly inputs: readonly GroupInput[];
  readonly name: string;
}

/** Builds a group and stores what came of it, as bytes: so it is stored, and so it is sent. */
export function runGroupJob(job: GroupJob, options: GroupOptions, cache: Cache | undefined): Uint8Array<ArrayBuffer> {
  const result = serialize(buildGroup(job.inputs, options, spellerOf).result);
  cache?.put(job.name, result);
  return result;
}
