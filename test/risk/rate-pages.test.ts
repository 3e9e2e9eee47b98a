import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  resolveLocale,
  riskParts,
  riskPoints,
  type PageRisk,
  type PageToRate,
  type SentenceToRate,
} from '../../src/model/index.js';
import {gatherSentences, nameOf, pageSet, ratePages, ratePair} from '../../src/risk/index.js';
import {textHash} from '../../src/text/index.js';
import {locales} from '../check/locales.js';
import {pageOf, type PairText} from '../check/page-of.js';

const german = resolveLocale('de-DE', locales);

function gathered(page: string, pairs: readonly PairText[], tag = 'de-DE', judged = new Set<string>()): PageToRate {
  const sentences = pairs.map(
    ({source, target}, index): SentenceToRate => ({
      ...{unit: `u${index}`, source, target, severities: []},
      hashes: {source: textHash(source), target: textHash(target)},
    }),
  );
  return {page, sentences: gatherSentences(sentences, resolveLocale(tag, locales), judged)};
}

function rated(...pages: readonly PageToRate[]): PageRisk[] {
  return Array.from(ratePages(() => pages));
}

describe('ratePages', () => {
  const open = {source: 'Open the mail.', target: 'Öffnen Sie die Mail.'};

  it('knows what stands on the other pages', () => {
    const first = gathered('a', [{source: 'Open it.', target: 'Öffnen Sie es.'}]);
    expect(rated(first)).toEqual([{page: 'a', sentences: {u0: [8, 2, 0, 'öffnen', 'sie', 'es']}, points: 4}]);
    expect(rated(first, gathered('b', [open]))).toEqual([
      // `es` and `sie es` stand nowhere else.
      {page: 'a', sentences: {u0: [8, 1, 0, 'es']}, points: 2},
      {page: 'b', sentences: {u0: [14, 2, 0, 'die']}, points: 2},
    ]);
  });

  it('counts a sentence that stands on several pages once', () => {
    const [first, second] = rated(gathered('a', [open]), gathered('b', [open]));
    expect(first?.sentences).toEqual({u0: [14, 3, 0, 'öffnen', 'sie', 'die']});
    expect(second?.sentences).toEqual(first?.sentences);
    expect(rated(gathered('a', [open, open]))[0]?.sentences.u1).toEqual(first?.sentences.u0);
  });

  it('knows that another page translates the same English otherwise', () => {
    const [first] = rated(gathered('a', [open]), gathered('b', [{...open, target: 'Mail öffnen.'}]));
    expect(first?.sentences.u0?.[2]).toBe(1);
  });

  it('always names Latin words that the source does not have where the language is not written so', () => {
    const pairs = ['打开 Access。', '打开 Access 吧。', '用 Access 打开。'].map((target) => ({
      source: 'Open.',
      target,
    }));
    expect(rated(gathered('a', pairs, 'zh-CN'))[0]?.sentences.u0?.slice(3)).toEqual(['access']);
  });

  it('does not rate what somebody has judged, but counts it', () => {
    const page = pageOf('de-DE', [open]);
    const judged = new Set(page.pairs.map((pair) => nameOf(pair, page).id));
    const [first, second] = rated(
      gathered('a', [open], 'de-DE', judged),
      gathered('b', [{source: 'Open this.', target: 'Öffnen Sie die.'}]),
    );
    expect(first).toEqual({page: 'a', sentences: {}, points: 0});
    expect(second?.sentences.u0?.slice(3)).toEqual([]);
  });

  it('gives a page the points of its ten riskiest sentences', () => {
    const sentences = (count: number): SentenceToRate[] =>
      Array.from({length: count}, (_, index) => ({
        unit: `u${index}`,
        source: 'x'.repeat(50),
        target: '1',
        hashes: {source: '', target: ''},
        severities: index === 0 ? (['error', 'info'] as const) : [],
      }));
    const points = (count: number): number | undefined =>
      rated({page: 'a', sentences: gatherSentences(sentences(count), german, new Set())})[0]?.points;
    // 24 and 3 for the findings, and one for each length.
    expect([points(1), points(10), points(11)]).toEqual([28, 37, 37]);
  });

  it('rates each sentence as it is rated alone, whatever the order of the pages', () => {
    const word = fc.constantFrom('ein', 'Rad', 'the', 'läuft', 'mail', 'x5', '`code`', 'Öl', '**so**');
    const text = fc.array(word, {minLength: 1, maxLength: 6}).map((found) => found.join(' '));
    const pages = fc.array(fc.array(fc.record({source: text, target: text}), {minLength: 1, maxLength: 5}), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(pages, (given) => {
        const set = pageSet();
        for (const pairs of given) set.add(pageOf('de-DE', pairs));
        const texts = set.textsIn('de-DE');
        if (!texts) throw new Error('Expected texts');
        const all = given.map((pairs, index) => gathered(String(index), pairs));
        const found = new Map(rated(...all.toReversed()).map(({page, sentences}) => [page, sentences]));
        for (const [index, pairs] of given.entries())
          for (const [at, pair] of pairs.entries()) {
            const [length = 0, neighbours = 0, others, ...words] = found.get(String(index))?.[`u${at}`] ?? [];
            const parts = riskParts({severities: [], words: words.length, neighbours, length, hasOthers: others === 1});
            const alone = ratePair(pair, {findings: [], locale: german, texts});
            expect({points: riskPoints(parts), parts, words}).toEqual(alone);
          }
      }),
      // Each run has tables of its own.
      {numRuns: 25},
    );
  });
});
