import {beforeAll, expect, it} from 'vitest';
import type {Article, Change} from '../../src/model/index.js';
import {reconcile} from '../../src/index.js';
import {describeReal, realPages} from './shared-pages.js';

const key = 'c29f75e5-c16e-409e-a123-430691e38276';

/** Counts of the statuses of canonical units in one locale. */
function counts(article: Article | undefined, locale: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const unit of article?.units ?? []) {
    const state = unit.locales.find((one) => one.locale === locale);
    if (state) found[state.status] = (found[state.status] ?? 0) + 1;
  }
  return found;
}

/** `class: before → after`, and the handoffs of the versions between which that changed, each once. */
function hunks(changes: readonly Change[], only: (name: string) => boolean): string[] {
  const all = changes.flatMap(({hunks, interval}) =>
    hunks
      .filter((hunk) => only(hunk.class))
      .map(
        (hunk) =>
          `${hunk.class}: ${hunk.before} → ${hunk.after}, ${interval.handoffs?.before} to ${interval.handoffs?.after}`,
      ),
  );
  return Array.from(new Set(all));
}

describeReal('the five seeds', () => {
  let article: Article | undefined;
  let more: readonly Article[];
  let changes: readonly Change[];
  beforeAll(() => {
    [article, ...more] = reconcile(realPages('seeds'));
    changes = article?.changes ?? [];
  });

  it('are one article in 4 locales and 5 versions with 81 canonical units', () => {
    expect(more).toEqual([]);
    expect(article?.key).toBe(key);
    expect(article?.locales).toEqual(['ru-RU', 'sv-SE', 'zh-CN', 'zh-TW']);
    expect(article?.versions.map((version) => version.handoff)).toEqual([
      '2018-08-21',
      '2020-02-15',
      '2020-05-12',
      '2020-08-20',
      '2021-01-27',
    ]);
    expect(article?.slots).toHaveLength(81);
    expect(article?.pages[article.canonicalPage]?.meta).toMatchObject({locale: 'zh-CN', handoff: '2021-01-27'});
  });

  it('have the statuses that their sources give them', () => {
    // One sentence each is left in English, and the check `untranslated` says so of the same two.
    expect(counts(article, 'zh-CN')).toEqual({current: 80, untranslated: 1});
    expect(counts(article, 'ru-RU')).toEqual({current: 78, patched: 1, stale: 1, untranslated: 1});
    expect(counts(article, 'zh-TW')).toEqual({current: 78, patched: 1, stale: 2});
    expect(counts(article, 'sv-SE')).toEqual({current: 52, patched: 23, stale: 6});
  });

  it('are patched in sv-SE by renames, once with a moved link', () => {
    const classes = (article?.units ?? [])
      .map((unit) => unit.locales.find((state) => state.locale === 'sv-SE'))
      .filter((state) => state?.status === 'patched')
      .map((state) => Array.from(new Set(state?.patches.map((patch) => patch.class))).join('+'));
    expect(classes.filter((name) => name === 'rename')).toHaveLength(22);
    expect(classes.filter((name) => name === 'rename+link')).toHaveLength(1);
  });

  it('changed in values, names and terms when the pages say so', () => {
    expect(hunks(changes, (name) => ['value', 'rename', 'term'].includes(name))).toEqual([
      'term: messaging → email, 2018-08-21 to 2020-02-15',
      'value: 48 → 24, 2018-08-21 to 2020-02-15',
      'rename: Office 365 → Microsoft 365, 2020-02-15 to 2020-05-12',
    ]);
    expect(hunks(changes, (name) => name === 'wording')).toEqual(
      expect.arrayContaining([
        'wording: topic → article, 2020-08-20 to 2021-01-27',
        'wording: unchecking → clearing, 2020-05-12 to 2020-08-20',
      ]),
    );
    const moved = changes.filter(
      (change) => change.interval.handoffs?.after === '2021-01-27' && change.classes.includes('link'),
    );
    expect(moved.map((change) => change.hunks.map((hunk) => hunk.after))).toEqual([
      ['https://docs.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges'],
    ]);
  });

  it('never take the UI value for the product', () => {
    const step = article?.units.find((unit) => unit.present && unit.source.includes('**Office 365**'));
    expect(step?.source).not.toContain('Microsoft 365');
    expect(step?.locales.map((state) => [state.locale, state.status])).toEqual([
      ['ru-RU', 'current'],
      ['sv-SE', 'current'],
      ['zh-CN', 'untranslated'], // left in English as a whole
      ['zh-TW', 'current'],
    ]);
    expect(changes.filter((change) => change.unit === step?.id && change.classes.includes('rename'))).toEqual([]);
  });
});

describeReal('eight versions in three locales', () => {
  it('agree in every locale, and leave the English pages beside them out', () => {
    const [article, ...more] = reconcile(realPages('mail-flow'));
    expect(more).toEqual([]);
    expect(article?.locales).toEqual(['de-DE', 'ja-JP', 'zh-CN']);
    expect(article?.name).toBe('mail-flow-intelligence-in-office-365');
    expect(article?.versions).toHaveLength(8);
    expect(counts(article, 'de-DE')).toEqual({current: 81});
    expect(counts(article, 'ja-JP')).toEqual({current: 81});
    expect(counts(article, 'zh-CN')).toEqual({current: 81});
    const intervals = new Set(article?.changes.map(({interval}) => interval.handoffs?.after));
    expect(Array.from(intervals)).toEqual(['2018-08-21', '2019-02-11']);
  });
});
