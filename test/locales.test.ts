import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {localeFileSchema, resolveLocale} from '../src/model/index.js';
import {locales} from './check/locales.js';

const required =
  'zh-CN zh-TW ja-JP ko-KR th-TH ru-RU uk-UA pl-PL cs-CZ sv-SE da-DK nb-NO fi-FI nl-NL de-DE fr-FR es-ES it-IT pt-BR pt-PT tr-TR hu-HU el-GR he-IL ar-SA vi-VN id-ID'.split(
    ' ',
  );
const files = readdirSync('locales').filter((name) => name.endsWith('.json'));

describe('locales', () => {
  it('has the languages of the product pages', () => {
    expect(required.filter((tag) => !locales.has(tag))).toEqual([]);
  });

  it.each(files)('%s follows the schema, is named for its tag and extends what exists', (name) => {
    const file = localeFileSchema.parse(JSON.parse(readFileSync(`locales/${name}`, 'utf8')));
    expect(`${file.tag}.json`).toBe(name);
    expect(Intl.getCanonicalLocales(file.tag)).toEqual([file.tag]);
    expect(() => resolveLocale(file.tag, locales)).not.toThrow();
  });

  it.each(required)('%s agrees with ICU on its number marks', (tag) => {
    const parts = new Intl.NumberFormat(tag).formatToParts(1234567.8);
    const mark = (type: string) => parts.find((part) => part.type === type)?.value;
    const {decimal, group} = resolveLocale(tag, locales);
    expect(decimal).toContain(mark('decimal'));
    expect(group).toContain(mark('group') ?? group[0]);
  });

  it.each(required)('%s says what the checks ask for', (tag) => {
    const locale = resolveLocale(tag, locales);
    expect(locale.scripts.every((script) => new RegExp(`\\p{Script=${script}}`, 'u').source.includes(script))).toBe(
      true,
    );
    for (const list of [
      locale.scripts,
      locale.quotes,
      locale.negation,
      locale.functionWords,
      locale.abbreviations,
      locale.errorWords,
      locale.joiningWords,
      locale.versionWords,
      locale.stopWords,
      Object.keys(locale.numberWords),
      Object.keys(locale.terminal),
    ]) {
      expect(list).not.toEqual([]);
    }
    expect(Object.values({...locale.numberWords, ...locale.impliedNumbers})).toEqual(expect.arrayContaining([1, 2, 3]));
    expect(Object.values(locale.numberWords)).toEqual(expect.arrayContaining([2, 3, 10]));
    expect(locale.direction).toBe(['ar-SA', 'he-IL'].includes(tag) ? 'rtl' : 'ltr');
  });

  it('writes words the way they are looked up', () => {
    const upper = [...locales.values()]
      .flatMap((file) => [
        ...Object.keys({...file.numberWords, ...file.impliedNumbers}),
        ...(file.articles ?? []),
        ...(file.errorWords ?? []),
        ...(file.joiningWords ?? []),
        ...(file.versionWords ?? []),
        ...(file.stopWords ?? []),
        ...(file.functionWords ?? []),
        ...(file.negation ?? []),
      ])
      .filter((word) => word !== word.toLowerCase());
    expect(upper).toEqual([]);
  });

  it('forbids no form that it expects', () => {
    for (const {forbidden = {}} of locales.values()) {
      expect(Object.values(forbidden).filter((form) => Object.hasOwn(forbidden, form))).toEqual([]);
    }
  });
});
