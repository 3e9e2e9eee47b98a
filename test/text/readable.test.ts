import {describe, expect, it} from 'vitest';
import {readable} from '../../src/text/readable.js';

describe('readable', () => {
  it.each([
    ['Wait 24 hours.', 'Wait 24 hours.'],
    ['Ask a.b@contoso.com now', 'Ask                 now'],
    ['See WWW.contoso.com', 'See                '],
    ['See ftp, https://a.example/b', 'See ftp,                    '],
    ['A &amp; B', 'A       B'],
    ['Run `a b`', 'Run      '],
    ['a<br/>b', 'a     b'],
    ['**Start** it', '  Start   it'],
    ['a ] b', 'a   b'],
    ['[Mail](a.md) now', ' Mail        now'],
  ])('leaves of `%s` what a reader reads', (markdown, expected) => {
    expect(readable(markdown)).toBe(expected);
  });
});
