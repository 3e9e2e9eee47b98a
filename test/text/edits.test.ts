import {describe, expect, it} from 'vitest';
import {applyEdits, withoutOverlaps} from '../../src/text/index.js';

describe('applyEdits', () => {
  it('makes changes in any order and leaves the rest', () => {
    const edits = [
      {start: 4, end: 5, text: 'E!'},
      {start: 0, end: 1, text: ''},
      {start: 2, end: 2, text: '+'},
    ];
    expect(applyEdits('abcdef', edits)).toBe('b+cdE!f');
    expect(applyEdits('abc', [])).toBe('abc');
  });
});

describe('withoutOverlaps', () => {
  const edit = (start: number, end: number) => ({start, end, text: 'x'});

  it('keeps the first of those that overlap, and both that only touch', () => {
    expect(withoutOverlaps([edit(3, 6), edit(0, 4)])).toEqual([edit(0, 4)]);
    expect(withoutOverlaps([edit(0, 3), edit(3, 6)])).toEqual([edit(0, 3), edit(3, 6)]);
  });

  it('keeps one of those that begin at one place', () => {
    expect(withoutOverlaps([edit(3, 3), edit(3, 3)])).toEqual([edit(3, 3)]);
    expect(withoutOverlaps([edit(3, 3), edit(4, 4)])).toEqual([edit(3, 3), edit(4, 4)]);
  });
});
