import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {searchIndex} from '../../src/entries/index.js';
import {findTerms} from '../../src/lookup/find-terms.js';
import type {EntryLine, SearchIndex} from '../../src/model/index.js';

const line = (id: string, title: string): EntryLine => ({
  id,
  family: 'x',
  code: '',
  codes: [],
  locale: 'en-US',
  status: 'active',
  title: {text: title},
  meaning: [],
  causes: [],
  fixes: [],
  notes: [],
  other: [],
  sentences: {current: 0, patched: 0, stale: 0, untranslated: 0, missing: 0},
  article: '',
  section: '',
});

/** An index of entries, each of which has its words as title, in blocks of so many terms. */
function indexOf(titles: readonly string[], size = 1000): SearchIndex {
  const {head, blocks} = searchIndex(
    titles.map((title, index) => line(String(index), title)),
    'en-US',
    {stem: (word) => word, messages: () => []},
  );
  const terms = blocks.flat();
  const small = Array.from({length: Math.ceil(terms.length / size)}, (_, at) =>
    terms.slice(at * size, (at + 1) * size),
  );
  return {...head, starts: small.map(([first]) => first?.[0] ?? ''), block: (at) => small[at] ?? []};
}

const found = (term: string, index: SearchIndex): number[] =>
  findTerms(term, index).map(({postings}) => postings[0] ?? -1);

describe('a term', () => {
  const index = indexOf(['connect', 'connections', 'conn', 'cabbage', 'fold', 'folder', 'fol']);

  it.each([
    ['connect', [0, 1]],
    ['connection', [1, 0]],
    // Four letters may begin another word, three may not.
    ['fold', [4, 5]],
    ['fol', [6]],
    // Five letters of a word may be a word, four may not.
    ['folderol', [5]],
    ['foldout', []],
    // One slip in six letters, none in five.
    ['cabage', [3]],
    ['cabbagge', [3]],
    ['cbage', []],
    ['dabbage', []],
  ])('%s leads to others', (term, expected) => {
    expect(found(term, index)).toEqual(expected);
  });

  it('of a spaceless script begins another from two characters on', () => {
    const spaceless = indexOf(['拒絕', '拒', '絕對']);
    expect(found('拒絕', spaceless)).toEqual([0]);
    expect(found('拒', spaceless)).toEqual([1]);
  });

  it('is the likest to itself', () => {
    const [own, longer] = findTerms('connect', index);
    expect(own?.likeness).toBe(1);
    expect(longer?.likeness).toBeLessThan(0.9);
  });
});

it('finds the same whatever blocks the terms lie in', () => {
  const word = fc.string({unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 8});
  fc.assert(
    fc.property(
      fc.array(word, {minLength: 1, maxLength: 40}),
      word,
      fc.integer({min: 1, max: 5}),
      (titles, term, size) => {
        expect(found(term, indexOf(titles, size))).toEqual(found(term, indexOf(titles)));
      },
    ),
  );
});

it('cuts many terms into blocks that are read one at a time', () => {
  const titles = Array.from({length: 9000}, (_, index) => `w${index.toString(36)}q`);
  const {head, blocks} = searchIndex(
    titles.map((title, index) => line(String(index), title)),
    'en-US',
    {stem: (one) => one, messages: () => []},
  );
  expect(blocks.length).toBeGreaterThan(2);
  const read: number[] = [];
  const index: SearchIndex = {...head, block: (at) => (read.push(at), blocks[at] ?? [])};
  expect(found(titles[5000] ?? '', index)).toEqual([5000]);
  expect(new Set(read).size).toBeLessThan(3);
});
