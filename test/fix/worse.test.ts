import {describe, expect, it} from 'vitest';
import {isWorse} from '../../src/fix/index.js';
import {fileFinding} from '../../src/model/index.js';

const finding = (ruleId: string, line: number, pair = 'a-101') =>
  fileFinding({file: 'a.md', ruleId, message: 'x', line, pair});

describe('isWorse', () => {
  it('is not so where a finding went, or only moved', () => {
    expect(isWorse([finding('spacing', 1), finding('quotes', 1)], [finding('quotes', 2)], [])).toBe(false);
  });

  it('is so where a pair has one more of a check, though another pair has one less', () => {
    expect(isWorse([finding('spacing', 1)], [finding('spacing', 1), finding('spacing', 1)], [])).toBe(true);
    expect(isWorse([finding('spacing', 1)], [finding('spacing', 1, 'a-102')], [])).toBe(true);
    expect(isWorse([finding('spacing', 1)], [finding('quotes', 1)], [])).toBe(true);
  });

  it('is so where what was mended is still there; another one further on may be', () => {
    const mended = [finding('spacing', 1)];
    expect(isWorse(mended, [finding('spacing', 1)], mended)).toBe(true);
    expect(isWorse(mended, [finding('spacing', 2)], mended)).toBe(false);
  });
});
