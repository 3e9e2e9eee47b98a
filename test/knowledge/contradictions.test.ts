import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {articleContradictions, articleKnowledge, mergeContradictions} from '../../src/knowledge/index.js';
import type {Contradiction, Product} from '../../src/model/index.js';
import {locales} from '../check/locales.js';
import {articleOf, pageOf, versionFacts} from '../reconcile/versions.js';

/** A page with a body in a locale, made from the English of the first, second or third version. */
const page = (version: number, locale: string, body: string) =>
  pageOf(body, {...versionFacts[version], locale, file: `${locale}-${version}.md`});

/** What contradicts itself on pages of one article. */
function found(pages: readonly ReturnType<typeof page>[], products?: readonly Product[]): Contradiction[] {
  const options = {locales, ...(products && {products})};
  const article = articleOf(pages, options);
  const entries = articleKnowledge(article, options).entries.map(({entry}) => entry);
  return articleContradictions(article, {...options, entries});
}

/** `kind about: was → now` of each. */
const brief = (list: readonly Contradiction[]) =>
  list.map(({kind, about, was, now}) => `${kind} ${about}: ${was.map((one) => one.value).join()} → ${now.value}`);

/** What a translation of the sentence of 24 hours says, made from the English of a version. */
function verdict(locale: string, target: string, version = 1): string {
  const [own] = found([
    page(0, 'nl-NL', '{{It retries the message for 48 hours.|Nl 48 uur.}}'),
    page(1, 'nl-NL', '{{It retries the message for 24 hours.|Nl 24 uur.}}'),
    page(version, locale, `{{It retries the message for ${version === 0 ? 48 : 24} hours.|${target}}}`),
  ]);
  const said = own?.locales[locale];
  const still = own?.stillOtherwise.some((one) => one.locale === locale) ? ', still' : '';
  return `${said?.says} ${said?.status}${still}`;
}

describe('a value', () => {
  it('is listed with old and new, since when, its sentence, its entries and what locales say', () => {
    const body = (hours: number, target: string): string =>
      `# {{Error 450 4.4.9|Fehler 450 4.4.9}}\n\n{{It retries the message for ${hours} hours.|${target}}}`;
    const [own, ...more] = found([
      page(0, 'de-DE', body(48, 'Es wird 48 Stunden lang versucht.')),
      page(1, 'sv-SE', body(24, 'Det försöks i 24 timmar.')),
    ]);
    expect(more).toEqual([]);
    expect(own).toMatchObject({
      kind: 'value',
      about: 'retryFor',
      now: {
        value: 'PT24H',
        text: '24 hours',
        since: {
          interval: {handoffs: {before: '2019-01-15', after: '2020-03-20'}},
          from: {sourceCommit: 'a'.repeat(40)},
          to: {sourceCommit: 'b'.repeat(40)},
        },
      },
      was: [{value: 'PT48H', text: '48 hours', until: {to: {sourceCommit: 'b'.repeat(40)}}}],
      entries: ['smtp/4.4.9'],
      stillOtherwise: [],
    });
    expect(own?.now.until).toBeUndefined();
    expect(own?.locales).toEqual({
      'de-DE': {says: 'PT24H', text: '24 Stunden', status: 'patched', by: 'text'},
      'sv-SE': {says: 'PT24H', text: '24 timmar', status: 'current', by: 'text'},
    });
  });

  it.each([
    ['zh-CN', '重试 24 小时。', 'PT24H current'],
    ['zh-CN', '重试二十四小时。', 'PT24H current'],
    ['zh-CN', '重试 48 小时。', 'PT48H own-error, still'],
    ['zh-CN', '重试四十八小时。', 'PT48H own-error, still'],
    ['ar-SA', 'لمدة ٢٤ ساعة.', 'PT24H current'],
    ['ar-SA', 'لمدة ٤٨ ساعة.', 'PT48H own-error, still'],
    ['de-DE', 'Einen Tag, also 1 Tag lang.', 'PT24H current'],
    ['de-DE', 'Achtundvierzig Stunden lang.', 'PT48H own-error, still'],
    ['de-DE', 'Es wird 36 Stunden lang versucht.', 'PT36H own-error, still'],
    ['de-DE', 'Es wird lange versucht.', 'null current'],
  ])('is read from a translation in %s: %s', (locale, target, expected) => {
    expect(verdict(locale, target)).toBe(expected);
  });

  it.each([
    ['de-DE', 'Achtundvierzig Stunden lang.', 'PT48H stale, still'],
    ['de-DE', 'Es wird 24 Stunden lang versucht.', 'PT24H current'],
    ['de-DE', 'Es wird lange versucht.', 'null stale'],
  ])('is read from a translation of the older English in %s: %s', (locale, target, expected) => {
    expect(verdict(locale, target, 0)).toBe(expected);
  });

  it('tells units apart where the number is the same', () => {
    const [own] = found([
      page(0, 'nl-NL', '{{Wait for 30 hours.|Wacht 30 uur.}}'),
      page(1, 'nl-NL', '{{Wait for 30 minutes.|Wacht 30 minuten.}}'),
      page(1, 'sv-SE', '{{Wait for 30 minutes.|Vänta i 30 timmar.}}'),
    ]);
    expect(own?.locales['nl-NL']).toMatchObject({says: 'PT30M', status: 'current'});
    expect(own?.locales['sv-SE']).toMatchObject({says: 'PT30H', status: 'own-error'});
  });

  it.each([
    [
      'Attach files of up to 25 MB to it.',
      'Attach files of up to 35 MB to it.',
      'value Attach files of up to …: 25 MB → 35 MB',
    ],
    ['Open port 25 on the server.', 'Open port 587 on the server.', 'value Open port … on the server: 25 → 587'],
    [
      'At most 500 members may post to it.',
      'At most 1,000 members may post to it.',
      'value most … members may post: 500 → 1000',
    ],
    ['It needs TLS 1.0 on all hosts.', 'It needs TLS 1.2 on all hosts.', 'value needs TLS … on all hosts: 1.0 → 1.2'],
    ['Fill it to 80 percent first.', 'Fill it to 90% first.', 'value Fill it to … first: 80 % → 90 %'],
    ['Kept for 365 days (one year).', 'Kept for 90 days.', 'value Kept for …: P365D → P90D'],
    ['Up to 5 users in 10 groups.', 'Up to 10 users in 5 groups.', 'value Up to … users in 5 groups: 5 → 10'],
  ])('is found between %j and %j', (before, after, expected) => {
    const [own] = brief(found([page(0, 'de-DE', `{{${before}|x}}`), page(1, 'de-DE', `{{${after}|y}}`)]));
    expect(own).toBe(expected);
  });

  it.each([
    ['Wait for 24 hours.', 'Wait for a day.'],
    ['Wait for twelve hours.', 'Wait for 12 hours.'],
    ['See step 4 of the list.', 'See step 5 of the list.'],
    ['It ended on May 4, 2018, at last.', 'It ended on June 9, 2019, at last.'],
    ['Use the server of 2016 for it.', 'Use the server of 2019 for it.'],
    ['Wait for 24 hours.', 'Wait for it.'],
    ['Ports 25 and 443 are open.', 'Ports 25, 80 and 443 are open.'],
  ])('does not differ between %j and %j', (before, after) => {
    const all = found([page(0, 'de-DE', `{{${before}|x}}`), page(1, 'de-DE', `{{${after}|y}}`)]);
    expect(all.filter(({kind}) => kind === 'value')).toEqual([]);
  });

  it('that English has no more says until when it had it', () => {
    const [own] = found([
      page(0, 'de-DE', '{{Read it.|x}}\n\n{{Wait for 48 hours.|x}}'),
      page(1, 'de-DE', '{{Read it.|x}}\n\n{{Wait for 24 hours.|x}}'),
      page(2, 'de-DE', '{{Read it.|x}}'),
    ]);
    expect(own?.now.until?.to.sourceCommit).toBe('c'.repeat(40));
    expect(own?.locales).toEqual({});
  });

  it('has every earlier value, and keeps what it is about', () => {
    const pages = [48, 36, 24].map((hours, version) =>
      page(version, 'de-DE', `{{${version === 2 ? 'All the' : 'The'} queues are kept for ${hours} hours.|x}}`),
    );
    expect(brief(found(pages))).toEqual(['value queues are kept for …: PT48H,PT36H → PT24H']);
  });
});

describe('a name', () => {
  const rows: readonly Product[] = [
    {names: ['Contoso Post', 'Fabrikam Post']},
    {
      names: ['shared queue', 'common queue'],
      locales: {'de-DE': {'shared queue': 'geteilte Warteschlange', 'common queue': 'gemeinsame Warteschlange'}},
    },
  ];

  it('is one over all sentences, in the form of the locale', () => {
    const body = (name: string, target: string): string =>
      `{{Open ${name} first.|${target} öffnen.}}\n\n{{Close ${name} then.|${target} schließen.}}`;
    const [own, ...more] = found(
      [
        page(0, 'nl-NL', body('Contoso Post', 'Contoso Post')),
        page(1, 'nl-NL', body('Fabrikam Post', 'Fabrikam Post')),
        page(1, 'de-DE', body('Fabrikam Post', 'Contoso Post')),
      ],
      rows,
    );
    expect(more).toEqual([]);
    expect(own).toMatchObject({kind: 'rename', about: 'Fabrikam Post', was: [{value: 'Contoso Post'}]});
    expect(own?.units).toHaveLength(2);
    expect(own?.locales['nl-NL']).toMatchObject({says: 'Fabrikam Post', status: 'current'});
    expect(own?.locales['de-DE']).toMatchObject({says: 'Contoso Post', status: 'own-error'});
    expect(own?.stillOtherwise.map(({locale, says}) => `${locale} ${says}`)).toEqual([
      'de-DE Contoso Post',
      'de-DE Contoso Post',
    ]);
  });

  it('is read in the words of the locale where it is translated, and from its English where these are not known', () => {
    const [own] = found(
      [
        page(0, 'de-DE', '{{Open the shared queue.|Öffnen Sie die geteilte Warteschlange.}}'),
        page(1, 'sv-SE', '{{Open the common queue.|Öppna kön.}}'),
        page(1, 'de-DE', '{{Open the common queue.|Öffnen Sie die gemeinsame Warteschlange.}}'),
      ],
      rows,
    );
    expect(own?.locales).toEqual({
      'de-DE': {says: 'common queue', text: 'gemeinsame Warteschlange', status: 'current', by: 'text'},
      'sv-SE': {says: 'common queue', status: 'current', by: 'source'},
    });
  });
});

describe('a term', () => {
  it('is one over its sentences, and no words of grammar or forms of one word are', () => {
    const sentences = (term: string, verb: string, by: string): string =>
      ['servers', 'hosts', 'queues']
        .map((noun) => `{{The ${term} ${noun} ${verb} us ${by} waiting there.|x}}`)
        .join('\n\n');
    const all = found([
      page(0, 'de-DE', sentences('messaging', 'allowed', 'while')),
      page(1, 'de-DE', sentences('email', 'allowing', 'as')),
    ]);
    expect(brief(all)).toEqual(['term email: messaging → email']);
    expect(all[0]?.units).toHaveLength(3);
  });
});

describe('several pages', () => {
  const pageContradictions = (key: string, locale: string): Contradiction[] => {
    const text = (name: string, hours: number): string =>
      `{{Sign in to ${name} now.|${name} öffnen.}}\n\n{{It retries mail for ${hours} hours.|${hours} Stunden.}}`;
    const pages = [
      pageOf(text('Office 365', 48), {...versionFacts[0], locale, assetId: key}),
      pageOf(text('Microsoft 365', 24), {...versionFacts[1], locale, assetId: key}),
    ];
    return articleContradictions(articleOf(pages), {locales});
  };

  it('have one contradiction of one name and one value', () => {
    const all = mergeContradictions([...pageContradictions('a', 'de-DE'), ...pageContradictions('b', 'sv-SE')]);
    expect(brief(all)).toEqual(['value retryFor: PT48H → PT24H', 'rename Microsoft 365: Office 365 → Microsoft 365']);
    expect(all[1]?.articles.map(({key}) => key)).toEqual(['a', 'b']);
    expect(Object.keys(all[1]?.locales ?? {})).toEqual(['de-DE', 'sv-SE']);
  });
});

it('does not depend on the order of the pages', () => {
  const hours = fc.constantFrom(12, 24, 36, 48);
  const body = fc
    .tuple(hours, hours)
    .map(
      ([a, b]) =>
        `{{It retries mail for ${a} hours.|${a} Stunden.}}\n\n{{Logs are kept for ${b} hours.|${b} Std. lang.}}`,
    );
  const pages = fc
    .tuple(body, body, body)
    .map((bodies) => bodies.map((text, version) => page(version, version === 1 ? 'sv-SE' : 'de-DE', text)));
  fc.assert(
    fc.property(
      pages.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, {minLength: list.length}))),
      ([list, shuffled]) => {
        expect(found(shuffled)).toEqual(found(list));
      },
    ),
    {numRuns: 40},
  );
});
