import {describe, expect, it} from 'vitest';
import {decisionsFor, endedDecisions, layDecisions, standingDecisions} from '../../src/decisions/index.js';
import {textInLocale, type Article, type Decision, type UnitInLocale} from '../../src/model/index.js';
import {restate} from '../../src/reconcile/index.js';
import {textHash} from '../../src/text/index.js';
import {locales} from '../check/locales.js';
import {articleOf, pageOf, versionFacts} from '../reconcile/versions.js';

const [first, second, third] = versionFacts;
const key = 'page';

/** German follows the second English, Chinese the third, which has another first sentence. */
const german = pageOf('{{Read this topic.|Lesen Sie dieses Thema.}}\n\n{{Open it.|Offen.}}\n', {
  ...second,
  file: 'de-DE/a.md',
});
const chinese = pageOf('{{Read this article.|阅读本文。}}\n\n{{Open it.|打开。}}\n', {
  ...third,
  locale: 'zh-CN',
  file: 'zh-CN/a.md',
});
const japanese = pageOf('{{Read the topic here.|x}}\n\n{{Open it.|x}}\n', {
  ...first,
  locale: 'ja-JP',
  file: 'ja-JP/a.md',
});

/** What is decided of the first sentence in German, in its newest English. */
function row(changed: Partial<Decision> = {}): Decision {
  return {
    action: 'accept',
    article: key,
    unit: 'u1',
    locale: 'de-DE',
    source: textHash('Read this article.'),
    target: textHash('Lesen Sie dieses Thema.'),
    by: 'Kim',
    why: 'the same',
    at: '2021-06-01T10:00:00Z',
    ...changed,
  };
}

const correction = row({action: 'correct', text: 'Lesen Sie diesen Artikel.'});

function laid(article: Article, ...decisions: Decision[]): Article {
  return layDecisions(article, decisions, (made) => restate(made, {locales}));
}

/** The first sentence in German. */
function stateOf(article: Article): UnitInLocale | undefined {
  return article.units[0]?.locales.find(({locale}) => locale === 'de-DE');
}

function told(article: Article, ...decisions: Decision[]): string[] {
  return endedDecisions(article, decisions).map(({ruleId, message}) => `${ruleId}: ${message}`);
}

describe('an accepted sentence', () => {
  it('holds by its article and its texts, whatever its id was', () => {
    const article = articleOf([german, chinese]);
    expect(stateOf(article)?.status).toBe('stale');
    for (const unit of [article.units[0]?.id, 'uoldoldold']) {
      const state = stateOf(laid(article, row({unit})));
      expect(state?.status).toBe('current');
      expect(state?.decided).toEqual({action: 'accept', by: 'Kim', why: 'the same', at: '2021-06-01T10:00:00Z'});
      expect(told(article, row({unit}))).toEqual([]);
    }
  });

  it('still holds when a page of another locale comes that is made from an older wording', () => {
    const article = articleOf([german, chinese, japanese]);
    expect(stateOf(laid(article, row()))?.status).toBe('current');
    expect(told(article, row())).toEqual([]);
  });

  it('ends when its translation is another one, and not for another article', () => {
    const article = articleOf([german, chinese]);
    const other = row({target: textHash('Lesen Sie das.'), unit: article.units[0]?.id ?? ''});
    expect(stateOf(laid(article, other))?.status).toBe('stale');
    expect(told(article, other)).toEqual([
      'decision-ended: What Kim accepted (the same) does not hold any more: the translation has changed to “Lesen Sie dieses Thema.”',
    ]);
    expect(stateOf(laid(article, row({article: 'docs/other'})))?.status).toBe('stale');
    expect(told(article, row({article: 'docs/other'}))).toEqual([]);
  });
});

describe('a corrected sentence', () => {
  it('is current and has its text, whatever the page says', () => {
    const article = articleOf([german, chinese]);
    const state = stateOf(laid(article, correction));
    expect(state).toMatchObject({
      status: 'current',
      drift: [],
      patches: [],
      translation: {target: 'Lesen Sie dieses Thema.'},
    });
    expect(state && textInLocale(state)).toBe('Lesen Sie diesen Artikel.');
    expect(told(article, correction)).toEqual([]);
  });

  it('stands against a hand-off that brings the old text back, and says so', () => {
    const again = pageOf('{{Read this article.|Lesen Sie dieses Thema.}}\n\n{{Open it.|Offen.}}\n', {
      ...third,
      handoff: '07/01/2021',
      file: 'de-DE/b.md',
    });
    const article = articleOf([german, chinese, again]);
    const state = stateOf(laid(article, correction));
    expect(state?.status).toBe('current');
    expect(state && textInLocale(state)).toBe('Lesen Sie diesen Artikel.');
    expect(told(article, correction)).toEqual([
      'decision-at-odds: What Kim corrected (the same) stands, though a newer page says otherwise: “Lesen Sie dieses Thema.”, decided “Lesen Sie diesen Artikel.”',
    ]);
    // A page that is older than the decision is only not mended yet.
    expect(told(article, {...correction, at: '2021-07-01T00:00:00Z'})).toEqual([]);
  });

  it('stands against a hand-off with a third text', () => {
    const other = pageOf('{{Read this article.|Den Artikel lesen.}}\n\n{{Open it.|Offen.}}\n', {
      ...third,
      file: 'de-DE/b.md',
    });
    const article = articleOf([german, chinese, other]);
    const own = {...correction, unit: article.units[0]?.id ?? ''};
    const state = stateOf(laid(article, own));
    expect(state && textInLocale(state)).toBe('Lesen Sie diesen Artikel.');
    expect(told(article, own)).toHaveLength(1);
  });

  it('agrees with a page that has its text', () => {
    const mended = pageOf('{{Read this article.|Lesen Sie diesen Artikel.}}\n\n{{Open it.|Offen.}}\n', {
      ...third,
      handoff: '07/01/2021',
      file: 'de-DE/b.md',
    });
    const article = articleOf([german, chinese, mended]);
    expect(stateOf(laid(article, correction))).toMatchObject({status: 'current', decided: {by: 'Kim'}});
    expect(told(article, correction)).toEqual([]);
  });

  it('is the translation that drifts when its English changes, and is to be looked at again', () => {
    const newer = pageOf('{{Read this article in 24 hours.|x}}\n\n{{Open it.|x}}\n', {
      handoff: '01/01/2022',
      commit: 'd'.repeat(40),
      locale: 'fr-FR',
      file: 'fr-FR/a.md',
    });
    const article = articleOf([german, chinese, newer]);
    const state = stateOf(laid(article, correction));
    expect(state?.status).toBe('stale');
    expect(state && textInLocale(state)).toBe('Lesen Sie diesen Artikel.');
    expect(state?.drift.map(({after}) => after.trim())).toEqual(['in 24 hours']);
    expect(told(article, correction)).toEqual([
      'decision-ended: What Kim corrected (the same) does not hold any more: the English has changed from “Read this article.” to “Read this article in 24 hours.”',
    ]);
  });

  it('is patched when only a name changes', () => {
    const before = pageOf('{{Office 365 waits.|Office 365 warte.}}\n', {...second, file: 'de-DE/a.md'});
    const after = pageOf('{{Microsoft 365 waits.|x}}\n', {...third, locale: 'fr-FR', file: 'fr-FR/a.md'});
    const own = row({
      action: 'correct',
      source: textHash('Office 365 waits.'),
      target: textHash('Office 365 warte.'),
      text: 'Office 365 wartet.',
    });
    expect(stateOf(laid(articleOf([before, after]), own))).toMatchObject({
      status: 'patched',
      patched: 'Microsoft 365 wartet.',
    });
  });

  it('gives way to a newer decision on the same English, wherever it stands in the file', () => {
    const article = articleOf([german, chinese]);
    const newer = {...correction, text: 'Lies diesen Artikel.', at: '2021-06-02T10:00:00Z'};
    for (const rows of [
      [correction, newer],
      [newer, correction],
    ]) {
      const state = stateOf(laid(article, ...rows));
      expect(state && textInLocale(state)).toBe('Lies diesen Artikel.');
    }
  });

  it('fills in a sentence that has no translation', () => {
    const short = pageOf('{{Open it.|Offen.}}\n', {...second, file: 'de-DE/a.md'});
    const article = articleOf([short, chinese]);
    expect(stateOf(article)?.status).toBe('missing');
    const state = stateOf(laid(article, {...correction, target: textHash('')}));
    expect(state).toMatchObject({status: 'current', decided: {text: 'Lesen Sie diesen Artikel.'}});
  });

  it('does not reach a sentence that reads the same elsewhere on the page with another translation', () => {
    const twice = pageOf('{{Read it.|Lesen Sie es.}}\n\n# {{Then|Dann}}\n\n{{Read it.|Lies es.}}\n', {
      ...second,
      file: 'de-DE/a.md',
    });
    const article = articleOf([twice]);
    const own = row({
      action: 'correct',
      source: textHash('Read it.'),
      target: textHash('Lesen Sie es.'),
      unit: article.units[0]?.id ?? '',
      text: 'Bitte lesen.',
    });
    const texts = laid(article, own).units.map(({locales: [state]}) => state && textInLocale(state));
    expect(texts).toEqual(['Bitte lesen.', 'Dann', 'Lies es.']);
  });
});

describe('a confirmed sentence', () => {
  it('without a text holds as long as the translation is the one that was confirmed', () => {
    const same = pageOf('{{Read this article.|Lesen Sie dieses Thema.}}\n', {...third, file: 'de-DE/b.md'});
    const confirmed = row({action: 'confirm', why: undefined});
    expect(stateOf(laid(articleOf([same]), confirmed))?.decided).toMatchObject({action: 'confirm'});
    const other = pageOf('{{Read this article.|Lies.}}\n', {...third, file: 'de-DE/b.md'});
    const article = articleOf([other]);
    const own = {...confirmed, unit: article.units[0]?.id ?? ''};
    expect(stateOf(laid(article, own))?.decided).toBeUndefined();
    expect(standingDecisions(article, [own]).map(({state}) => state)).toEqual(['ended']);
  });
});

describe('a decision on a translation of several sentences', () => {
  const pair = pageOf('{{p:Read this. Open it.|Lesen und öffnen Sie es.}}\n', {...second, file: 'de-DE/a.md'});
  const cut = pageOf('{{Read this.|阅读。}} {{Open it.|打开。}}\n', {...third, locale: 'zh-CN', file: 'zh-CN/a.md'});
  const article = articleOf([pair, cut]);
  const both = ['Read this.', 'Open it.'].map((source, index) =>
    row({
      action: 'correct',
      source: textHash(source),
      target: textHash('Lesen und öffnen Sie es.'),
      unit: article.units[index]?.id ?? '',
      text: 'Lesen Sie es und öffnen Sie es.',
    }),
  );

  it('holds for all of them or for none', () => {
    const texts = (...rows: Decision[]) =>
      laid(article, ...rows).units.map(({locales: states}) => {
        const state = states.find(({locale}) => locale === 'de-DE');
        return state && textInLocale(state);
      });
    expect(texts(...both)).toEqual(['Lesen Sie es und öffnen Sie es.', 'Lesen Sie es und öffnen Sie es.']);
    expect(texts(...both.slice(0, 1))).toEqual(['Lesen und öffnen Sie es.', 'Lesen und öffnen Sie es.']);
  });
});

describe('an article that was renamed', () => {
  const article = articleOf([german, chinese]);
  const run = new Set([key, 'docs/other']);
  const of = (name: string, unit = 'u1'): Decision => row({article: name, unit});
  const statusWith = (...decisions: Decision[]) => stateOf(laid(article, ...decisionsFor(decisions, run)))?.status;

  it('keeps its decisions, by their texts', () => {
    expect(statusWith(of('docs/gone'))).toBe('current');
  });

  it('gets none of an article that is there', () => {
    expect(statusWith(of('docs/other'))).toBe('stale');
  });

  it('gets none where rows of two articles have the texts', () => {
    expect(statusWith(of('docs/gone'), of('docs/lost'))).toBe('stale');
    expect(statusWith(of('docs/gone'), of('docs/gone', 'u2'))).toBe('current');
  });
});
