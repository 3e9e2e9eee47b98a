import {expect, it} from 'vitest';
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
