import {buildGroup, type GroupOptions, type GroupResult} from '../build/build-group.js';
import type {GroupInput} from '../build/read-pages.js';
import type {Cache} from '../cache/index.js';
import {spellerOf} from '../disk/index.js';

/** A group of pages to be built, and the name that its result has in a cache. */
export interface GroupJob {
  readonly inputs: readonly GroupInput[];
  readonly name: string;
}

/** Builds a group and stores what came of it, as JSON: so it is stored, and so it is sent. */
export function runGroupJob(job: GroupJob, options: GroupOptions, cache: Cache | undefined): string {
  const result = JSON.stringify(buildGroup(job.inputs, options, spellerOf).result);
  cache?.put(job.name, result);
  return result;
}

/** Takes a result from its JSON. */
export function fromJson(json: string): GroupResult {
  return JSON.parse(json) as GroupResult;
}
