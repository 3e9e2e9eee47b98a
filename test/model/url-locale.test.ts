import {describe, expect, it} from 'vitest';
import {isKnownTag, urlLocale, withoutLocale, withoutUrlLocales} from '../../src/model/index.js';

describe('the locale in an address', () => {
  it.each([
    ['https://a.example/de-de/list', 'https://a.example/list'],
    ['https://a.example/docs/pt-BR/list?x=1#y', 'https://a.example/docs/list?x=1#y'],
    ['<https://a.example/zh-hans-cn>', '<https://a.example>'],
    ['/es-419/list', '/list'],
    ['//a.example/en-us/', '//a.example/'],
  ])('is taken out of %s', (url, expected) => {
    expect(withoutLocale(url)).toBe(expected);
  });

  it.each([
    'https://a.example/how-to/list',
    'https://de-de.example/list',
    'https://a.example/list?to=/de-de/x',
    'https://a.example/list#/de-de/x',
    'https://a.example/de-de-x/list',
    'de-de/list.md',
    '../de-de/list.md',
  ])('is not in %s', (url) => {
    expect(urlLocale(url)).toBeUndefined();
    expect(withoutLocale(url)).toBe(url);
  });

  it('is taken out of the addresses of a text alone', () => {
    expect(withoutUrlLocales('In /de-de/a: [it](/de-de/a "x"), <https://a.example/de-de/b>, ![i](/en-us/c.png)')).toBe(
      'In /de-de/a: [it](/a "x"), <https://a.example/b>, ![i](/c.png)',
    );
  });

  it('is a language and a region that Unicode knows', () => {
    expect(['de-de', 'DE-DE', 'zh-hant-tw', 'how-to', 'ad-fs'].map((tag) => isKnownTag(tag))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
