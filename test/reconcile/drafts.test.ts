import {describe, expect, it} from 'vitest';
import type {Lineage} from '../../src/reconcile/chain.js';
import {sentencesAt} from '../../src/reconcile/drafts.js';
import {articleOf, pageOf, versionFacts} from './versions.js';

it('orders units as the canonical page has them, then removed ones by when and where they were last seen', () => {
  const versions = [
    ['a b', 'c d', 'e f', 'g h', 'i j'],
    ['c d', 'a b', 'i j'],
    ['i j', 'k l'],
  ];
  const article = articleOf(
    versions.map((sentences, index) =>
      pageOf(sentences.map((text) => `{{${text}|x}}`).join('\n\n'), versionFacts[index]),
    ),
  );
  expect(article.units.map(({source, present}) => [source, present])).toEqual([
    ['i j', true],
    ['k l', true],
    ['e f', false],
    ['g h', false],
    ['c d', false],
    ['a b', false],
  ]);
});

describe('where a sentence comes from', () => {
  it('is found at once, however often it was split and merged', () => {
    let parents: Lineage[] = [0, 1].map((index) => ({at: new Map([[0, index]]), origin: undefined}));
    for (let version = 1; version <= 60; version++) {
      const before = parents;
      parents = [0, 1].map((index) => ({at: new Map([[version, index]]), origin: {version, lineages: before}}));
    }
    expect(parents.map((lineage) => sentencesAt(lineage, 0))).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(parents.map((lineage) => sentencesAt(lineage, 60))).toEqual([[0], [1]]);
  });
});
