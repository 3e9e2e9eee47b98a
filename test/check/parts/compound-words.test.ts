import {expect, it} from 'vitest';
import {resolveLocale} from '../../../src/model/index.js';
import {comparedAs} from '../../../src/check/parts/compound-words.js';
import {locales} from '../locales.js';

it.each([
  ['de-DE', 'Regel', 'regel'],
  ['de-DE', 'Regeln', 'regel'],
  ['de-DE', 'Dienste', 'dienst'],
  ['de-DE', 'Diensten', 'dienst'],
  ['de-DE', 'Dienstes', 'dienst'],
  ['de-DE', 'Dienster', 'dienst'],
  ['de-DE', 'Dienstem', 'dienst'],
  ['de-DE', 'Dienstee', 'dienste'],
  ['de-DE', 'Systems', 'system'],
  ['de-DE', 'Raum', 'raum'],
  ['de-DE', 'Tor', 'tor'],
  ['de-DE', '', ''],
  ['nl-NL', 'Regelen', 'regelen'],
])('a word of %s, %s, is compared as %s', (tag, word, expected) => {
  expect(comparedAs(word, resolveLocale(tag, locales))).toBe(expected);
});
