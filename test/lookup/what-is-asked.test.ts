import {beforeAll, describe, expect, it} from 'vitest';
import {codesOf, families} from '../../src/codes/index.js';
import {baseReader, lookup, renderAnswer, type Hit} from '../../src/lookup/index.js';
import type {BaseReader} from '../../src/model/index.js';
import {locales} from '../check/locales.js';
import {eightLanguageBase} from './sample-base.js';

let reader: BaseReader;
beforeAll(() => {
  reader = baseReader(eightLanguageBase());
});
const ask = async (text: string, locale = 'en-US'): Promise<Hit | undefined> =>
  (await lookup(text, reader, {locale, locales})).hits[0];

describe('codes', () => {
  const {scan} = codesOf(families, locales.values());
  const named = (text: string): string[] => scan(text).flatMap((one) => (one.named ? [one.text] : []));
  const all = (text: string): string[] => scan(text).map((one) => one.text);

  it.each([
    ['{"error":"invalid_grant","error_codes":[50076,50079]}', ['AADSTS50076', 'AADSTS50079']],
    ['{\\"error_codes\\":[ 9000411 ],\\"timestamp\\":\\"2020\\"}', ['AADSTS9000411']],
    ['error_codes : {50076}', []],
    ['"errors":[50076]', []],
  ])('of a response of OAuth: %s', (text, expected) => {
    expect(named(text).filter((one) => one.startsWith('AADSTS'))).toEqual(expected);
  });

  it.each([
    ['Error code - 4c7: gone', ['0x4c7']],
    ['Felkod – 4c7', ['0x4c7']],
    ['Error - 404', ['HTTP 404']],
    ['step 4 - 404', []],
    ['Ошибка-4c7', []],
  ])('behind a dash: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    ['サーバーからエラーが返されました: (403)', ['HTTP 403']],
    ['Es gab einen Fehler beim Abruf. Seite (403)', []],
    ['Es gab einen Fehler beim Abruf: (403)', ['HTTP 403']],
    ['Kontoret har telefon (403)', []],
  ])('alone in brackets: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    ['version 5.7.3'],
    ['Plugin 5.7.3 geladen'],
    ['Programmversion: 5.7.3'],
    ['v 5.7.3'],
    ['версия программы 5.7.3'],
    ['プラグイン（5.7.3）'],
    ['5.7.3 版本'],
    ['build 4.4.316'],
    ['the firmware 4.4.316'],
  ])('are no numbers of versions: %s', (text) => {
    expect(all(text)).toEqual([]);
  });

  it.each([
    ['version 16 shows error 5.7.3', ['5.7.3']],
    ['Plugin 2.1.0 meldet 550 5.7.3', ['550 5.7.3']],
    ['conversation 5.7.3', ['5.7.3']],
    ['Version 2. Danach 5.7.3', ['5.7.3']],
  ])('stand beside them: %s', (text, expected) => {
    expect(all(text)).toEqual(expected);
  });
});

describe('an error that several products have', () => {
  it('is asked back where none is named, and gives nobody else’s fix', async () => {
    const hit = await ask('500 Internal Server Error');
    expect(hit?.whichOf).toEqual([
      {
        key: 'archive-500',
        product: 'photo-archive',
        article: 'archive-500',
        title: {text: 'Error 500 in the photo archive', locale: 'en-US', status: 'current'},
      },
      {
        key: 'payroll-500',
        product: 'payroll-portal',
        article: 'payroll-500',
        title: {text: 'Error 500 in the payroll portal', locale: 'en-US', status: 'current'},
      },
    ]);
    expect(hit?.entry.variants).toBeUndefined();
    expect(hit?.entry.fixes).toEqual([]);
    expect(JSON.stringify(hit)).not.toMatch(/thumbnail|tax table/);
  });

  it('is that of the product that the text names', async () => {
    const hit = await ask('HTTP 500, payroll');
    expect(hit?.whichOf).toBeUndefined();
    expect(hit?.entry.variants?.map(({key}) => key)).toEqual(['payroll-500']);
    expect((await ask('HTTP 500 in payroll and in the photo archive'))?.whichOf).toBeDefined();
  });

  it('is shown as a question, or with what its product says', async () => {
    const show = async (text: string) => renderAnswer(await lookup(text, reader, {locale: 'nl-NL', locales}), 'pretty');
    expect(await show('HTTP 500')).toContain(
      'Which of these is it? Ask again with its name:\n- photo-archive: Fout 500 in het fotoarchief\n- payroll-portal: Fout 500 in de salarisportal\n',
    );
    const named = await show('HTTP 500 in de salarisportal');
    expect(named).toContain('payroll-portal: Fout 500 in de salarisportal\n');
    expect(named).toContain('Laad de belastingtabel van dit jaar.');
    expect(named).not.toContain('miniatuur');
  });
});

describe('a message', () => {
  const id = 'message/we-couldnt-add-mariacontosocom-to-the-team';

  it.each([
    ['en-US', 'ERROR: “We couldn’t add  zoë.k@fabrikam.com to the team”.', false],
    ['de-DE', 'Wir konnten <Benutzer> nicht zum Team hinzufügen', true],
    ['ja-JP', '｢taro@example.jp をチームに追加できませんでした｣', true],
    ['ru-RU', 'НАМ НЕ УДАЛОСЬ ДОБАВИТЬ 14 В КОМАНДУ', true],
  ])('is found in %s whatever name and marks it has: %s', async (locale, text, isTranslation) => {
    const hit = await ask(text, locale);
    expect([hit?.id, hit?.reason, hit?.message?.locale, hit?.message?.isTranslation]).toEqual([
      id,
      'message',
      locale,
      isTranslation,
    ]);
  });

  it('in English is found for a reader of another language', async () => {
    expect((await ask("We couldn't add bo@example.se to the team", 'sv-SE'))?.message).toEqual({
      text: "We couldn't add maria@contoso.com to the team",
      locale: 'en-US',
      isTranslation: false,
    });
  });

  it('in other words is found by its words', async () => {
    expect((await ask('could not add him to the team, guest limit reached'))?.reason).toBe('words');
  });

  it('comes before a code that says little, and after one that names an error', async () => {
    const message = 'Your camera is being used by another program';
    const ids = async (text: string) => (await lookup(text, reader, {locales})).hits.map((hit) => hit.id.split('/')[0]);
    expect(await ids(`HTTP 404: ${message}`)).toEqual(['message', 'http']);
    expect(await ids(`0x8004de40: ${message}`)).toEqual(['win', 'message']);
  });

  it('says that its text is a translation', async () => {
    const show = async (text: string, locale: string) =>
      renderAnswer(await lookup(text, reader, {locale, locales}), 'pretty');
    const note = 'The text of the message is a translation of a page; the product may word it otherwise.';
    expect(await show('Kameran används av ett annat program', 'sv-SE')).toContain(note);
    expect(await show('Your camera is being used by another program', 'sv-SE')).not.toContain(note);
  });
});

describe('words', () => {
  it('are found with other endings, as parts of compounds, and with a slip', async () => {
    expect((await ask('anslutning nekas', 'sv-SE'))?.id).toBe('smtp/4.4.316');
    expect((await ask('Kalenderberechtigung, Kalender', 'de-DE'))?.id).toBe(
      'message/you-no-longer-have-permission-to-view-this-calendar',
    );
    expect((await ask('synomyms list'))?.id).toBe('service/QX114-027');
  });

  it('that say nothing cost nothing', async () => {
    const asked = 'pushcertifikatet förnya';
    const [short, long] = [await ask(asked, 'sv-SE'), await ask(`hej kan du hjälpa mig att ${asked} nu tack`, 'sv-SE')];
    expect(short?.id).toBe('win/0x80cf4099');
    expect(long?.score).toBe(short?.score);
  });

  it('of a fix alone do not say what it fixes', async () => {
    expect((await ask('empty the recycle bin'))?.id).toBeUndefined();
  });
});
