import {basename} from 'node:path';
import {beforeAll, expect, it} from 'vitest';
import {knowledge, reconcile} from '../../src/index.js';
import {knowledgeBaseSchema, type KnowledgeBase, type Statement} from '../../src/model/index.js';
import {baseOf} from './base-of.js';
import {describeReal, readReal, realFiles, realPath} from './shared-pages.js';

/** What each page of `errors` gives, from reading it: entries with how many sentences of meaning, causes, fixes and pointers it has. */
const errorPages: Readonly<
  Record<string, Readonly<Record<string, readonly [meaning: number, causes: number, fixes: number, seeAlso: number]>>>
> = {
  'antispam-5-7-23': {'smtp/5.7.23': [0, 0, 3, 0]},
  // Paragraphs in strong text are its headings; one of them is about two codes, six about 403.
  'application-errors': {'http/400': [3, 0, 0, 2], 'http/401': [1, 1, 2, 0], 'http/403': [0, 0, 0, 0]},
  // The error stands in a sentence, in quotes.
  'blocking-email-forwarding': {'smtp/5.7.520': [0, 0, 1, 0]},
  'set-up-email-forwarding': {'smtp/5.7.520': [1, 0, 1, 0]},
  'error-404-access-site-file-sharepoint-onedrive': {'http/404': [1, 1, 3, 0]},
  // Two codes in one title.
  'error-code-30125-4-or-30125-1011-when-installing-office': {
    'office-setup/30125-4': [0, 1, 5, 1],
    'office-setup/30125-1011': [0, 1, 5, 1],
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

  // A message that the title gives, or a sentence quotes; one names an exception.
  'alchemyoutlook-errorcannot-start-microsoft-outlook': {
    'message/cannot-start-microsoft-outlook': [2, 0, 2, 0],
  },
  'error-couldnt-verify-subscription-internet': {
    'message/we-couldnt-verify-your-subscription-please-make-sure-that-youre': [0, 0, 3, 0],
  },
  'error-creating-o365-groups-the-classification-field-cant-be-empty': {
    'message/the-classification-field-cant-be-empty': [3, 0, 1, 0],
  },
  'error-message-when-sharing-files-from-windows-explorer': {
    'message/sorry-were-unable-to-reach-the-server-right-now-please-try-again-later': [1, 0, 1, 0],
  },
  'error-this-site-cant-be-reached': {
    'message/this-site-cant-be-reached': [1, 0, 2, 0],
  },
  'error-you-need-windows10': {
    'message/you-need-windows-10-to-continue': [0, 0, 3, 0],
  },
  'getting-a-permission-error-when-accessing-a-shared-mailbox-in-owa': {
    'message/something-went-wrong-you-dont-have-permission-to-open-this-mailbox': [1, 1, 1, 0],
  },
  'getting-a-tenantaccessblockedexception-error-when-accessing-email': {
    'symbol/TenantAccessBlockedException': [1, 0, 3, 0],
  },
  'getting-an-account-disabled-error-in-owa': {
    'message/your-account-has-been-disabled': [0, 1, 1, 0],
  },
  'intune-ios-ade-sync-errors': {
    'message/we-have-detected-that-you-have-one-or-more-adedep-tokens-which-are-in-an': [4, 1, 2, 3],
  },
  'managed-metadata-service-error-message': {
    'message/the-managed-metadata-service-or-connection-is-currently-not-available': [3, 0, 1, 0],
  },
  'proxy-address-error-while-creating-a-shared-mailbox': {
    'message/the-proxy-address-smtpaliasdomaincom-is-already-being-used': [1, 0, 2, 0],
  },
  'sign-out-of-teams-to resolve-loading-chunk-error': {
    'message/loading-chunk-xxx-failed': [0, 0, 1, 1],
  },
  'someone-has-already-set-up-teams-for-your-organization-error': {
    'message/someone-has-already-set-up-teams-for-your-organization': [0, 3, 3, 0],
  },
  'you-are-missing-out-error-message': {
    'message/youre-missing-out': [0, 0, 1, 0],
  },

  // About errors in general, or about something else than the name of the file says.
  'error-message-when-sharing-files': {},
  'got-a-parameter-cannot-be-found-error': {},
  'live-events-in-yammer-creation-errors': {},
  'one-user-gets-access-denied-error-while-adding-addins': {},
  'resolving-printing-errors-in-word': {},
  'sharepoint-permissions-errors': {},
  // Says in passing that the text of any of several errors may hold 401 or 403.
  'troubleshoot-flow-authentication-errors': {},
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
        for (const {title} of (entry.variants ?? [entry]) as readonly {title: Statement}[]) {
          expect(Object.keys(title.texts)).toEqual([locale]);
          expect(title.history[0]?.evidence[0]).toMatchObject({file, locale});
        }
        // A sentence that introduces links that are no list.
        expect(entry.other).toHaveLength(name === 'intune-ios-ade-sync-errors' ? 1 : 0);
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
    expect(base.entries.map(({id}) => id).filter((id) => !id.startsWith('message/'))).toEqual([
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
      'symbol/TenantAccessBlockedException',
      'win/0x4c7',
      'win/0x8004de40',
      'winsock/10061',
    ]);
    expect(base.entries.filter(({id}) => id.startsWith('message/'))).toHaveLength(14);
    for (const {title} of base.entries.flatMap((entry): readonly {title: Statement}[] => entry.variants ?? [entry]))
      expect(Object.keys(title.texts)).toEqual(['de-DE', 'zh-CN']);
  });

  it('give a code that six headings are about a variant for each', () => {
    const entry = base.entries.find(({id}) => id === 'http/403');
    expect(entry?.title.source).toBe('403 Forbidden');
    expect(entry?.variants?.map(({meaning, fixes, seeAlso}) => [meaning.length, fixes.length, seeAlso.length])).toEqual(
      [
        [0, 1, 2],
        [0, 1, 4],
        [2, 0, 1],
        [3, 0, 0],
        [1, 1, 0],
        [3, 0, 2],
      ],
    );
  });

  it('join what two pages say about one code', () => {
    const entry = base.entries.find(({id}) => id === 'smtp/5.7.520');
    expect(entry?.fixes.map(({statements}) => statements[0]?.history[0]?.evidence[0]?.file)).toEqual([
      'errors/de-DE/blocking-email-forwarding.md',
      'errors/de-DE/set-up-email-forwarding.md',
    ]);
  });
});
