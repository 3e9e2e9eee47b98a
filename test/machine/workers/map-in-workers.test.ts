import {describe, expect, it} from 'vitest';
import {mapBatches} from '../../../src/machine/workers/map-batches.js';
import {mapInWorkers, type Outcome} from '../../../src/machine/workers/map-in-workers.js';

const module = new URL('doubling-worker.mjs', import.meta.url);

async function outcomes(jobs: Iterable<number | string>, size: number): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const outcome of mapInWorkers<number | string, number>(jobs, {module, size})) found.push(shown(outcome));
  return found;
}

function shown(outcome: Outcome<number | string, number>): unknown {
  return 'result' in outcome ? outcome.result : `${outcome.job}: ${outcome.error.message}`;
}

describe('mapInWorkers', () => {
  it('gives outcomes in the order of the jobs, however long each takes', async () => {
    const jobs = Array.from({length: 100}, (_, index) => index);
    expect(await outcomes(jobs, 3)).toEqual(jobs.map((job) => job * 2));
    expect(await outcomes([], 2)).toEqual([]);
  });

  it('says which job a worker died of, and goes on with the others', async () => {
    expect(await outcomes([1, 'exit', 2, 'throw', 3, 'throw', 4], 2)).toEqual([
      2,
      'exit: a worker ended with status 3',
      4,
      'throw: some mistake',
      6,
      'throw: some mistake',
      8,
    ]);
  });

  it('survives a worker that runs out of memory', async () => {
    const found: unknown[] = [];
    for await (const outcome of mapInWorkers<number | string, number>(['memory', 5], {module, size: 1, heap: 32}))
      found.push(shown(outcome));
    expect(found).toEqual(['memory: Worker terminated due to reaching memory limit: JS heap out of memory', 10]);
  });

  it('sends every worker what all jobs share, those that are started later, too', async () => {
    const found: unknown[] = [];
    let asked = 0;
    const shared = (): number => {
      asked++;
      return 10;
    };
    for await (const outcome of mapInWorkers<number | string, number>([1, 'exit', 2, 3], {module, size: 2, shared}))
      found.push(shown(outcome));
    expect([found, asked]).toEqual([[10, 'exit: a worker ended with status 3', 20, 30], 1]);
  });

  it('takes jobs only as fast as outcomes are taken', async () => {
    let taken = 0;
    function* endless(): Generator<number> {
      for (;;) yield taken++;
    }
    const results = mapInWorkers<number, number>(endless(), {module, size: 2});
    expect(await results.next()).toMatchObject({value: {result: 0}});
    expect(taken).toBeLessThan(40);
    // Ends the workers, too; else the test would not end.
    await results.return(undefined);
  });
});

describe('mapBatches', () => {
  it('gives an outcome for each job, and does those of a batch that ended its worker again, one by one', async () => {
    const found: unknown[] = [];
    const batches = [[1, 3], [5, 'exit', 7], ['throw'], [], [9]];
    for await (const outcome of mapBatches<number | string, number>(batches, {module, size: 2}))
      found.push(shown(outcome));
    expect(found).toEqual([2, 6, 10, 'exit: a worker ended with status 3', 14, 'throw: some mistake', 18]);
  });
});
