import {beforeAll, expect, it} from 'vitest';
import {knowledge} from '../../src/index.js';
import {baseReader, lookup} from '../../src/lookup/index.js';
import type {Line, LocalEntry, Point} from '../../src/entries/index.js';
import type {BaseReader, Status} from '../../src/model/index.js';
import {reconcile} from '../../src/index.js';
import {describeReal, readReal, realFiles} from './shared-pages.js';

const folders = ['seeds', 'mail-flow/zh-CN', 'mail-flow/de-DE', 'mail-flow/ja-JP', 'errors/de-DE', 'errors/zh-CN'];

function linesOf({lines, steps}: Point): Line[] {
  return [...lines, ...steps.flatMap(linesOf)];
}

function sentences({title, meaning, causes, fixes, notes, other}: LocalEntry): Line[] {
  return [title, ...meaning, ...[...causes, ...fixes, ...notes, ...other].flatMap(linesOf)];
}

describeReal('the same error asked for in six locales', () => {
  let reader: BaseReader;
  beforeAll(() => {
    reader = baseReader(knowledge(reconcile(folders.flatMap(realFiles).map((file) => readReal(file)))));
  });

  // The pages of de-DE and ja-JP are of 2019: since then the product has another name and three sentences have other words.
  it.each([
    ['zh-CN', 'Han', {current: 18, untranslated: 1}],
    ['zh-TW', 'Han', {current: 17, patched: 1, stale: 1}],
    ['ru-RU', 'Cyrillic', {current: 17, patched: 1, untranslated: 1}],
    ['sv-SE', 'Latin', {current: 10, patched: 7, stale: 2}],
    // One of its paragraphs stands for three sentences, and is given once.
    ['ja-JP', 'Hiragana', {current: 6, patched: 9, stale: 2}],
    ['de-DE', 'Latin', {current: 8, patched: 9, stale: 2}],
  ] as const)('has its texts in %s, with their statuses', async (locale, script, expected) => {
    const answer = await lookup('450 4.4.316 Connection refused', reader, {locale});
    const [hit] = answer.hits;
    expect([answer.locale, hit?.id, hit?.reason]).toEqual([locale, 'smtp/4.4.316', 'code']);
    const all = hit ? sentences(hit.entry) : [];
    const counts: Partial<Record<Status, number>> = {};
    for (const {status} of all) counts[status] = (counts[status] ?? 0) + 1;
    expect(counts).toEqual(expected);
    // What is left in English is English, and says so.
    const isOwn = ({locale: own, status}: Line): boolean => own === (status === 'untranslated' ? 'en-US' : locale);
    expect(all.filter((line) => !isOwn(line))).toEqual([]);
    expect(hit?.entry.title.text).toContain('450 4.4.316');
    expect(hit?.entry.title.text).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
    // What is stale says what the English says now, which no longer speaks of unchecking, nor of a center "in Office 365".
    for (const {status, english} of all) expect(english === undefined).toBe(status !== 'stale');
    expect(all.flatMap(({english}) => english ?? []).filter((text) => /clearing|\(EAC\)/.test(text))).toHaveLength(
      'stale' in expected ? expected.stale : 0,
    );
    // Where it was patched, the product has its name of today.
    for (const {text, status} of all) if (status === 'patched') expect(text).not.toMatch(/Office 365(?! Verwaltung)/);
    expect(hit?.entry.facts).toContainEqual({name: 'retryFor', value: 'PT24H'});
  });

  it.each([
    ['4.4.316', 'smtp/4.4.316'],
    [
      "Remote server returned '550 5.7.23 The message was rejected because of Sender Policy Framework violation'",
      'smtp/5.7.23',
    ],
    [
      '［｛LED＝450 4.4.318 连接突然关闭｝；｛MSG＝｝；｛FQDN＝a.example.com｝；｛IP＝192.0.2.7｝；｛LRT＝2019/7/9｝］',
      'smtp/4.4.318',
    ],
    ['[{LRT=};{LED=450 4.4.316 Connection refused [Message=Socket error code 10061]};{IP=192.0.2.7}]', 'smtp/4.4.316'],
    ['Socket error code 10061', 'winsock/10061'],
    ['Something went wrong. 30016-4', 'office-setup/30016-4'],
    ['Fehlercode: 0x8004DE40', 'win/0x8004de40'],
    ['AADSTS50011: The reply URL does not match', 'aadsts/50011'],
    ['403 Forbidden', 'http/403'],
    ['Teams error code: 4c7', 'win/0x4c7'],
  ])('finds %j', async (text, id) => {
    expect((await lookup(text, reader, {locale: 'zh-CN'})).hits[0]?.id).toBe(id);
  });
});
