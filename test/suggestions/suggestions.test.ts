import {describe, expect, it} from 'vitest';
import {withKeys} from '../../src/engine/with-keys.js';
import {check, read, reconcile} from '../../src/index.js';
import type {Decision} from '../../src/model/index.js';
import {articleSuggestions, suggestionIndex} from '../../src/suggestions/index.js';
import {textHash} from '../../src/text/index.js';
import {locales} from '../check/locales.js';
import {pageText, type PageFacts} from '../page-text.js';

/** What the front matter of a page of an article says: each article has its own id. */
const facts = (article: number, year: number, more: PageFacts = {}): PageFacts => ({
  assetId: `${article}0000000-2222-4333-8444-555555555555`,
  handoff: `01/15/${year}`,
  commit: `${article}${year}`.padEnd(40, '0'),
  ...more,
});

/** A page that has been stale since 2020 in German, which a Swedish page shows. */
function stalePage(source: string, before: string, target: string): Record<string, string> {
  return {
    'de-DE/stale.md': pageText(`{{Same.|Gleich.}}\n\n{{${before}|${target}}}`, facts(1, 2019)),
    'sv-SE/stale.md': pageText(`{{Same.|Samma.}}\n\n{{${source}|Svenska.}}`, facts(1, 2020, {locale: 'sv-SE'})),
  };
}

/** What is suggested over all articles, as an export gives it. */
function built(pages: Readonly<Record<string, string>>, decisions: readonly Decision[] = []) {
  const texts = Object.entries(pages).map(([file, text]) => ({file, text}));
  const own = withKeys(texts.map(({file, text}) => read(text, {file})));
  const articles = reconcile(own, {decisions});
  const findings = check(own, {articles});
  const suggested = articles.map((article) => articleSuggestions(article, {locales, decisions, findings}));
  const find = suggestionIndex(
    new Set(suggested.flatMap(({wanted}) => wanted)),
    suggested.map(({offers}) => offers()),
  );
  return {
    of(source: string, locale = 'de-DE') {
      for (const [index, {key, units}] of articles.entries()) {
        const unit = key === 'other' ? undefined : units.find((one) => one.source === source);
        const state = unit?.locales.find((one) => one.locale === locale);
        const want = unit && suggested[index]?.wantOf(unit, locale);
        const suggestions = want ? find(want) : [];
        if (state)
          return {
            status: state.status,
            target: state.translation?.target,
            ...(suggestions.length > 0 && {suggestions}),
          };
      }
      return undefined;
    },
  };
}

const stale = stalePage('Read this whole article.', 'Read this whole topic.', 'Lesen Sie das Thema.');
const other = {
  'de-DE/other.md': pageText('{{Read this whole article.|Lesen Sie den ganzen Artikel.}}', facts(2, 2018)),
};

describe('suggestions', () => {
  it('stand beside a stale sentence, with where they come from', () => {
    const {of} = built({...stale, ...other});
    expect(of('Read this whole article.')).toMatchObject({
      status: 'stale',
      target: 'Lesen Sie das Thema.',
      suggestions: [
        {
          text: 'Lesen Sie den ganzen Artikel.',
          from: {article: 'other', file: 'de-DE/other.md', line: 9, date: '2018-01-15'},
        },
      ],
    });
  });

  it('are found by English that has another name or value, and say so', () => {
    const {of} = built({
      ...stalePage('Microsoft 365 keeps it for 24 hours.', 'Microsoft 365 deletes it after 24 hours.', 'Löscht es.'),
      'de-DE/other.md': pageText(
        '{{Office 365 keeps it for 48 hours.|Office 365 hebt es 48 Stunden auf.}}',
        facts(2, 2018),
      ),
    });
    expect(of('Microsoft 365 keeps it for 24 hours.')?.suggestions).toMatchObject([
      {text: 'Office 365 hebt es 48 Stunden auf.', from: {source: 'Office 365 keeps it for 48 hours.'}},
    ]);
  });

  it('stand beside what is missing, what is untranslated and what a check warns of, and beside nothing else', () => {
    const page =
      '{{Wait 48 hours.|Warten Sie 24 Stunden.}}\n\n{{You can read it there.|You can read it there.}}\n\n{{Call us.|Rufen Sie an.}}';
    const {of} = built({
      'de-DE/a.md': pageText(page, facts(1, 2019)),
      'sv-SE/a.md': pageText(`${page}\n\n{{Close it now.|Stäng nu.}}`, facts(1, 2020, {locale: 'sv-SE'})),
      'de-DE/other.md': pageText(
        '{{Wait 48 hours.|48 Stunden warten.}}\n\n{{You can read it there.|Dort steht es.}}\n\n{{Call us.|Bitte anrufen.}}\n\n{{Close it now.|Schließen Sie es.}}',
        facts(2, 2018),
      ),
    });
    expect(of('Wait 48 hours.')).toMatchObject({status: 'current', suggestions: [{text: '48 Stunden warten.'}]});
    expect(of('You can read it there.')).toMatchObject({
      status: 'untranslated',
      suggestions: [{text: 'Dort steht es.'}],
    });
    expect(of('Close it now.')).toMatchObject({status: 'missing', suggestions: [{text: 'Schließen Sie es.'}]});
    expect(of('Call us.')).toMatchObject({status: 'current'});
    expect(of('Call us.')).not.toHaveProperty('suggestions');
  });

  it.each([
    [
      'another locale',
      {
        'nl-NL/other.md': pageText(
          '{{Read this whole article.|Lees het hele artikel.}}',
          facts(2, 2018, {locale: 'nl-NL'}),
        ),
      },
    ],
    [
      'the same text',
      {'de-DE/other.md': pageText('{{Read this whole article.|Lesen Sie das  Thema.}}', facts(2, 2018))},
    ],
    ['another English', {'de-DE/other.md': pageText('{{Read this article.|Lesen Sie den Artikel.}}', facts(2, 2018))}],
    ['English', {'de-DE/other.md': pageText('{{Read this whole article.|Read this whole article.}}', facts(2, 2018))}],
    ['nothing', {'de-DE/other.md': pageText('{{Read this whole article.| }}', facts(2, 2018))}],
  ])('are not made of %s', (_, pages) => {
    expect(built({...stale, ...pages}).of('Read this whole article.')).not.toHaveProperty('suggestions');
  });

  it('come from older versions of the same article', () => {
    const {of} = built({
      ...stale,
      'de-DE/2017/stale.md': pageText(
        '{{Same.|Gleich.}}\n\n{{Read this whole article.|Den Artikel ganz lesen.}}',
        facts(1, 2017),
      ),
    });
    // The oldest page has the newest English: the translation made from it counts.
    expect(of('Read this whole article.')).toMatchObject({status: 'current', target: 'Den Artikel ganz lesen.'});
    const wrong = built({
      'de-DE/2018/a.md': pageText('{{Wait 48 hours.|48 Stunden warten.}}', facts(1, 2018)),
      'de-DE/a.md': pageText('{{Wait 48 hours.|Warten Sie 24 Stunden.}}', facts(1, 2019)),
    });
    expect(wrong.of('Wait 48 hours.')).toMatchObject({
      target: 'Warten Sie 24 Stunden.',
      suggestions: [{text: '48 Stunden warten.', from: {date: '2018-01-15'}}],
    });
  });

  it('are found for a sentence of a paragraph, and for a paragraph that cannot be cut', () => {
    const {of} = built({
      ...stale,
      'de-DE/other.md': pageText('{{p:Open it. Read this whole article.|Öffnen. Ganz lesen.}}', facts(2, 2018)),
    });
    expect(of('Read this whole article.')?.suggestions).toMatchObject([{text: 'Ganz lesen.'}]);
    const whole = built({
      'de-DE/a.md': pageText('{{p:Wait 48 hours. Then call us.|Nach 24 Stunden anrufen.}}', facts(1, 2019)),
      'de-DE/other.md': pageText(
        '{{p:Wait 48 hours. Then call us.|Warten Sie 48 Stunden. Dann anrufen.}}',
        facts(2, 2018),
      ),
    });
    const expected = {
      target: 'Nach 24 Stunden anrufen.',
      suggestions: [{text: 'Warten Sie 48 Stunden. Dann anrufen.'}],
    };
    expect(whole.of('Wait 48 hours.')).toMatchObject(expected);
    expect(whole.of('Then call us.')).toMatchObject(expected);
  });

  it('come from decisions first, also from one on an older English', () => {
    const decision: Decision = {
      action: 'correct',
      article: 'other',
      locale: 'de-DE',
      source: textHash('Read this whole article.'),
      target: textHash('Lesen Sie den ganzen Artikel.'),
      english: 'Read this whole article.',
      text: 'Lesen Sie alles.',
      by: 'Kim',
      at: '2016-05-04T10:00:00Z',
    };
    const expected = [
      {text: 'Lesen Sie alles.', from: {article: 'other', date: '2016-05-04'}, by: 'Kim'},
      {text: 'Lesen Sie den ganzen Artikel.', from: {article: 'other', date: '2018-01-15'}},
    ];
    const {of} = built({...stale, ...other}, [decision]);
    expect(of('Read this whole article.')?.suggestions).toMatchObject(expected);
    // The English that it was decided of is no more: its page has another one now.
    const changed = {'de-DE/other.md': pageText('{{Read this whole book.|Lesen Sie das ganze Buch.}}', facts(2, 2021))};
    expect(built({...stale, ...changed}, [decision]).of('Read this whole article.')?.suggestions).toEqual(
      expected.slice(0, 1),
    );
  });

  it('take a translation that somebody accepted for one of the new English', () => {
    const decision: Decision = {
      action: 'accept',
      article: 'other',
      locale: 'de-DE',
      source: textHash('Read this whole article.'),
      target: textHash('Lesen Sie das hier.'),
      why: 'it means the same',
      by: 'Kim',
    };
    const pages = {
      ...stale,
      'de-DE/other.md': pageText('{{Read this whole subject.|Lesen Sie das hier.}}', facts(2, 2018)),
      'sv-SE/other.md': pageText('{{Read this whole article.|Läs detta.}}', facts(2, 2020, {locale: 'sv-SE'})),
    };
    expect(built(pages).of('Read this whole article.')).not.toHaveProperty('suggestions');
    expect(built(pages, [decision]).of('Read this whole article.')?.suggestions).toEqual([
      {text: 'Lesen Sie das hier.', from: {article: 'other'}, by: 'Kim'},
    ]);
  });
});
