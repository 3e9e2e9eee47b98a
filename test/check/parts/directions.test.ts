import {describe, expect, it} from 'vitest';
import {translatedDirection} from '../../../src/check/parts/directions.js';
import {resolveLocale} from '../../../src/model/index.js';
import {locales} from '../locales.js';
import {pageOf} from '../page-of.js';

/** What became of the direction of a parameter. */
function found(locale: string, source: string, target: string): string | undefined {
  const [pair] = pageOf(locale, [{source, target}]).pairs;
  return pair && translatedDirection(pair, resolveLocale(locale, locales))?.actual;
}

describe('translatedDirection', () => {
  it.each([
    ['ru-RU', '[in] The key', '[в] Ключ', '[в]'],
    ['pl-PL', '[in] The key', '[w] Klucz', '[w]'],
    ['sv-SE', String.raw`**key** \[in\] The key`, String.raw`**key** \[ i \] nyckeln`, String.raw`\[ i \]`],
  ])('finds in %s that of `%s`', (locale, source, target, actual) => {
    expect(found(locale, source, target)).toBe(actual);
  });

  it.each([
    ['ru-RU', '[in] The key', '[in] Ключ'],
    ['ru-RU', '[in] The key', '[входной] Ключ'],
    ['ru-RU', '[if] The key', '[в] Ключ'],
    ['pl-PL', 'The [in] mark', 'Znak [w]'],
  ])('says nothing in %s of `%s`, `%s`', (locale, source, target) => {
    expect(found(locale, source, target)).toBeUndefined();
  });
});
