import {describe, expect, it} from 'vitest';
import {learn, type Lists, type Translations} from '../../src/lexicon/learn.js';

/** Translations as lists of the numbers of their words. */
function listsOf(texts: readonly (readonly number[])[]): Lists {
  const starts = [0];
  for (const text of texts) starts.push((starts.at(-1) ?? 0) + text.length);
  return {starts, values: texts.flat()};
}

function byWord({words, likely}: Translations): [number, number][] {
  return Array.from(words, (word, at): [number, number] => [word, likely[at] ?? 0]);
}

describe('learn', () => {
  // The word A stands in both sources, B in the second; X is 0, Y is 1.
  const lessons = {
    targets: listsOf([[0], [0, 1]]),
    targetWords: 2,
    all: Uint32Array.of(0, 1),
    postings: [Uint32Array.of(0, 1), Uint32Array.of(1)],
  };

  it('shares each word of a translation among all words of its source at first', () => {
    // X is one of two in the first pair and one of three in the second, Y one of three.
    const [a, b] = learn(lessons, 1).map(byWord);
    expect(a?.map(([word]) => word)).toEqual([0, 1]);
    expect(a?.[0]?.[1]).toBeCloseTo(5 / 7, 12);
    expect(a?.[1]?.[1]).toBeCloseTo(2 / 7, 12);
    expect(b?.map(([, likely]) => likely)).toEqual([0.5, 0.5]);
  });

  it('counts by what the round before has found', () => {
    const [a, b] = learn(lessons, 2).map(byWord);
    expect(a?.[0]?.[1]).toBeCloseTo(235 / 307, 12);
    expect(a?.[1]?.[1]).toBeCloseTo(72 / 307, 12);
    expect(b?.[0]?.[1]).toBeCloseTo(5 / 14, 12);
    expect(b?.[1]?.[1]).toBeCloseTo(9 / 14, 12);
  });

  it.each([
    [128, 128],
    [129, 0],
  ])('drops what is less likely than one in 128: of %i words %i are left', (words, left) => {
    const targets = listsOf([Array.from({length: words}, (_, word) => word)]);
    const one = Uint32Array.of(0);
    const [found] = learn({targets, targetWords: words, all: one, postings: [one]}, 1);
    expect(found?.words).toHaveLength(left);
  });

  it('keeps between two rounds what is more likely than one in 2,048', () => {
    // Of 200 words none is likely in the end, but the second pair shows which of them it is.
    const targets = listsOf([Array.from({length: 200}, (_, word) => word), [7]]);
    const both = Uint32Array.of(0, 1);
    const [found] = learn({targets, targetWords: 200, all: Uint32Array.of(0), postings: [both]}, 3);
    expect(Array.from(found?.words ?? [])).toEqual([7]);
  });

  it('finds nothing where there is nothing', () => {
    expect(learn({targets: listsOf([]), targetWords: 0, all: Uint32Array.of(), postings: []}, 3)).toEqual([]);
  });
});
