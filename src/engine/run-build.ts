import {resolve} from 'node:path';
import type {GroupInput, GroupOptions, GroupResult, Joined} from './build.js';
import type {Finding} from '../model/index.js';

/** What a build needs beside its pages. */
export interface RunSettings {
  readonly options: GroupOptions;
  /** What the user said about workers. */
  readonly workers: number | undefined;
  readonly cache: {readonly folder: string; readonly fingerprint: string} | undefined;
  /** Where an earlier knowledge base may be: a path, as named, from a working folder. */
  readonly former: {readonly path: string; readonly cwd: string; readonly isRequired: boolean};
  /** Is told what goes on, and how many pages are done. */
  readonly onStep: (step: string, done?: number) => void;
}

/** From this many characters of pages on they take longer than workers to start. */
const manyCharacters = 1_500_000;

/** Sends pages through the house, several articles at once where that pays. What does the work is loaded only now. */
export async function runBuild(
  inputs: readonly GroupInput[],
  settings: RunSettings,
): Promise<{readonly joined: Joined; readonly results: readonly GroupResult[]; readonly findings: readonly Finding[]}> {
  const {options, workers, cache, former, onStep} = settings;
  const [{groupInputs, joinGroups}, {buildGroups, workerCount}, {readFormer}] = await Promise.all([
    import('./build.js'),
    import('../machine/workers/index.js'),
    import('../machine/disk/index.js'),
  ]);
  const characters = inputs.reduce((sum, input) => sum + ('record' in input ? input.record : input.text).length, 0);
  const size = workerCount(workers, characters >= manyCharacters);
  const results: GroupResult[] = [];
  let done = 0;
  onStep('building', done);
  for await (const {result, inputs: count} of buildGroups(groupInputs(inputs), {options, size, cache})) {
    results.push(result);
    done += count;
    onStep('building', done);
  }
  onStep('joining');
  const known = new Set(
    results.flatMap(({knowledge}) => knowledge.flatMap(({entries}) => entries.map(({entry}) => entry.id))),
  );
  const gone = readFormer(resolve(former.cwd, former.path), former.path, {known, isRequired: former.isRequired});
  return {joined: joinGroups(results, {former: gone}), results, findings: gone.findings};
}
