import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {resolveLocale} from '../../src/model/index.js';
import {locales} from '../check/locales.js';
import {numbersIn, numberWordsIn} from '../../src/text/index.js';

const english = resolveLocale('en-US', locales);
const values = (text: string, tag: string) =>
  numbersIn(text, resolveLocale(tag, locales), english).map((number) => number.values);

describe('numbersIn', () => {
  it('reads marks by locale, and as they may have been kept', () => {
    expect(values('1.500 MB', 'de-DE')).toEqual([[1500, 1.5]]);
    expect(values('1 234 567,5', 'ru-RU')).toEqual([[1234567.5]]);
    expect(values('1.234.567,5', 'de-DE')).toEqual([[1234567.5]]);
    expect(values('2,5', 'fr-FR')).toEqual([[2.5]]);
    expect(values('1.23.4,5', 'de-DE')).toEqual([]);
    expect(values('1.234,5', 'de-DE')).toEqual([[1234.5]]);
  });

  it('reads other digits and multipliers', () => {
    expect(values('٤٨', 'ar-SA')).toEqual([[48]]);
    expect(values('２４', 'ja-JP')).toEqual([[24]]);
    expect(values('3 万', 'zh-CN')).toEqual([[3, 30000]]);
  });

  it('takes codes for codes', () => {
    expect(values('450 4.4.316 0x80070005 KB123456 10.0.0.1 4250e87 24/7', 'de-DE')).toEqual([[450]]);
    expect(values('12345678-1234-1234-1234-123456789012', 'de-DE')).toEqual([]);
    expect(values('9h30', 'fr-FR')).toEqual([[9], [30]]);
  });

  it('finds every whole number written in the marks of its locale', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 1e9}), fc.constantFrom(...locales.keys()), (value, tag) => {
        const text = `x ${new Intl.NumberFormat(tag).format(value)} y`;
        const found = numbersIn(text, resolveLocale(tag, locales), english);
        expect(found.some((number) => number.values.includes(value))).toBe(true);
      }),
    );
  });
});

describe('numberWordsIn', () => {
  it('finds words, beginnings of compounds and ideographs', () => {
    expect(numberWordsIn('Zweistufig in einer Stunde', resolveLocale('de-DE', locales))).toEqual([2, 1]);
    expect(numberWordsIn('twenty-four hours', english)).toEqual([20, 4, 24]);
    expect(numberWordsIn('achtundvierzig Stunden', resolveLocale('de-DE', locales))).toEqual([8, 48]);
    expect(numberWordsIn('cuarenta y ocho horas', resolveLocale('es-ES', locales))).toContain(48);
    expect(numberWordsIn('等十二个小时', resolveLocale('zh-CN', locales))).toEqual([12]);
  });

  it('takes words apart where a language writes small ones beside them', () => {
    const inLocale = (tag: string, text: string) => numberWordsIn(text, resolveLocale(tag, locales));
    expect(inLocale('it-IT', "un'altra volta")).toEqual([1]);
    expect(inLocale('fr-FR', 'plus d’une fois')).toEqual([1]);
    expect(inLocale('ko-KR', '하나의 파일')).toEqual([1]);
    expect(inLocale('he-IL', 'בשתי דרכים')).toEqual([2]);
    expect(inLocale('tr-TR', 'on iki saat')).toContain(12);
  });

  it.each([
    ['en-US', 'two and a half hours'],
    ['de-DE', 'zweieinhalb Stunden'],
    ['nl-NL', 'tweeënhalf uur'],
    ['it-IT', 'due ore e mezza'],
    ['sv-SE', 'två och en halv timme'],
    ['pl-PL', 'dwóch i pół godziny'],
    ['ru-RU', 'двух с половиной часов'],
    ['tr-TR', 'iki buçuk saat'],
    ['el-GR', 'δυόμισι ώρες'],
    ['ar-SA', 'ساعتين ونصف'],
    ['zh-TW', '兩個半小時'],
  ])('finds two and a half in %s `%s`', (tag, text) => {
    expect(numberWordsIn(text, resolveLocale(tag, locales))).toContain(2.5);
  });
});
