import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {safePath} from '../../src/write/safe-path.js';

describe('safePath', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['mail-flow_2.0', 'mail-flow_2.0'],
    ['邮件流', '邮件流'],
    ['../../x', 'x'],
    ['..', '_'],
    ['.', '_'],
    ['', '_'],
    ['/etc/passwd', 'etc-passwd'],
    ['C:\\x', 'C--x'],
    ['.hidden', 'hidden'],
    ['-rf', 'rf'],
    ['a b\tc\u0000d', 'a-b-c-d'],
    ['a\u202Ecod.exe', 'a-cod.exe'],
    ['\uD800', '_'],
    ['what?*<>|"', 'what'],
    ['trailing. ', 'trailing'],
    ['con', '_con'],
    ['NUL.md', '_NUL.md'],
    ['com1', '_com1'],
    ['LPT\u00B2', '_LPT\u00B2'],
    ['console', 'console'],
    ['e\u0301', '\u00E9'],
  ])('%j gives %j', (text, expected) => {
    expect(safePath(text)).toBe(expected);
  });

  it('cuts long names between characters', () => {
    expect(safePath('x'.repeat(500))).toBe('x'.repeat(120));
    expect(safePath('𠀀'.repeat(500))).toBe('𠀀'.repeat(30));
  });

  it('is safe for any text, and settled', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
        const name = safePath(text);
        expect(name).toMatch(/^[^./\\-]/u);
        expect(name).not.toMatch(/[/\\:*?"<>|\s\p{Cc}]|\.$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(121);
        expect(safePath(name)).toBe(name);
      }),
    );
  });
});
