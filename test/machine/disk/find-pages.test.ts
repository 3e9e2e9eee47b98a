import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findPages} from '../../../src/machine/disk/index.js';
import {temporaryFolder} from './temporary-folder.js';

function files(inputs: readonly string[], cwd: string, except?: string): string[] {
  return findPages(inputs, {cwd, except}).pages.map(({file}) => file);
}

function problems(inputs: readonly string[], cwd: string, except?: string): string[] {
  return findPages(inputs, {cwd, except}).findings.map(({file, ruleId}) => `${ruleId} ${file}`);
}

describe('findPages', () => {
  it('finds Markdown files below a folder, by code unit', () => {
    const cwd = temporaryFolder({
      'docs/b.md': '',
      'docs/a/z.markdown': '',
      'docs/B.MD': '',
      'docs/é.md': '',
      'docs/toc.yml': '',
      'docs/note.mdx': '',
      'docs/.hidden/x.md': '',
      'docs/._b.md': '',
      'docs/node_modules/p/readme.md': '',
    });
    expect(files(['docs'], cwd)).toEqual(['docs/B.MD', 'docs/a/z.markdown', 'docs/b.md', 'docs/é.md']);
    expect(problems(['docs'], cwd)).toEqual([]);
  });

  it('takes a named file whatever its ending, and the working folder', () => {
    const cwd = temporaryFolder({'page.txt': '', 'a.md': ''});
    expect(files(['page.txt', '.'], cwd)).toEqual(['a.md', 'page.txt']);
  });

  it('reports paths relative to the working folder when below it, as given otherwise', () => {
    const root = temporaryFolder({'work/docs/a.md': '', 'other/b.md': ''});
    const cwd = join(root, 'work');
    expect(files(['../other//', join(cwd, 'docs'), './docs/../docs'], cwd)).toEqual(['../other/b.md', 'docs/a.md']);
    expect(files([join(root, 'other')], cwd)).toEqual([join(root, 'other/b.md')]);
  });

  it('says what to publish of a page outside the working folder that is named by an absolute path', () => {
    const root = temporaryFolder({'work/in.md': '', 'other/a/b.md': '', 'other/c.md': ''});
    const cwd = join(root, 'work');
    const origins = (...inputs: string[]): unknown[] => findPages(inputs, {cwd}).pages.map(({origin}) => origin);
    expect(origins(join(root, 'other'))).toEqual([{shown: 'other/a/b.md'}, {shown: 'other/c.md'}]);
    expect(origins(join(root, 'other/**/*.md'))).toEqual([{shown: 'other/a/b.md'}, {shown: 'other/c.md'}]);
    expect(origins(join(root, 'other/a/b.md'))).toEqual([{shown: 'b.md'}]);
    expect(origins(join(root, 'other/a/b.md'), join(root, 'other/c.md'))).toEqual([{shown: 'a/b.md'}, {shown: 'c.md'}]);
    expect(origins('../other', join(cwd, 'in.md'))).toEqual([undefined, undefined, undefined]);
  });

  it('says what the clone around a page was cloned from, and its path in it', () => {
    const config = '[remote "origin"]\n\turl = https://forge.example/docs.nl-nl.git\n';
    const root = temporaryFolder({'all/one/.git/config': config, 'all/one/.git/HEAD': '', 'all/one/a/b.md': ''});
    const origins = (cwd: string, input: string): unknown[] =>
      findPages([input], {cwd}).pages.map(({origin}) => origin);
    expect(origins(root, 'all')).toEqual([{repository: 'docs.nl-nl', path: 'a/b.md'}]);
    expect(origins(join(root, 'all/one'), join(root, 'all'))).toEqual([{repository: 'docs.nl-nl', path: 'a/b.md'}]);
    expect(origins(join(root, 'all/one/a'), join(root, 'all/one'))).toEqual([
      {repository: 'docs.nl-nl', path: 'a/b.md'},
    ]);
  });

  it('gives each file once, and the same for every order of the inputs', () => {
    const cwd = temporaryFolder({'docs/a/x.md': '', 'docs/y.md': ''});
    const inputs = ['docs/a', 'docs', 'docs/a/x.md', '**/*.md', './docs/y.md'];
    const found = findPages(inputs, {cwd}).pages.map(({file, below}) => ({file, below}));
    expect(found).toEqual([
      {file: 'docs/a/x.md', below: 'docs/a/x.md'},
      {file: 'docs/y.md', below: 'docs/y.md'},
    ]);
    expect(findPages(inputs.toReversed(), {cwd}).pages).toEqual(findPages(inputs, {cwd}).pages);
  });

  it('knows the path below the folder, the glob or the file that was named', () => {
    const cwd = temporaryFolder({'docs/a/x.md': ''});
    const below = (input: string): string[] => findPages([input], {cwd}).pages.map((page) => page.below);
    expect(below('docs')).toEqual(['a/x.md']);
    expect(below('docs/a/x.md')).toEqual(['x.md']);
    expect(below('docs/**/*.md')).toEqual(['a/x.md']);
    expect(below('docs/a/[xy].md')).toEqual(['x.md']);
    expect(below(join(cwd, '*/a/*.md'))).toEqual(['docs/a/x.md']);
    expect(files([join(cwd, '*/a/*.md')], cwd)).toEqual(['docs/a/x.md']);
  });

  it('takes a name with signs of a glob literally when it exists', () => {
    const cwd = temporaryFolder({'a[1].md': '', 'a1.md': ''});
    expect(files(['a[1].md'], cwd)).toEqual(['a[1].md']);
  });

  it('survives links that lead in circles or nowhere, and prefers real paths', () => {
    const cwd = temporaryFolder({'docs/zz/x.md': '', 'away/w.md': ''});
    symlinkSync('..', join(cwd, 'docs/circle'));
    symlinkSync('zz', join(cwd, 'docs/alias'));
    symlinkSync('../away', join(cwd, 'docs/out'));
    symlinkSync('nowhere', join(cwd, 'docs/broken.md'));
    symlinkSync('self', join(cwd, 'docs/self'));
    symlinkSync('zz/x.md', join(cwd, 'docs/link.md'));
    expect(files(['docs'], cwd)).toEqual(['docs/broken.md', 'docs/zz/x.md']);
    expect(files(['docs/**/*.md'], cwd)).toContain('docs/zz/x.md');
  });

  it('follows no link out of what was named, and says so, unless it may', () => {
    const cwd = temporaryFolder({'docs/a.md': '', 'docs/in/b.md': '', 'away/w.md': '', 'docs-2/c.md': ''});
    symlinkSync('/', join(cwd, 'docs/all'));
    symlinkSync('../away/w.md', join(cwd, 'docs/w.md'));
    symlinkSync('../docs-2', join(cwd, 'docs/beside'));
    symlinkSync('in', join(cwd, 'docs/alias'));
    for (const input of ['docs', 'docs/**/*.md']) {
      expect(files([input], cwd)).toEqual(['docs/a.md', 'docs/in/b.md']);
      expect(problems([input], cwd).sort()).toEqual([
        'input-link docs/all',
        'input-link docs/beside',
        'input-link docs/w.md',
      ]);
    }
    expect(files(['docs/w.md', 'docs/beside'], cwd)).toEqual(['docs/beside/c.md', 'docs/w.md']);
    rmSync(join(cwd, 'docs/all'));
    expect(findPages(['docs'], {cwd, followLinks: true}).pages.map(({file}) => file)).toEqual([
      'docs/a.md',
      'docs/beside/c.md',
      'docs/in/b.md',
      'docs/w.md',
    ]);
  });

  it('walks no deeper than a glob says', () => {
    const cwd = temporaryFolder({'a.md': '', 'b/c.md': '', 'b/d/e.md': '', 'b/d/f.txt': ''});
    expect(files(['*.md'], cwd)).toEqual(['a.md']);
    expect(files(['*/*.md'], cwd)).toEqual(['b/c.md']);
    expect(files(['b/**/*.{md,txt}'], cwd)).toEqual(['b/c.md', 'b/d/e.md', 'b/d/f.txt']);
    expect(files(['b/d/[ef].*'], cwd)).toEqual(['b/d/e.md', 'b/d/f.txt']);
  });

  it('leaves pipes in a folder alone but takes one that is named', () => {
    const cwd = temporaryFolder({'docs/a.md': ''});
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(cwd, 'docs/pipe.md')]);
    expect(files(['docs'], cwd)).toEqual(['docs/a.md']);
    expect(files(['docs/pipe.md'], cwd)).toEqual(['docs/pipe.md']);
  });

  it('says what it cannot find, for each input', () => {
    const cwd = temporaryFolder({'a.md': '', 'empty/x.txt': ''});
    expect(problems(['missing.md', 'empty', 'x*.md', '', 'a.md/b.md', '/dev/null'], cwd)).toEqual([
      'input-missing missing.md',
      'input-no-pages empty',
      'input-no-match x*.md',
      "input-missing ''",
      'input-missing a.md/b.md',
      'input-unreadable /dev/null',
    ]);
    expect(findPages(['missing.md'], {cwd}).findings).toEqual([
      {
        file: 'missing.md',
        line: 1,
        column: 1,
        locale: 'und',
        ruleId: 'input-missing',
        severity: 'error',
        message: 'Cannot find `missing.md`',
        itsType: 'other',
        mqm: 'neutral',
        note: 'Check the spelling; paths are taken from the folder that the command runs in.',
      },
    ]);
  });

  it('leaves the output folder out, and refuses to read from it', () => {
    const cwd = temporaryFolder({'docs/a.md': '', 'docs/out/b.md': ''});
    expect(files(['docs'], cwd, 'docs/out')).toEqual(['docs/a.md']);
    symlinkSync('out', join(cwd, 'docs/link'));
    expect(files(['docs'], cwd, 'docs/link')).toEqual(['docs/a.md']);
    expect(problems(['docs'], cwd, 'docs')).toEqual(['input-is-output docs']);
  });

  it('does not enter a folder twice below a deep tree', () => {
    const deep = Array.from({length: 60}, () => 'd').join('/');
    const cwd = temporaryFolder({[`${deep}/a.md`]: ''});
    mkdirSync(join(cwd, deep, 'e'));
    symlinkSync(cwd, join(cwd, deep, 'e/top'));
    expect(files(['d'], cwd)).toHaveLength(1);
  });
});
