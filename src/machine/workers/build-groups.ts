import {deserialize} from 'node:v8';
import type {GroupOptions} from '../../engine/build-article.js';
import {failedGroup, type GroupResult} from '../../engine/article-result.js';
import type {GroupInput} from '../../engine/read-sources.js';
import {openCache} from '../cache/index.js';
import type {GroupJob} from './group-job.js';
import type {GroupWorkerData} from './group-worker.js';
import {inputName, optionsName} from './input-name.js';
import {mapInWorkers} from './map-in-workers.js';

/** How groups are built. */
export interface BuildGroupsSettings {
  readonly options: GroupOptions;
  /** How many workers; 0 for none. */
  readonly size: number;
  /** Where results are stored and looked for; absent for nowhere. */
  readonly cache: {readonly folder: string; readonly fingerprint: string} | undefined;
}

/** The result of a group, and how many pages it was made from. */
export interface BuiltGroup {
  readonly result: GroupResult;
  readonly inputs: number;
}

/**
 * Builds groups of pages, in workers where there are any; those that a cache has are taken from there.
 * Pages that their worker dies of get findings.
 */
export async function* buildGroups(
  groups: readonly (readonly GroupInput[])[],
  settings: BuildGroupsSettings,
): AsyncGenerator<BuiltGroup> {
  const {options, size} = settings;
  const place = settings.cache && {folder: settings.cache.folder, fingerprint: settings.cache.fingerprint};
  const cache = place && openCache(place.folder, place.fingerprint);
  const prefix = optionsName(options);
  const missing: GroupJob[] = [];
  for (const inputs of groups) {
    const name = [prefix, ...inputs.map(inputName)].join(' ');
    const stored = cache?.get(name);
    if (stored === undefined) missing.push({inputs, name});
    else yield {result: fromBytes(stored), inputs: inputs.length};
  }
  if (size === 0) {
    const {runGroupJob} = await import('./group-job.js');
    for (const job of missing) yield {result: fromBytes(runGroupJob(job, options, cache)), inputs: job.inputs.length};
  } else {
    const module = new URL('./group-worker.js', import.meta.url);
    const workerData: GroupWorkerData = {options, cache: place};
    for await (const outcome of mapInWorkers<GroupJob, Uint8Array>(missing, {module, size, workerData})) {
      const {inputs} = outcome.job;
      yield {
        result: 'result' in outcome ? fromBytes(outcome.result) : failedGroup(inputs, outcome.error),
        inputs: inputs.length,
      };
    }
  }
  if (missing.length > 0) cache?.sweep();
}

/** Takes a result from its bytes. What a cache has was checked for damage, and is of this version of the program and of Node. */
function fromBytes(bytes: Uint8Array): GroupResult {
  return deserialize(bytes) as GroupResult;
}
