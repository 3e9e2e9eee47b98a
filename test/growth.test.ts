import {describe, expect, it} from 'vitest';
import {growth} from './growth.js';

/** The growth of work whose runs cost what a function says of their size, on a clock made by hand. */
async function growthOf(cost: (size: number, run: number) => number): Promise<{factor: number; runs: number}> {
  let time = 0;
  let runs = 0;
  const work = (size: number): void => {
    time += cost(size, runs++);
  };
  return {factor: await growth(work, 100, () => time), runs};
}

describe('growth', () => {
  it('is 4 for what is linear, after one look', async () => {
    expect(await growthOf((size) => size)).toEqual({factor: 4, runs: 2});
  });

  it('is 16 for what is squared, after four looks', async () => {
    expect(await growthOf((size) => size ** 2)).toEqual({factor: 16, runs: 8});
  });

  it('looks again where something disturbed', async () => {
    expect(await growthOf((size, run) => (run === 1 ? 5000 : size))).toEqual({factor: 4, runs: 4});
  });

  it('makes nothing of what costs next to nothing', async () => {
    expect(await growthOf((size) => size ** 2 / 1000)).toEqual({factor: 3.2, runs: 2});
  });
});
