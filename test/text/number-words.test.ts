import {expect, it} from 'vitest';
import {resolveLocale} from '../../src/model/index.js';
import {numberValue} from '../../src/text/index.js';
import {locales} from '../check/locales.js';

it.each([
  ['en-US', 'forty-eight', 48],
  ['en-US', 'Twenty four', 24],
  ['en-US', '48', 48],
  ['en-US', 'ten', 10],
  ['en-US', 'ten-one', undefined],
  ['en-US', 'second', undefined],
  ['de-DE', 'achtundvierzig', 48],
  ['nl-NL', 'tweeëntwintig', 22],
  ['es-ES', 'cuarenta y ocho', 48],
  ['fr-FR', 'trente-deux', 32],
  ['sv-SE', 'fyrtioåtta', 48],
  ['ru-RU', 'двадцать четыре', 24],
  ['tr-TR', 'on iki', 12],
  ['zh-CN', '五十六', 56],
])('reads a number of %s, `%s`, as %s', (tag, text, value) => {
  expect(numberValue(text, resolveLocale(tag, locales))).toBe(value);
});
