import {failedGroup, type GroupOptions, type GroupResult} from '../build/build-group.js';
import type {GroupInput} from '../build/read-pages.js';
import {openCache} from '../cache/index.js';
import {fromJson, runGroupJob, type GroupJob} from './group-job.js';
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
export async function* buildGroups(groups: readonly (readonly GroupInput[])[], settings: BuildGroupsSettings): AsyncGenerator<BuiltGroup> {
  const {options, size} = settings;
  const place = settings.cache && {folder: settings.cache.folder, fingerprint: settings.cache.fingerprint};
  const cache = place && openCache(place.folder, place.fingerprint);
  const prefix = optionsName(options);
  const missing: GroupJob[] = [];
  for (const inputs of groups) {
    const name = [prefix, ...inputs.map(inputName)].join(' ');
    const stored = cache?.get(name);
    if (stored === undefined) missing.push({inputs, name});
    else yield {result: fromJson(stored), inputs: inputs.length};
  }
  if (size === 0) {
    for (const job of missing) yield {result: fromJson(runGroupJob(job, options, cache)), inputs: job.inputs.length};
  } else {
    const module = new URL('./group-worker.js', import.meta.url);
    const workerData: GroupWorkerData = {options, cache: place};
    for await (const outcome of mapInWorkers<GroupJob, string>(missing, {module, size, workerData})) {
      const {inputs} = outcome.job;
      yield {result: 'result' in outcome ? fromJson(outcome.result) : failedGroup(inputs, outcome.error), inputs: inputs.length};
    }
  }
  if (missing.length > 0) cache?.sweep();
}
