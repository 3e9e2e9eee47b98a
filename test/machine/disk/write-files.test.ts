import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {checkOutput, writeFiles} from '../../../src/machine/disk/index.js';
import type {VirtualFile} from '../../../src/model/index.js';
import {temporaryFolder} from './temporary-folder.js';

async function messages(
  files: readonly VirtualFile[],
  out: string,
  cwd: string,
  inputs?: ReadonlySet<string>,
): Promise<string[]> {
  return (await writeFiles(files, out, {cwd, inputs})).findings.map(({file, message}) => `${file}: ${message}`);
}

describe('writeFiles', () => {
  it('writes files below the folder, which it makes', async () => {
    const cwd = temporaryFolder();
    const files = [
      {path: 'a/b/c.md', content: 'é\n'},
      {path: 'd.json', content: ''},
    ];
    expect(await writeFiles(files, 'x/out', {cwd})).toEqual({written: 2, unchanged: 0, findings: []});
    expect(readFileSync(join(cwd, 'x/out/a/b/c.md'), 'utf8')).toBe('é\n');
    expect(readFileSync(join(cwd, 'x/out/d.json'), 'utf8')).toBe('');
    expect(readdirSync(join(cwd, 'x/out'))).toEqual(['a', 'd.json']);
  });

  it.skipIf(!existsSync('/proc/self'))('ends with a finding where the system refuses to make folders', async () => {
    const report = await writeFiles([{path: 'a.md', content: 'x'}], '/proc/sxs-kb-out', {cwd: temporaryFolder()});
    expect(report.findings.map(({ruleId}) => ruleId)).toEqual(['output-unwritable']);
  });

  it('leaves unchanged files alone', async () => {
    const cwd = temporaryFolder({'out/same.md': 'same', 'out/other.md': 'othe1'});
    const past = new Date('2001-01-01T00:00:00Z');
    utimesSync(join(cwd, 'out/same.md'), past, past);
    const files = [
      {path: 'same.md', content: 'same'},
      {path: 'other.md', content: 'othe2'},
    ];
    expect(await writeFiles(files, 'out', {cwd})).toEqual({written: 1, unchanged: 1, findings: []});
    expect(statSync(join(cwd, 'out/same.md')).mtime).toEqual(past);
    expect(readFileSync(join(cwd, 'out/other.md'), 'utf8')).toBe('othe2');
  });

  it.each(['../x.md', 'a/../../x.md', '/x.md', 'a//x.md', './x.md', '', 'a/', '..', 'a\0b.md'])(
    'never leaves the folder: %j',
    async (path) => {
      const cwd = temporaryFolder({'out/keep.md': ''});
      expect(
        await messages(
          [
            {path, content: 'x'},
            {path: 'good.md', content: 'x'},
          ],
          'out',
          cwd,
        ),
      ).toEqual([
        `out/${path}: Cannot write the file: Cannot write outside the output folder: \`${path}\` is not a path below it`,
      ]);
      expect(readdirSync(cwd)).toEqual(['out']);
      expect(readdirSync(join(cwd, 'out'))).toEqual(['good.md', 'keep.md']);
    },
  );

  it('does not follow a link out of the folder, neither to write nor to make folders', async () => {
    const cwd = temporaryFolder({'away/page.md': 'away', 'out/in/x.md': ''});
    symlinkSync('../away', join(cwd, 'out/link'));
    symlinkSync('in', join(cwd, 'out/inner'));
    symlinkSync('../away/page.md', join(cwd, 'out/page.md'));
    const files = [
      {path: 'link/page.md', content: 'bad'},
      {path: 'link/deeper/page.md', content: 'bad'},
      {path: 'inner/y.md', content: 'fine'},
      {path: 'page.md', content: 'new'},
    ];
    const report = await writeFiles(files, 'out', {cwd});
    expect(report.findings.map(({file}) => file)).toEqual(['out/link/page.md', 'out/link/deeper/page.md']);
    expect(report.findings[0]?.message).toMatch(
      /^Cannot write the file: Cannot write outside `.*out`: the link `.*out\/link` leads to `.*away`$/,
    );
    expect(readdirSync(join(cwd, 'away'))).toEqual(['page.md']);
    expect(readFileSync(join(cwd, 'away/page.md'), 'utf8')).toBe('away');
    expect(readFileSync(join(cwd, 'out/in/y.md'), 'utf8')).toBe('fine');
    expect(lstatSync(join(cwd, 'out/page.md')).isSymbolicLink()).toBe(false);
    expect(readFileSync(join(cwd, 'out/page.md'), 'utf8')).toBe('new');
  });

  it('takes an output folder that is itself a link', async () => {
    const cwd = temporaryFolder({'real/x.md': ''});
    symlinkSync('real', join(cwd, 'out'));
    expect(await messages([{path: 'y.md', content: ''}], 'out', cwd)).toEqual([]);
    expect(readdirSync(join(cwd, 'real'))).toEqual(['x.md', 'y.md']);
    expect(readlinkSync(join(cwd, 'out'))).toBe('real');
  });

  it('refuses to write over a page that was read, and two files to one path', async () => {
    const cwd = temporaryFolder({'docs/a.md': 'input'});
    const files = ['a.md', 'b.md', 'b.md'].map((path) => ({path, content: path}));
    expect(await messages(files, 'docs', cwd, new Set([join(cwd, 'docs/a.md')]))).toEqual([
      'docs/a.md: Cannot write the file: it is one of the pages that were read',
      'docs/b.md: Cannot write the file: another file of this run has the same path',
    ]);
    expect(readFileSync(join(cwd, 'docs/a.md'), 'utf8')).toBe('input');
  });

  it('leaves an input alone that shares its content with the file written over', async () => {
    const cwd = temporaryFolder({'a.md': 'input'});
    mkdirSync(join(cwd, 'out'));
    linkSync(join(cwd, 'a.md'), join(cwd, 'out/a.md'));
    await writeFiles([{path: 'a.md', content: 'output'}], 'out', {cwd});
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('input');
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toBe('output');
  });

  it('says what is in the way, leaves nothing behind, and goes on', async () => {
    const cwd = temporaryFolder({'out/folder/x.md': '', 'out/file': ''});
    const files = ['folder', 'file/x.md', `${'n'.repeat(300)}.md`, 'good.md'].map((path) => ({path, content: 'new'}));
    expect(await messages(files, 'out', cwd)).toEqual([
      'out/folder: Cannot write the file: it is a folder (`EISDIR`)',
      'out/file/x.md: Cannot write the file: a part of its path is a file, not a folder (`ENOTDIR`)',
      `out/${'n'.repeat(300)}.md: Cannot write the file: the name is too long (\`ENAMETOOLONG\`)`,
    ]);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['file', 'folder', 'good.md']);
  });

  it('writes nothing to a folder that cannot be made', async () => {
    const cwd = temporaryFolder({file: ''});
    const [finding, ...more] = (await writeFiles([{path: 'a.md', content: ''}], 'file/out', {cwd})).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      file: 'file/out',
      ruleId: 'output-unwritable',
      severity: 'error',
      message: 'Cannot write to the folder `file/out`: a part of its path is a file, not a folder (`ENOTDIR`)',
    });
  });

  it('takes lazy files one at a time', async () => {
    const cwd = temporaryFolder();
    const seen: string[][] = [];
    function* lazy(): Generator<VirtualFile> {
      for (const path of ['1', '2', '3']) {
        seen.push(readdirSync(join(cwd, 'out')));
        yield {path, content: path};
      }
    }
    await writeFiles(lazy(), 'out', {cwd});
    expect(seen).toEqual([[], ['1'], ['1', '2']]);
  });

  it('leaves the temporary file of another run alone', async () => {
    const name = '.sxs-kb-0123456789abcdef.tmp';
    const cwd = temporaryFolder({[`out/${name}`]: 'half'});
    expect(await messages([{path: 'a.md', content: 'whole'}], 'out', cwd)).toEqual([]);
    expect(readdirSync(join(cwd, 'out'))).toEqual([name, 'a.md']);
  });
});

describe('checkOutput', () => {
  it('finds out early that a folder cannot be made, and makes nothing', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'file'), '');
    expect(checkOutput(join(cwd, 'new/out'), 'new/out')).toBeUndefined();
    expect(readdirSync(cwd)).toEqual(['file']);
    expect(checkOutput(join(cwd, 'file'), 'file')?.message).toBe(
      `Cannot write to the folder \`file\`: \`${join(cwd, 'file')}\` is a file, not a folder`,
    );
    expect(checkOutput(join(cwd, 'file/x/y'), 'file/x/y')?.ruleId).toBe('output-unwritable');
  });

  it.skipIf(process.getuid?.() === 0)('finds out that permission is missing', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'locked'), {mode: 0o500});
    expect(checkOutput(join(cwd, 'locked/out'), 'locked/out')?.message).toMatch(/permission is missing \(`EACCES`\)$/);
  });
});
