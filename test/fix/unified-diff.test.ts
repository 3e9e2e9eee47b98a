import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {unifiedDiff} from '../../src/fix/index.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';

const cases: readonly (readonly [string, string, string, string])[] = [
  ['plain lines', 'docs/a.md', 'one\ntwo\nthree\n', 'one\n2\nthree\n'],
  ['CR LF', 'a.md', 'one\r\ntwo\r\nthree\r\n', 'one\r\n2\r\nthree\r\n'],
  ['CR alone', 'a.md', 'one\rtwo\rthree\r', 'one\r2\rthree\r'],
  ['mixed ends', 'a.md', 'one\r\ntwo\nthree\r\n', 'one\r\n2\nthree\r\n'],
  ['no line break at the end', 'a.md', 'one\ntwo', 'one\n2'],
  ['a byte order mark', 'a.md', '\uFEFFone\ntwo\n', '\uFEFFone!\ntwo\n'],
  ['a line separator of Unicode', 'a.md', 'one\u2028two\nthree\n', 'one\u20282\nthree\n'],
  ['a name with spaces and marks', 'mit Leerzeichen/"ä".md', 'one\n', '1\n'],
  ['a name with a backslash and a tab', 'a\\b\tc.md', 'one\n', '1\n'],
];

describe('unifiedDiff', () => {
  for (const [name, file, before, after] of cases) {
    it(`is what git applies: ${name}`, () => {
      const cwd = temporaryFolder({[file]: before});
      const input = unifiedDiff(file, before, after);
      execFileSync('git', ['apply', '--check', '-'], {cwd, input});
      execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {cwd, input});
      expect(readFileSync(join(cwd, file), 'utf8')).toBe(after);
    });
  }

  it('is nothing where nothing changes', () => {
    expect(unifiedDiff('a.md', 'one\n', 'one\n')).toBe('');
  });

  it('has the lines around a change', () => {
    expect(unifiedDiff('a.md', 'a\nb\nc\nd\ne\nf\n', 'a\nb\nc\nd\nE\nf\n')).toBe(
      'diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -2,5 +2,5 @@\n b\n c\n d\n-e\n+E\n f\n',
    );
  });
});
