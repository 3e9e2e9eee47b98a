import {describe, expect, it} from 'vitest';
import {firesAlike} from '../../src/calibration/fires-alike.js';

const fired = (findings: number, pairs = 1000, pages = 3) => ({findings, pairs, pages});

describe('firesAlike', () => {
  it('wants as many findings for the pairs of people as for those of the machine', () => {
    expect(firesAlike(fired(40), fired(40))).toBe(true);
    expect(firesAlike(fired(40), fired(41))).toBe(false);
    expect(firesAlike(fired(40), fired(400, 10_000))).toBe(true);
    expect(firesAlike(fired(40), fired(401, 10_000))).toBe(false);
  });

  it('wants so many that they are no accident', () => {
    // Of equal numbers of pairs a third of the findings is what a check with a use has on the pages of people.
    expect(firesAlike(fired(15), fired(15))).toBe(true);
    expect(firesAlike(fired(14), fired(14))).toBe(false);
    expect(firesAlike(fired(3), fired(0))).toBe(true);
    expect(firesAlike(fired(3), fired(1))).toBe(false);
  });

  it('takes no habit of two pages for one of people', () => {
    expect(firesAlike(fired(40, 1000, 3), fired(1))).toBe(true);
    expect(firesAlike(fired(40, 1000, 2), fired(1))).toBe(false);
  });

  it('says nothing where one of the two did not translate', () => {
    expect(firesAlike(fired(40), fired(0, 0, 0))).toBe(false);
    expect(firesAlike(fired(0, 0, 0), fired(40))).toBe(false);
  });
});
