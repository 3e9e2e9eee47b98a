import {expect, it} from 'vitest';
import {withoutLiterals} from '../../src/text/index.js';

it.each([
  ['Ask a@contoso.com.', 'Ask ….'],
  ['See www.contoso.com now', 'See … now'],
  ['See https://contoso.com/a now', 'See … now'],
  ['Run `ls` now', 'Run … now'],
  ['Wait `25 MB` now', 'Wait 25 MB now'],
  ['See **it**', 'See it'],
])('leaves of `%s` its words', (markdown, text) => {
  expect(withoutLiterals(markdown)).toBe(text);
});
