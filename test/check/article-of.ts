import type {Article, CheckExample, Page, Unit} from '../../src/model/index.js';
import {pageOf} from './page-of.js';

/** An article of one unit whose wording may have changed since the page was translated, with its English page where the example has one. */
export function articleOf(page: Page, {source, canonical = source, english, locale}: CheckExample): Article {
  const [pair] = page.pairs;
  if (!pair) throw new Error('Expected a page with a pair');
  const evidence = {file: page.file, line: pair.line, pair: pair.id, locale};
  const changed = canonical !== pair.source;
  const unit: Unit = {
    id: 'section/unit',
    source: canonical,
    section: 'section',
    present: true,
    variants: [
      {source: pair.source, first: 0, last: 0, evidence: [evidence]},
      ...(changed ? [{source: canonical, first: 1, last: 1, evidence: []}] : []),
    ],
    locales: [
      {
        locale,
        status: changed ? 'stale' : 'current',
        translation: {target: pair.target, variant: 0, evidence},
        drift: changed ? [{class: 'wording', before: pair.source, after: canonical}] : [],
        patches: [],
        earlier: [],
      },
    ],
  };
  return {
    key: 'key',
    name: 'page',
    pages: [page, ...(english ? [englishPage(english)] : [])],
    versions: [],
    canonicalPage: 0,
    locales: [locale],
    units: [unit],
    slots: [],
    changes: [],
  };
}

function englishPage(sentences: readonly string[]): Page {
  const page = pageOf(
    'en-US',
    sentences.map((source) => ({source, target: source})),
  );
  return {...page, file: 'en.md', english: [{commit: 'c', time: '2020-01-01T00:00:00Z'}]};
}
