import {basename} from 'node:path';
import {beforeAll, expect, it} from 'vitest';
import {knowledge} from '../../src/index.js';
import {knowledgeBaseSchema, type Entry, type Item, type KnowledgeBase} from '../../src/model/index.js';
import {reconcile} from '../../src/index.js';
import {describeReal, readReal, realFiles, realPath} from './shared-pages.js';

function baseOf(...folders: string[]): KnowledgeBase {
  return knowledge(reconcile(folders.flatMap(realFiles).map((file) => readReal(file))));
}

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
        .filter((fact) => fact.name !== 'takesEffectWithin')
        .map(({name, value, validFrom, validTo, evidence}) => ({
          name,
          value,
          validFrom,
          validTo,
          evidence: evidence.length,
        }));
      expect(facts).toEqual([
        {name: 'retryFor', value: 'PT24H', validFrom: '2020-02-15', evidence: 4},
        {name: 'onExpiry', value: 'non-delivery-report', validFrom: '2018-08-21', evidence: 5},
        {
          name: 'retryFor',
          value: 'PT48H',
          validFrom: '2018-08-21',
          validTo: {after: '2018-08-21', by: '2020-02-15'},
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
    expect(base.articles[0]?.introduction).toHaveLength(8);
  });
});

describeReal('other real pages', () => {
  it('gives the same entries with the history of eight more versions', () => {
    const base = baseOf('seeds', 'mail-flow/zh-CN', 'mail-flow/de-DE', 'mail-flow/ja-JP');
    expect(counts(base.entries)).toEqual(seedCounts);
    const [now, , before] = base.entries[0]?.facts ?? [];
    expect(now).toMatchObject({value: 'PT24H', validFrom: '2020-02-15'});
    expect(before).toMatchObject({
      value: 'PT48H',
      validFrom: '2018-08-06',
      validTo: {after: '2019-07-09', by: '2020-02-15'},
    });
  });

  it('reads the oldest version, whose fixes are prose', () => {
    const base = knowledge(reconcile([readReal(realPath('seeds/003_c84170478bf27f39.md'))]));
    expect(base.entries.map((entry) => [entry.causes.length, entry.fixes.length])).toEqual([
      [3, 2],
      [2, 2],
      [2, 3],
      [2, 2],
      [3, 2],
      [3, 2],
    ]);
  });

  // Read what they are about: how to defend a cloud service, how to set up security, and so on. None explains an error;
  // two sentences say that a service answers 429 or 503, one that an agent installs version 4.5.2 of a framework.
  it.each([
    ['source/zh-CN', 40],
    ['published/nl-NL/sxs', 100],
  ])('takes no entry from %s, whose pages explain no error', (folder, least) => {
    const base = baseOf(folder);
    expect(base.articles.length).toBeGreaterThan(least);
    expect(base.entries).toEqual([]);
  });
});

/** What each page of `errors` gives, from reading it: entries with how many sentences of meaning, causes, fixes and pointers it has. */
const errorPages: Readonly<
  Record<string, Readonly<Record<string, readonly [meaning: number, causes: number, fixes: number, seeAlso: number]>>>
> = {
  'antispam-5-7-23': {'smtp/5.7.23': [0, 0, 3, 0]},
  // Paragraphs in strong text are its headings; one of them is about two codes, six about 403.
  'application-errors': {'http/400': [3, 0, 0, 2], 'http/401': [1, 1, 2, 0], 'http/403': [10, 0, 3, 9]},
  // The error stands in a sentence, in quotes.
  'blocking-email-forwarding': {'smtp/5.7.520': [0, 0, 1, 0]},
  'set-up-email-forwarding': {'smtp/5.7.520': [1, 0, 1, 0]},
  'error-404-access-site-file-sharepoint-onedrive': {'http/404': [1, 1, 3, 0]},
  // Two codes in one title.
  'error-code-30125-4-or-30125-1011-when-installing-office': {
    'office-setup/30125-4': [1, 0, 5, 1],
    'office-setup/30125-1011': [1, 0, 5, 1],
  },
  'fix-0x8004de40-error-in-onedrive': {'win/0x8004de40': [1, 0, 0, 1]},
  // Numbered steps after a list say how its last item is done.
  'solutions-for-error-30015-4': {'office-setup/30015-4': [0, 0, 2, 1]},
  'solutions-for-error-30016-4': {'office-setup/30016-4': [1, 0, 1, 0]},
  'solutions-for-error-30088-4': {'office-setup/30088-4': [0, 0, 2, 0]},
  // A Win32 code without 0x.
  'teams-4c7-error': {'win/0x4c7': [0, 1, 1, 0]},
  'troubleshoot-error-code-aadsts50011': {'aadsts/50011': [1, 0, 1, 0]},
  'winsock-error-10061': {'winsock/10061': [1, 1, 4, 0]},

  // About errors that have a text and no code.
  'alchemyoutlook-errorcannot-start-microsoft-outlook': {},
  'error-couldnt-verify-subscription-internet': {},
  'error-creating-o365-groups-the-classification-field-cant-be-empty': {},
  'error-message-when-sharing-files-from-windows-explorer': {},
  'error-message-when-sharing-files': {},
  'error-this-site-cant-be-reached': {},
  'error-you-need-windows10': {},
  'getting-a-permission-error-when-accessing-a-shared-mailbox-in-owa': {},
  'getting-a-tenantaccessblockedexception-error-when-accessing-email': {},
  'getting-an-account-disabled-error-in-owa': {},
  'got-a-parameter-cannot-be-found-error': {},
  'intune-ios-ade-sync-errors': {},
  'live-events-in-yammer-creation-errors': {},
  'managed-metadata-service-error-message': {},
  'one-user-gets-access-denied-error-while-adding-addins': {},
  'proxy-address-error-while-creating-a-shared-mailbox': {},
  'resolving-printing-errors-in-word': {},
  'sharepoint-permissions-errors': {},
  'sign-out-of-teams-to resolve-loading-chunk-error': {},
  'someone-has-already-set-up-teams-for-your-organization-error': {},
  // Says in passing that the text of any of several errors may hold 401 or 403.
  'troubleshoot-flow-authentication-errors': {},
  'you-are-missing-out-error-message': {},
  // 503 stands in the name of the file only.
  'sharepoint-503-server-busy-error-throttling': {},

  // About no error. The last one names a version of a browser.
  'call-forwarding-not-working': {},
  'deploy-microsoft-edge-to-ios-ipados-and-android': {},
  'remote-debugging-android-devices': {},
  'powerpoint-slides-not-showing-on-android-devices': {},
};

describeReal('the error pages', () => {
  const locales = ['de-DE', 'zh-CN'];

  it.each(locales)('in %s are all read', (locale) => {
    const names = realFiles(`errors/${locale}`)
      .map((file) => basename(file, '.md'))
      .toSorted();
    expect(names).toEqual(Object.keys(errorPages).sort());
  });

  it.each(locales.flatMap((locale) => Object.keys(errorPages).map((name) => [locale, name] as const)))(
    'in %s: %s',
    (locale, name) => {
      const file = `errors/${locale}/${name}.md`;
      const base = knowledge(reconcile([readReal(realPath(file))]));
      expect(knowledgeBaseSchema.parse(base)).toEqual(base);
      expect(
        Object.fromEntries(
          base.entries.map(({id, meaning, causes, fixes, seeAlso}) => [
            id,
            [meaning.length, causes.length, fixes.length, seeAlso.length],
          ]),
        ),
      ).toEqual(errorPages[name]);
      for (const entry of base.entries) {
        expect(Object.keys(entry.title.texts)).toEqual([locale]);
        expect(entry.title.history[0]?.evidence[0]).toMatchObject({file, locale});
        expect(entry.other).toEqual([]);
      }
    },
  );
});

describeReal('all error pages together', () => {
  let base: KnowledgeBase;
  beforeAll(() => {
    base = baseOf('errors/de-DE', 'errors/zh-CN');
  });

  it('give one entry per code, with its texts in both locales', () => {
    expect(base.entries.map(({id}) => id)).toEqual([
      'aadsts/50011',
      'http/400',
      'http/401',
      'http/403',
      'http/404',
      'office-setup/30015-4',
      'office-setup/30016-4',
      'office-setup/30088-4',
      'office-setup/30125-4',
      'office-setup/30125-1011',
      'smtp/5.7.23',
      'smtp/5.7.520',
      'win/0x4c7',
      'win/0x8004de40',
      'winsock/10061',
    ]);
    for (const entry of base.entries) expect(Object.keys(entry.title.texts)).toEqual(['de-DE', 'zh-CN']);
  });

  it('join what two pages say about one code', () => {
    const entry = base.entries.find(({id}) => id === 'smtp/5.7.520');
    expect(entry?.fixes.map(({statements}) => statements[0]?.history[0]?.evidence[0]?.file)).toEqual([
      'errors/de-DE/set-up-email-forwarding.md',
      'errors/de-DE/blocking-email-forwarding.md',
    ]);
  });
});
