import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readPage} from '../../../src/machine/disk/index.js';
import {temporaryFolder} from './temporary-folder.js';

function read(content: string | Uint8Array): ReturnType<typeof readPage> {
  return readPage({path: join(temporaryFolder({'p.md': content}), 'p.md'), file: 'p.md'});
}

function ruleAndLine(content: Uint8Array): string {
  const result = read(content);
  return 'finding' in result ? `${result.finding.ruleId}:${result.finding.line}` : 'text';
}

describe('readPage', () => {
  it('keeps the byte order mark and the line ends', () => {
    expect(read('\uFEFFa\r\nö😀\n')).toHaveProperty('text', '\uFEFFa\r\nö😀\n');
    expect(read('')).toHaveProperty('text', '');
  });

  it('gives the first lines, each of them whole, up to 4,097 bytes', () => {
    expect(read('a\nö\nb')).toHaveProperty('firstLines', 'a\nö\n');
    expect(read('a')).toHaveProperty('firstLines', '');
    const [fits, long] = [`${'ö'.repeat(2048)}\n`, `${'ö'.repeat(2048)}a\n`];
    expect(read(`${fits}b\n`)).toHaveProperty('firstLines', fits);
    expect(read(`${long}b\n`)).toHaveProperty('firstLines', '');
  });

  it('gives the SHA-256 of the bytes, whether asked for it before the text or behind it', () => {
    const hash = 'xI7EJ/d2tJDApdxCmAtYbm90Q41aWBr4KImo2rExFSM=';
    const [before, behind] = [read('\uFEFFö'), read('\uFEFFö')];
    expect(before).toHaveProperty('hash', hash);
    expect(before).toHaveProperty('text', '\uFEFFö');
    expect(behind).toHaveProperty('text', '\uFEFFö');
    expect(behind).toHaveProperty('hash', hash);
  });

  it('refuses what is not UTF-8, with the line of the first bad byte', () => {
    expect(ruleAndLine(Buffer.from('ok\nstill \u00E4\nf\u00FCr\n', 'latin1'))).toBe('input-encoding:2');
    expect(ruleAndLine(Buffer.from([0x61, 0x0a, 0xe4, 0xbd]))).toBe('input-encoding:2');
    expect(ruleAndLine(Buffer.from([0xed, 0xa0, 0x80]))).toBe('input-encoding:1');
    expect(ruleAndLine(Buffer.from([0xc0, 0xaf]))).toBe('input-encoding:1');
    // Lines end as everywhere: with LF, CR LF, or CR alone.
    expect(ruleAndLine(Buffer.from('one\rtwo\r\nf\u00FCr\r', 'latin1'))).toBe('input-encoding:3');
  });

  it('knows UTF-16 from a binary file', () => {
    expect(ruleAndLine(Buffer.from('\uFEFFpage\n', 'utf16le'))).toBe('input-encoding:1');
    expect(ruleAndLine(Buffer.from([0x50, 0x4b, 0x0a, 0x0a, 0x00, 0xff]))).toBe('input-binary:3');
    expect(ruleAndLine(Buffer.from('a\n\0'))).toBe('input-binary:2');
    expect(ruleAndLine(Buffer.from('a\rb\r\nc\0'))).toBe('input-binary:3');
  });

  it('says what to do about a file that cannot be read', () => {
    const folder = temporaryFolder();
    const read = (path: string): unknown => readPage({path, file: 'x.md'});
    expect(read(folder)).toMatchObject({
      finding: {ruleId: 'input-unreadable', message: 'Cannot read the page: it is a folder (`EISDIR`)'},
    });
    expect(read(join(folder, 'gone.md'))).toMatchObject({
      finding: {message: 'Cannot read the page: it does not exist (`ENOENT`)'},
    });
  });

  it('gives text that is the file byte for byte, or a finding', () => {
    const path = join(temporaryFolder(), 'p.md');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({max: 255}),
          fc.string({unit: 'binary'}).map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          writeFileSync(path, bytes);
          const result = readPage({path, file: 'p.md'});
          if ('text' in result) expect(Buffer.from(result.text)).toEqual(Buffer.from(bytes));
          else expect(result.finding.line).toBeGreaterThan(0);
        },
      ),
    );
  });
});
