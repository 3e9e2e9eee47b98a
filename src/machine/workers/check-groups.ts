import type {CheckGroupOptions, GroupFindings} from '../../engine/check-article.js';
import type {GroupInput} from '../../engine/read-sources.js';
import {unreadable} from '../../engine/unreadable.js';
import {spellerOf} from '../disk/index.js';
import {mapInWorkers} from './map-in-workers.js';

/** The findings of a group, and how many pages it was. */
export interface CheckedGroup {
  readonly result: GroupFindings;
  readonly inputs: number;
}

/**
 * Checks groups of pages, in workers where there are any. Pages that their worker dies of get findings.
 *
 * @param size how many workers; 0 for none.
 */
export async function* checkGroups(
  groups: readonly (readonly GroupInput[])[],
  options: CheckGroupOptions,
  size: number,
): AsyncGenerator<CheckedGroup> {
  if (size === 0) {
    const {checkGroup} = await import('../../engine/check-article.js');
    for (const inputs of groups) yield {result: checkGroup(inputs, options, spellerOf), inputs: inputs.length};
    return;
  }
  const module = new URL('./check-worker.js', import.meta.url);
  for await (const outcome of mapInWorkers<readonly GroupInput[], GroupFindings>(groups, {
    module,
    size,
    workerData: options,
  })) {
    const {job: inputs} = outcome;
    const result =
      'result' in outcome
        ? outcome.result
        : {findings: inputs.map(({file}) => unreadable(file, outcome.error)), used: [], seen: []};
    yield {result, inputs: inputs.length};
  }
}
