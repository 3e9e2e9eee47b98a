import type {Article, CheckExample, Page, Unit} from '../../src/model/index.js';

/** An article of one unit whose wording has changed since the page was translated. */
export function articleOf(page: Page, {canonical, locale}: CheckExample): Article {
  const [pair] = page.pairs;
  if (!pair || canonical === undefined) throw new Error('Expected a page with a pair and a canonical wording');
  const evidence = {file: page.file, pair: pair.id, locale};
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
    pages: [page],
    versions: [],
    canonicalPage: 0,
    locales: [locale],
    units: [unit],
    slots: [],
    changes: [],
  };
}
