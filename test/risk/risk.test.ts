import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {resolveLocale, type Risk} from '../../src/model/index.js';
import {counter, placeOf} from '../../src/risk/counter.js';
import {nameOf, pageSet, pairDescriber, ratePair, riskiest} from '../../src/risk/index.js';
import type {RatedPair} from '../../src/risk/riskiest.js';
import {locales} from '../check/locales.js';
import {pageOf, type PairText} from '../check/page-of.js';

/** Rates the first pair of a page among all of its pairs. */
function rated(
  tag: string,
  pairs: readonly PairText[],
  findings: readonly {severity: 'error' | 'warning' | 'info'}[] = [],
): Risk {
  const set = pageSet();
  set.add(pageOf(tag, pairs));
  const texts = set.textsIn(tag);
  const [first] = pairs;
  if (!texts || !first) throw new Error('Expected a pair');
  return ratePair(first, {findings, locale: resolveLocale(tag, locales), texts});
}

describe('counter', () => {
  it('tells what was added once from what was added more often', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({minLength: 1}), {minLength: 2, maxLength: 20}), ([twice = '', ...once]) => {
        const counts = counter();
        for (const text of [twice, twice, ...once]) counts.add(placeOf(text));
        expect(counts.isRare(placeOf(twice))).toBe(false);
      }),
    );
    const counts = counter();
    counts.add(placeOf('Fahrrad'));
    expect([counts.isRare(placeOf('Fahrrad')), counts.isRare(placeOf('Rad'))]).toEqual([true, true]);
  });
});

describe('ratePair', () => {
  const open = {source: 'Open the mail.', target: 'Öffnen Sie die Mail.'};

  it('has no points but for length where another sentence has all words side by side', () => {
    expect(rated('de-DE', [open, {source: 'Open the mail!', target: 'Öffnen Sie die Mail!'}])).toEqual({
      points: 0.3,
      parts: {findings: 0, words: 0, neighbours: 0, length: 0.3, translations: 0},
      words: [],
    });
  });

  it('counts words that neither the source nor another sentence has, and neighbours that stand nowhere else', () => {
    const {parts, words} = rated('de-DE', [
      {source: 'Open the mail.', target: 'Öffnen Sie die Quarkmail Open.'},
      {source: 'Open it.', target: 'Öffnen Sie die.'},
    ]);
    expect(words).toEqual(['quarkmail']);
    // `die quarkmail` and `quarkmail open`.
    expect(parts).toMatchObject({words: 1, neighbours: 0.5});
  });

  it('counts five of them at most', () => {
    const six = 'eins zwei drei vier fünf sechs';
    expect(rated('de-DE', [{source: 'x', target: six}]).parts.words).toBe(5);
    expect(rated('de-DE', [{source: 'x', target: six.slice(0, -6)}]).parts.words).toBe(5);
    expect(rated('de-DE', [{source: 'x', target: 'eins zwei drei vier'}]).parts.words).toBe(4);
  });

  it('counts a sentence that stands on several pages once', () => {
    expect(rated('de-DE', [open, open]).words).toEqual(['öffnen', 'sie', 'die']);
  });

  it('counts Latin words that the source does not have where the language is not written so, however frequent', () => {
    const others = [
      {source: 'Open it.', target: '打开 Access。'},
      {source: 'Open this.', target: '打开 Access 吧。'},
    ];
    expect(rated('zh-CN', [{source: 'Open.', target: '打开 Access。'}, ...others]).words).toEqual(['access']);
    expect(rated('zh-CN', [{source: 'Open Access.', target: '打开 Access。'}, ...others]).words).toEqual([]);
    expect(
      rated('de-DE', [
        {source: 'Open.', target: 'Access.'},
        {source: 'x', target: 'Access'},
      ]).words,
    ).toEqual([]);
  });

  it('weighs findings by severity, thirty points at most', () => {
    const parts = (...severities: readonly ('error' | 'warning' | 'info')[]): number =>
      rated(
        'de-DE',
        [open],
        severities.map((severity) => ({severity})),
      ).parts.findings;
    expect([parts(), parts('info'), parts('warning'), parts('error')]).toEqual([0, 3, 18, 24]);
    expect([parts('error', 'info', 'info'), parts('error', 'info', 'info', 'info')]).toEqual([30, 30]);
    expect(parts('warning', 'info', 'info', 'info')).toBe(27);
  });

  it('knows that the same source has another translation', () => {
    expect(rated('de-DE', [open, {...open, target: 'Mail öffnen.'}]).parts.translations).toBe(2);
    expect(rated('de-DE', [open, open]).parts.translations).toBe(0);
  });

  it('has a point for 50 characters of the source, five at most', () => {
    const length = (characters: number): number =>
      rated('de-DE', [{source: 'x'.repeat(characters), target: 'x'}]).parts.length;
    expect([length(50), length(245), length(250), length(1000)]).toEqual([1, 4.9, 5, 5]);
  });
});

describe('riskiest', () => {
  const pair = (id: number, points: number, file = 'a.md'): RatedPair => ({
    ...{id: String(id), locale: 'de-DE', sourceHash: '', targetHash: '', line: id, column: 1, pair: '', file},
    risk: {points, parts: {findings: 0, words: 0, neighbours: 0, length: 0, translations: 0}, words: []},
  });

  it('gives the same whatever the order: the riskiest first, then by place', () => {
    const pairs = fc.uniqueArray(fc.record({id: fc.nat(40), points: fc.nat(5)}), {selector: ({id}) => id});
    fc.assert(
      fc.property(pairs, fc.integer({min: 1, max: 10}), (some, most) => {
        const kept = riskiest(most);
        for (const {id, points} of some) kept.add(pair(id, points));
        const expected = some.toSorted((a, b) => b.points - a.points || a.id - b.id).slice(0, most);
        expect(kept.result().map(({line}) => line)).toEqual(expected.map(({id}) => id));
      }),
    );
  });

  it('counts the same texts once, where they are riskiest, and of such places the first', () => {
    const kept = riskiest(5);
    for (const one of [pair(1, 2, 'b.md'), pair(1, 3, 'c.md'), pair(1, 3, 'a.md'), pair(1, 3, 'd.md')]) kept.add(one);
    expect(kept.result().map(({file}) => file)).toEqual(['a.md']);
  });
});

describe('pairDescriber', () => {
  it('leaves out a pair whose texts have changed meanwhile', () => {
    const page = pageOf('de-DE', [{source: 'Open it.', target: 'Öffnen.'}]);
    const [pair] = page.pairs;
    if (!pair) throw new Error('Expected a pair');
    const risk = {points: 0, parts: {findings: 0, words: 0, neighbours: 0, length: 0, translations: 0}, words: []};
    const one = {...nameOf(pair, page), locale: 'de-DE', file: page.file, line: 1, column: 1, pair: pair.id, risk};
    const described = (target: string): number => {
      const describer = pairDescriber([one], {products: [], glossary: []});
      describer.add(pageOf('de-DE', [{source: 'Open it.', target}]), []);
      return describer.result().length;
    };
    expect([described('Öffnen.'), described('Öffnen Sie es.')]).toEqual([1, 0]);
  });
});
