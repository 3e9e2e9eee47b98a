import {beforeAll, describe, expect, it} from 'vitest';
import {baseReader, lookup} from '../../src/lookup/index.js';
import type {BaseReader} from '../../src/model/index.js';
import {locales} from '../check/locales.js';
import {growth} from '../growth.js';
import {sampleBase} from './sample-base.js';
import {samples} from './samples.js';

let reader: BaseReader;
beforeAll(() => {
  reader = baseReader(sampleBase());
});

describe('a lookup', () => {
  it('has enough samples', () => {
    expect(samples.filter(({first}) => first !== undefined).length).toBeGreaterThanOrEqual(40);
    expect(new Set(samples.map(({name}) => name)).size).toBe(samples.length);
  });

  it.each(samples)('answers $name', async ({text, first, all, locale}) => {
    const {hits} = await lookup(text, reader, {locale, locales});
    expect(hits[0]?.id).toBe(first);
    if (all) expect(hits.map(({id}) => id)).toEqual(all);
  });
});

describe('an answer', () => {
  it('says which words led to it, and by which way', async () => {
    const ways = async (text: string): Promise<unknown> =>
      (await lookup(text, reader)).hits.map(({id, reason, matched}) => [id, reason, matched]);
    expect(await ways('450 4.4.316 (Socket error code 10061)')).toEqual([
      ['smtp/4.4.316', 'code', ['450 4.4.316']],
      ['winsock/10061', 'code', ['Winsock 10061']],
    ]);
    expect(await ways('550 5.7.610')).toEqual([['smtp/5.7.606-649', 'range', ['550 5.7.610']]]);
    expect(await ways('550 5.4.316')).toEqual([['smtp/4.4.316', 'class', ['550 5.4.316']]]);
    expect(await ways('banned delist')).toEqual([['smtp/5.7.606-649', 'words', ['banned', 'delist']]]);
  });

  it('names the codes of a text, and the nearest entries where none has one', async () => {
    expect(await lookup('550 5.7.2 and error 0x8004de41', reader, {locale: 'ja-JP'})).toEqual({
      input: 'text',
      locale: 'ja-JP',
      codes: ['550 5.7.2', '0x8004de41'],
      hits: [],
      nearest: [
        {id: 'smtp/5.7.1', title: 'The sender may not relay messages.'},
        {id: 'smtp/5.7.606-649', title: 'The sending IP address is banned.'},
        {id: 'smtp/5.7.7xx', title: 'The tenant sends too much spam.'},
      ],
    });
    expect((await lookup('error 0x8004de41', reader, {locale: 'ja'})).nearest).toEqual([
      {id: 'win/0x8004de40', title: '同期クライアントのエラー 0x8004de40 を修正する'},
    ]);
  });

  it('is given sentence by sentence, in English where the locale has nothing', async () => {
    const [hit] = (await lookup('0x8004de40', reader, {locale: 'ja-JP'})).hits;
    expect(hit?.entry).toMatchObject({
      codes: ['0x8004de40'],
      registry: ['HRESULT, facility itf, code 56896'],
      title: {text: '同期クライアントのエラー 0x8004de40 を修正する', locale: 'ja-JP', status: 'current'},
      fixes: [{lines: [{text: 'プロキシの設定を確認します。'}]}, {lines: [{text: 'コンピューターを再起動します。'}]}],
    });
    const [other] = (await lookup('0x8004de40', reader, {locale: 'sv-SE'})).hits;
    expect(other?.entry.title).toEqual({
      text: 'Fix error 0x8004de40 in the sync client',
      locale: 'en-US',
      status: 'missing',
    });
  });

  it('takes the locale that comes nearest, and English where none does', async () => {
    const localeOf = async (locale: string): Promise<string> => (await lookup('x', reader, {locale})).locale;
    expect(
      await Promise.all(['zh-HK', 'zh-Hans', 'zh_CN', 'DE-at', 'fr-FR', 'not a tag', 'en-GB'].map(localeOf)),
    ).toEqual(['zh-TW', 'zh-CN', 'zh-CN', 'de-DE', 'en-US', 'en-US', 'en-US']);
  });

  it('holds at most as many hits as asked for', async () => {
    const text = '450 4.4.312, 450 4.4.315, 450 4.4.316';
    expect((await lookup(text, reader, {limit: 2})).hits.map(({id}) => id)).toEqual(['smtp/4.4.312', 'smtp/4.4.315']);
  });

  it('leaves out removed entries where others fit as well, and says so', async () => {
    const base = sampleBase();
    const gone = baseReader({
      ...base,
      entries: base.entries.map((entry) =>
        entry.id === 'smtp/4.4.316' ? {...entry, status: 'removed' as const} : entry,
      ),
    });
    expect((await lookup('450 4.4.316', gone)).hits[0]?.entry.status).toBe('removed');
  });
});

describe('hostile text', () => {
  const mail = 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n';

  const kinds: readonly (readonly [kind: string, unit: string, before?: string])[] = [
    ['openings', '['],
    ['fields', '{LED='],
    ['codes', '450 4.4.316 '],
    ['digits', '4'],
    ['dots', '4.'],
    ['headers', 'A: b\n'],
    ['tags', '<a '],
    ['words', 'wort '],
    ['parts of a mail', '--b\nContent-Type: text/plain\n\n450 4.4.316\n', mail],
    ['mails in mails', `Content-Type: message/rfc822\n\n${mail}--b\n`, mail],
    ['parts in parts', 'Content-Type: multipart/mixed; boundary="b"\n\n--b\n', mail],
  ];

  it.each(kinds)('of %s is answered in proportion to its length', async (_kind, unit = '', before = '') => {
    const run = (size: number) => lookup(before + unit.repeat(size / unit.length), reader);
    await run(1000);
    expect(await growth(run, 125_000)).toBeLessThan(10);
  });
});
