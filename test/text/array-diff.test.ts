import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {arrayDiff} from '../../src/text/index.js';

const parts = (older: string[], newer: string[]): string[] =>
  arrayDiff(older, newer).map(({added, removed, value}) => `${added ? '+' : removed ? '-' : '='}${value.length}`);

describe('arrayDiff', () => {
  it('compares one by one what differs in a thousand words', () => {
    const words = Array.from({length: 1000}, (_, index) => `w${index}`);
    const others = words.flatMap((word) => [word, 'new']);
    expect(parts(words, others).slice(0, 3)).toEqual(['=1', '+1', '=1']);
    expect(parts(words, others)).toHaveLength(2000);
  });

  it('takes what differs in more for two texts that have nothing in common', () => {
    const words = Array.from({length: 1001}, (_, index) => `w${index}`);
    expect(
      parts(
        words,
        words.flatMap((word) => [word, 'new']),
      ),
    ).toEqual(['-1001', '+2002']);
  });

  it('gives both texts back', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c'), {maxLength: 1200});
    fc.assert(
      fc.property(texts, texts, (older, newer) => {
        const found = arrayDiff(older, newer);
        const side = (left: 'added' | 'removed'): string[] =>
          found.filter((part) => !part[left]).flatMap((part) => part.value);
        expect([side('added'), side('removed')]).toEqual([older, newer]);
      }),
      {numRuns: 30},
    );
  });
});
