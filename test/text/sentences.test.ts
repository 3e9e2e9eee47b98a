import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {resolveLocale} from '../../src/model/index.js';
import {sentences} from '../../src/text/index.js';
import {locales} from '../check/locales.js';

const cut = (text: string, tag: string): string[] => sentences(text, resolveLocale(tag, locales));

describe('sentences', () => {
  it('cuts where a segmenter does, and nothing goes on', () => {
    const char = fc.constantFrom(...Array.from('aZß7É _,;:-/.?!。…·\u00A0\n'));
    const tags = fc.constantFrom('en', 'de', 'el', 'zh', 'ja', 'th');
    fc.assert(
      fc.property(fc.array(char, {maxLength: 10}), tags, (chars, tag) => {
        const text = chars.join('');
        const parts = Array.from(
          new Intl.Segmenter(tag, {granularity: 'sentence'}).segment(text),
          (part) => part.segment,
        );
        const joined = parts.reduce<string[]>(
          (before, part) =>
            before.length > 0 && /^[\p{Ll},;:]/u.test(part.trimStart())
              ? [...before.slice(0, -1), (before.at(-1) ?? '') + part]
              : [...before, part],
          [],
        );
        const expected = joined.map((one) => one.trim()).filter(Boolean);
        expect(sentences(text, {tag, abbreviations: []})).toEqual(expected);
      }),
      {numRuns: 1000},
    );
  });

  it('cuts a paragraph at full stops, without the space between', () => {
    expect(cut('The queue is full. Try again later.', 'en')).toEqual(['The queue is full.', 'Try again later.']);
  });

  it.each([
    [
      'codes',
      'Code 450 4.4.316 means refused. Code 5.4.316 means returned.',
      ['Code 450 4.4.316 means refused.', 'Code 5.4.316 means returned.'],
    ],
    [
      'abbreviations',
      'Use a relay (e.g. Postfix). See no. 5 below.',
      ['Use a relay (e.g. Postfix).', 'See no. 5 below.'],
    ],
    ['links', 'See [Start here. Then stop](a.md). Done.', ['See [Start here. Then stop](a.md).', 'Done.']],
    ['code', 'Run `Get-X. Get-Y` now. Wait.', ['Run `Get-X. Get-Y` now.', 'Wait.']],
    ['strong text', 'Click **Save. Close**. Wait.', ['Click **Save. Close**.', 'Wait.']],
    ['a doubled full stop', 'The server is off.. It stays off.', ['The server is off..', 'It stays off.']],
  ])('keeps %s whole', (_, text, expected) => {
    expect(cut(text, 'en')).toEqual(expected);
  });

  it.each([
    ['de-DE', 'Tragen Sie etwas ein, z. B. Den Namen. Warten Sie.', 'Warten Sie.'],
    ['de-DE', 'Tragen Sie etwas ein, z.B. Den Namen. Warten Sie.', 'Warten Sie.'],
    ['de-DE', 'Das gilt m. a. W. Immer. Warten Sie.', 'Warten Sie.'],
    ['es-ES', 'Escriba algo, p. ej. El nombre. Espere.', 'Espere.'],
    ['it-IT', 'Immettere qualcosa, ad es. Il nome. Attendere.', 'Attendere.'],
    ['pl-PL', 'Wpisz coś, np. Nazwę. Zaczekaj.', 'Zaczekaj.'],
    ['fr-FR', 'Saisissez un texte, p. ex. Le nom. Attendez.', 'Attendez.'],
    ['nl-NL', 'Voer iets in, bijv. De naam. Wacht.', 'Wacht.'],
    ['sv-SE', 'Skriv något, t.ex. Namnet. Vänta.', 'Vänta.'],
    ['da-DK', 'Skriv noget, f.eks. Navnet. Vent.', 'Vent.'],
    ['nb-NO', 'Skriv noe, f.eks. Navnet. Vent.', 'Vent.'],
    ['pt-BR', 'Digite algo, p. ex. O nome. Aguarde.', 'Aguarde.'],
    ['cs-CZ', 'Zadejte text, např. Název. Počkejte.', 'Počkejte.'],
    ['ru-RU', 'Введите текст, напр. Имя. Подождите.', 'Подождите.'],
    ['uk-UA', 'Введіть текст і т. д. Потім далі. Зачекайте.', 'Зачекайте.'],
    ['hu-HU', 'Írjon be valamit, pl. A nevet. Várjon.', 'Várjon.'],
    ['fi-FI', 'Kirjoita jotain, esim. Nimi. Odota.', 'Odota.'],
    ['tr-TR', 'Bir şey yazın, örn. Adınızı. Bekleyin.', 'Bekleyin.'],
    ['el-GR', 'Γράψτε κάτι, π.χ. Το όνομα. Περιμένετε.', 'Περιμένετε.'],
  ])('cuts %s after its sentences and not after its abbreviations: %s', (tag, text, last) => {
    expect(cut(text, tag)).toEqual([text.slice(0, -last.length - 1), last]);
  });

  it('takes what looks like an abbreviation of another language for the end of a sentence', () => {
    expect(cut('Stop bzw. Start.', 'de-DE')).toHaveLength(1);
    expect(cut('Stop bzw. Start.', 'en-US')).toHaveLength(2);
  });

  it('takes an abbreviation for one only as a whole, and at the end of a text for its end', () => {
    expect(cut('Wir warten in Linz. B. wartet auch.', 'de-DE')).toHaveLength(2);
    expect(cut('Warten, lesen usw.', 'de-DE')).toEqual(['Warten, lesen usw.']);
  });

  it('cuts Chinese and Japanese without spaces', () => {
    expect(cut('服务器已关闭。请稍后重试。', 'zh-CN')).toEqual(['服务器已关闭。', '请稍后重试。']);
    expect(cut('停止しました。再試行してください。', 'ja-JP')).toEqual(['停止しました。', '再試行してください。']);
  });

  it('gives nothing for an empty text, and takes an invalid tag', () => {
    expect(cut(' ', 'en')).toEqual([]);
    expect(sentences('One. Two.', {tag: '../x', abbreviations: []})).toEqual(['One.', 'Two.']);
  });
});
