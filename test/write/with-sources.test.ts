import {expect, it} from 'vitest';
import {noStatuses, type Entry} from '../../src/model/index.js';
import {withSources} from '../../src/write/with-sources.js';
import {sampleBase} from '../lookup/sample-base.js';

const [sample] = sampleBase().entries;

function entry(changed: Partial<Entry>): Entry {
  if (!sample) throw new Error('Expected an entry');
  return {...sample, ...changed};
}

const row = (key: string, locale: string, url?: string) => ({
  ...{key, locale, title: key, counts: noStatuses(), findings: 0},
  files: {page: `${locale}/${key}.md`, review: 'r', versions: 'v'},
  ...(url === undefined ? {} : {url}),
});

it('names the pages of all articles that feed an entry, the strongest first, by locale', () => {
  const rows = [row('a', 'sv-SE'), row('b', 'sv-SE', 'https://example.org/b'), row('b', 'de-DE'), row('c', 'de-DE')];
  const [own] = withSources([entry({article: 'b', articles: ['b', 'a']})], rows);
  expect(own?.sources).toEqual([
    {article: 'b', locale: 'de-DE', page: 'de-DE/b.md'},
    {article: 'b', locale: 'sv-SE', page: 'sv-SE/b.md', url: 'https://example.org/b'},
    {article: 'a', locale: 'sv-SE', page: 'sv-SE/a.md'},
  ]);
});

it('names none for an entry that no page explains any more', () => {
  expect(withSources([entry({article: 'a', status: 'removed'})], [row('a', 'sv-SE')])[0]).not.toHaveProperty('sources');
});
