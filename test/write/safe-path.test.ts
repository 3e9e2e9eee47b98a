import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {safePagePath, safePath} from '../../src/write/safe-path.js';

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

describe('safePagePath', () => {
  it.each([
    ['docs/nl-NL/a.md', 'docs/nl-NL/a.md'],
    ['Release notes/What is new (2021).md', 'Release notes/What is new (2021).md'],
    ['.github/e\u0301.md', '.github/e\u0301.md'],
    ['-rf/x--.md', '-rf/x--.md'],
    ['./a//b.md', 'a/b.md'],
    ['/etc/a.md', 'etc/a.md'],
    ['../../a.md', '_/_/a.md'],
    ['...a/b.md', 'a/b.md'],
    ['.git/hooks/a.md', 'git/hooks/a.md'],
    ['.GIT/a.md', 'GIT/a.md'],
    ['git~1/a.md', 'git~1/a.md'],
    ['.gitignore/a.md', '.gitignore/a.md'],
    ['con.md', '_con.md'],
    ['a:b\u202E.md', 'a-b-.md'],
    [' a/b ', 'a/b'],
    ['a./b\tc', 'a/b-c'],
    [`${'x'.repeat(227)}.md`, `${'x'.repeat(227)}.md`],
    [`${'x'.repeat(228)}.md`, 'x'.repeat(120)],
    ['', ''],
  ])('%j gives %j', (path, expected) => {
    expect(safePagePath(path)).toBe(expected);
  });

  it('never leaves a folder, nor enters that of git, and is settled', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'binary', maxLength: 20})), (names) => {
        const path = safePagePath(names.join('/'));
        const made = path === '' ? [] : path.split('/');
        for (const name of made) {
          expect(name).not.toBe('');
          expect(name).not.toMatch(/^\.\.?$|[\0\\:]/);
          expect(name.toLowerCase()).not.toBe('.git');
        }
        expect(safePagePath(path)).toBe(path);
      }),
    );
  });
});
