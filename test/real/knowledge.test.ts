import {beforeAll, expect, it} from 'vitest';
import {knowledge} from '../../src/index.js';
import {knowledgeBaseSchema, type Entry, type Item, type KnowledgeBase} from '../../src/model/index.js';
import {reconcile} from '../../src/index.js';
import {articlesOf, baseOf} from './base-of.js';
import {describeReal, readReal, realPath} from './shared-pages.js';

function shape(items: readonly Item[]): unknown[] {
  return items.map(({statements, ordered, steps}) =>
    steps ? {[`${statements.length} ${ordered ? 'numbered' : 'bullets'}`]: shape(steps)} : statements.length,
  );
}

function counts(entries: readonly Entry[]): unknown[] {
  return entries.map((entry) => [
    entry.id,
    entry.causes.length,
    entry.fixes.length,
    entry.examples.length + entry.notes.length + entry.other.length,
  ]);
}

const seedCounts = [
  ['smtp/4.4.312', 3, 2, 0],
  ['smtp/4.4.315', 2, 2, 0],
  ['smtp/4.4.316', 2, 3, 0],
  ['smtp/4.4.317', 2, 2, 0],
  ['smtp/4.4.318', 3, 3, 0],
  ['smtp/4.7.320', 3, 2, 0],
];

describeReal('the five versions of the mail-flow page', () => {
  let base: KnowledgeBase;
  beforeAll(() => {
    base = baseOf('seeds');
  });

  it('is a valid knowledge base', () => {
    expect(knowledgeBaseSchema.parse(base)).toEqual(base);
  });

  it('has six entries with their causes and fixes', () => {
    expect(counts(base.entries)).toEqual(seedCounts);
    expect(base.entries.map((entry) => entry.codes)).toEqual(
      (
        [
          [4, 312],
          [4, 315],
          [4, 316],
          [4, 317],
          [4, 318],
          [7, 320],
        ] as const
      ).map(([subject, detail]) => [
        {
          family: 'smtp',
          reply: 450,
          enhanced: [4, subject, detail],
          class: 'persistent transient failure',
          subject: subject === 4 ? 'network and routing status' : 'security or policy status',
        },
      ]),
    );
    expect(base.entries.map((entry) => entry.meaning.length)).toEqual([1, 2, 1, 2, 1, 2]);
  });

  it('keeps the nested steps of 4.4.316', () => {
    expect(shape(base.entries[2]?.fixes ?? [])).toEqual([
      2,
      {'5 bullets': [{'1 numbered': [1, {'1 bullets': [1, 1]}]}, 2]},
      1,
    ]);
  });

  it('knows how long a message is retried, now and before', () => {
    expect(base.entries).toHaveLength(6);
    for (const entry of base.entries) {
      const facts = entry.facts
        .filter((fact) => ['retryFor', 'onExpiry'].includes(fact.name))
        .map(({name, value, validFrom, validTo, evidence}) => ({
          name,
          value,
          validFrom,
          validTo,
          evidence: evidence.length,
        }));
      expect(facts).toEqual([
        {name: 'retryFor', value: 'PT24H', evidence: 4},
        {name: 'onExpiry', value: 'non-delivery-report', evidence: 5},
        {
          name: 'retryFor',
          value: 'PT48H',
          validTo: {handoffs: {before: '2018-08-21', after: '2020-02-15'}},
          evidence: 1,
        },
      ]);
    }
    expect(
      base.entries.map((entry) =>
        entry.facts.filter((fact) => fact.name === 'takesEffectWithin').map((fact) => fact.value),
      ),
    ).toEqual([[], [], ['PT1H'], [], [], []]);
  });

  it('has texts in four locales, links, changes and the section on other codes', () => {
    expect(base.entries.every((entry) => Object.keys(entry.title.texts).join() === 'ru-RU,sv-SE,zh-CN,zh-TW')).toBe(
      true,
    );
    expect(base.entries.map((entry) => entry.links.length)).toEqual([0, 0, 3, 0, 0, 0]);
    expect(
      base.entries.every((entry) =>
        entry.changes.some((change) => change.field === 'facts' && change.classes.includes('value')),
      ),
    ).toBe(true);
    expect(base.otherCodes.map((section) => section.items.length)).toEqual([2]);
  });
});

describeReal('other real pages', () => {
  it('gives the same entries with the history of eight more versions', () => {
    const base = baseOf('seeds', 'mail-flow/zh-CN', 'mail-flow/de-DE', 'mail-flow/ja-JP');
    expect(counts(base.entries)).toEqual(seedCounts);
    const [now, , before] = base.entries[0]?.facts ?? [];
    expect(now).toMatchObject({value: 'PT24H'});
    expect(before).toMatchObject({
      value: 'PT48H',
      validTo: {handoffs: {before: '2019-07-09', after: '2020-02-15'}},
    });
  });

  it('reads the oldest version, whose fixes are prose', () => {
    const base = knowledge(reconcile([readReal(realPath('seeds/003_c84170478bf27f39.md'))]));
    expect(base.entries.map((entry) => [entry.causes.length, entry.fixes.length])).toEqual([
      [3, 2],
      [2, 2],
      [2, 3],
      [2, 2],
      // The last cause ends in what to do.
      [3, 3],
      [3, 2],
    ]);
  });

  // Read what they are about: how to defend a cloud service, how to set up security, and so on. Three quote a message and say
  // why it comes or what to do; two sentences say that a service answers 429 or 503, one that an agent installs version 4.5.2.
  it.each([
    ['source/zh-CN', 40, ['message/too-much-data-to-display']],
    [
      'published/nl-NL/sxs',
      100,
      [
        'message/an-error-occurred-during-installation-the-installer-encountered-an-error',
        'message/the-browser-is-currently-set-to-block-cookies',
      ],
    ],
  ])('takes from %s, whose pages are hardly about errors, only what they quote', (folder, least, ids) => {
    const articles = articlesOf(folder);
    expect(articles.length).toBeGreaterThan(least);
    expect(knowledge(articles).entries.map(({id}) => id)).toEqual(ids);
  });
});
