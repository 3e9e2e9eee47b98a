import {execFileSync} from 'node:child_process';
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openHistory, readVersions, specAt, type HistoryVersion} from '../../../src/machine/git/index.js';
import type {Finding} from '../../../src/model/index.js';
import {emptyFolder, TestRepository} from './test-repository.js';

/** `path: text` of every version, latest ones starred. */
async function history(
  specs: readonly string[],
  cwd: string,
): Promise<{versions: string[]; files: string[]; findings: string[]}> {
  const opened = await openHistory(specs, cwd);
  const findings: Finding[] = [...opened.findings];
  const texts = new Map<HistoryVersion, string>();
  for await (const one of readVersions(opened.versions)) {
    if ('text' in one) texts.set(one.version, one.text);
    else findings.push(one.finding);
  }
  const read = opened.versions.filter((version) => texts.has(version));
  return {
    versions: read.map(
      (version) => `${version.isLatest ? '*' : ''}${version.pagePath}: ${(texts.get(version) ?? '').trim()}`,
    ),
    files: read.map(({file}) => file),
    findings: findings.map(({severity, ruleId, message}) => `${severity} ${ruleId} ${message}`),
  };
}

const long = 'Some lines that stay as they are,\nso that a rename is seen\nwhatever happens\nto one of them.\n';

describe('openHistory and readVersions', () => {
  it('gives every version of every page, and names the first commit that had it', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('a/page.md', 'one');
    repository.write('a/notes.txt', 'no page');
    const first = repository.commit();
    repository.write('a/page.md', 'two');
    repository.write('b.MARKDOWN', 'other');
    const second = repository.commit();
    repository.write('a/page.md', 'one');
    repository.commit();
    expect(await history(['docs'], parent)).toEqual({
      versions: ['*docs/a/page.md: one', 'docs/a/page.md: two', '*docs/b.MARKDOWN: other'],
      files: [
        `docs/a/page.md@${first.slice(0, 10)}`,
        `docs/a/page.md@${second.slice(0, 10)}`,
        `docs/b.MARKDOWN@${second.slice(0, 10)}`,
      ],
      findings: [],
    });
  });

  it('says where the commits of a version stand, also of one that was taken back to', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('a/page.md', 'one');
    const first = repository.commit();
    repository.write('a/page.md', 'two');
    repository.commit();
    repository.write('other.md', 'other');
    repository.commit();
    repository.write('a/page.md', 'one');
    repository.commit();
    const {versions} = await openHistory(['docs'], parent);
    expect(
      versions.map(({repositoryName, pathToday, order, lastOrder, isLatest}) => [
        repositoryName,
        pathToday,
        order,
        lastOrder,
        isLatest,
      ]),
    ).toEqual([
      ['docs', 'a/page.md', 0, 3, true],
      ['docs', 'a/page.md', 1, 1, false],
      ['docs', 'other.md', 2, 2, true],
    ]);
    expect(versions[0]?.commit).toBe(first);
  });

  it('follows a page through renames, and keeps apart what only got its old name', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('old.md', `${long}1`);
    repository.commit();
    repository.rename('old.md', 'new/page.md');
    repository.write('new/page.md', `${long}2`);
    repository.commit();
    repository.rename('new/page.md', 'new/best.md');
    repository.commit();
    repository.write('new/best.md', `${long}3`);
    repository.write('new/page.md', 'another page');
    repository.commit();
    const {versions, files} = await history(['docs'], parent);
    expect(versions.map((one) => one.replace(long, ''))).toEqual([
      'docs/new/best.md: 1',
      'docs/new/best.md: 2',
      '*docs/new/best.md: 3',
      '*docs/new/page.md: another page',
    ]);
    expect(files.map((file) => file.split('@')[0])).toEqual([
      'docs/old.md',
      'docs/new/page.md',
      'docs/new/best.md',
      'docs/new/page.md',
    ]);
  });

  it('leaves out pages that are gone, and says which commit still has them; takes a restored one for the same page', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('gone.md', 'g1');
    repository.write('back.md', 'b1');
    repository.commit();
    repository.write('gone.md', 'g2');
    repository.commit();
    repository.write('notes.txt', 'no page');
    const still = repository.commit();
    repository.remove('gone.md');
    repository.remove('back.md');
    repository.commit();
    repository.write('back.md', 'b2');
    repository.commit();
    expect((await history(['docs'], parent)).versions).toEqual(['docs/back.md: b1', '*docs/back.md: b2']);
    const {gone} = await openHistory(['docs'], parent);
    expect(gone.map(({pagePath, versions, commit, tip}) => [pagePath, versions, commit, specAt(tip, commit)])).toEqual([
      ['docs/gone.md', 2, still, `docs:${still.slice(0, 10)}`],
    ]);
    const all = await openHistory(['docs'], parent, {keepAll: true});
    expect(all.versions.map(({pagePath}) => pagePath)).toEqual([
      'docs/back.md',
      'docs/back.md',
      'docs/gone.md',
      'docs/gone.md',
    ]);
  });

  it('counts versions that differ in their line ends alone as one', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('page.md', 'a\nb\n');
    repository.commit();
    repository.write('page.md', 'a\r\nb\r\n');
    repository.commit();
    repository.write('page.md', 'a\r\nc\r\n');
    repository.commit();
    expect((await history(['docs'], parent)).versions).toEqual(['docs/page.md: a\nb', '*docs/page.md: a\r\nc']);
  });

  it('finds versions of merged branches, and those that a merge made', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('page.md', 'base');
    repository.commit();
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.write('page.md', 'side');
    repository.commit();
    repository.git('checkout', '--quiet', 'live-sxs');
    repository.write('page.md', 'main');
    repository.commit();
    repository.git('merge', '--quiet', '--strategy=ours', '--no-commit', 'side');
    repository.write('page.md', 'both');
    repository.commit('merge');
    const {versions} = await history(['docs'], parent);
    expect(versions.toSorted()).toEqual([
      '*docs/page.md: both',
      'docs/page.md: base',
      'docs/page.md: main',
      'docs/page.md: side',
    ]);
  });

  it('reads a branch, a path, a folder in a repository and a bare repository', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('a/x.md', 'x');
    repository.write('a.md', 'a');
    repository.write('b/[y].md', 'y');
    repository.commit();
    repository.git('branch', 'other');
    repository.write('a/x.md', 'newer x');
    repository.commit();
    execFileSync('git', ['clone', '--quiet', '--bare', repository.folder, join(parent, 'bare.git')], {stdio: 'ignore'});
    const versions = async (...specs: readonly string[]): Promise<string[]> => (await history(specs, parent)).versions;
    expect(await versions('docs:other:a')).toEqual(['*docs/a/x.md: x']);
    expect(await versions('docs::b/[y].md')).toEqual(['*docs/b/[y].md: y']);
    expect(await versions('docs/a')).toEqual(['docs/a/x.md: x', '*docs/a/x.md: newer x']);
    expect(await versions('bare.git:other')).toEqual(['*bare/a.md: a', '*bare/a/x.md: x', '*bare/b/[y].md: y']);
    expect(await versions('docs', 'docs:other')).toHaveLength(4);
  });

  it('follows a page over many steps, when names are used again, and along branches', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('a.md', `${long}a1`);
    repository.commit();
    repository.rename('a.md', 'b.md');
    repository.commit();
    // Another page takes the first name, and gives it up again.
    repository.write('a.md', `Quite another page,\nwhich has nothing\nin common with it,\nnot a line.\nx1`);
    repository.commit();
    repository.rename('a.md', 'x.md');
    repository.commit();
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.rename('b.md', 'c/c.md');
    repository.commit();
    repository.git('checkout', '--quiet', 'live-sxs');
    repository.write('b.md', `${long}a2`);
    repository.commit();
    repository.git('merge', '--quiet', '--no-edit', 'side');
    repository.write('a.md', 'a third page');
    repository.write('b.md', 'a fourth page');
    repository.commit();
    const {versions} = await openHistory(['docs'], parent);
    expect(versions.map(({path, pathToday, isLatest}) => `${isLatest ? '*' : ''}${pathToday} ${path}`)).toEqual([
      '*a.md a.md',
      '*b.md b.md',
      'c/c.md a.md',
      '*c/c.md b.md',
      '*x.md a.md',
    ]);
  });

  it('does not mix a page with one that was deleted under the name it got', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('y.md', 'a page that is deleted');
    repository.write('x.md', `${long}1`);
    repository.commit();
    repository.remove('y.md');
    repository.commit();
    repository.rename('x.md', 'y.md');
    repository.commit();
    const {versions, gone} = await openHistory(['docs'], parent);
    expect(versions.map(({path, pathToday}) => [path, pathToday])).toEqual([['x.md', 'y.md']]);
    expect(gone.map(({pagePath, versions: count}) => [pagePath, count])).toEqual([['docs/y.md', 1]]);
  });

  it('follows a page into the folder that is read', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('old/a.md', `${long}1`);
    repository.write('old/b.md', 'stays out');
    repository.commit();
    repository.rename('old/a.md', 'new/a.md');
    repository.write('new/a.md', `${long}2`);
    repository.commit();
    const {versions, gone, findings} = await openHistory(['docs::new'], parent);
    expect(versions.map(({path, pathToday}) => [path, pathToday])).toEqual([
      ['old/a.md', 'new/a.md'],
      ['new/a.md', 'new/a.md'],
    ]);
    expect([gone, findings]).toEqual([[], []]);
  });

  it('takes what a merge chose for the latest, whatever was written since on the other side', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('page.md', 'kept');
    repository.commit();
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.write('page.md', 'given up');
    repository.commit();
    repository.git('checkout', '--quiet', 'live-sxs');
    repository.git('merge', '--quiet', '--no-ff', '--strategy=ours', '--message=merge', 'side');
    const {versions} = await openHistory(['docs'], parent);
    expect(versions.map(({order, lastOrder, isLatest}) => [order, lastOrder, isLatest])).toEqual([
      [0, 2, true],
      [1, 1, false],
    ]);
  });

  it('counts the commits of a repository once, whatever branches of it are named', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('page.md', 'one');
    repository.commit();
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.write('page.md', 'side');
    repository.commit();
    repository.git('checkout', '--quiet', 'live-sxs');
    repository.write('page.md', 'main');
    repository.commit();
    const {versions} = await openHistory(['docs:side', 'docs'], parent);
    expect(new Set(versions.map(({order}) => order))).toEqual(new Set([0, 1, 2]));
    expect(versions.map(({isLatest}) => isLatest).toSorted()).toEqual([false, true, true]);
  });

  it.each([
    [1, []],
    [2, ['Unexpected branch with 1 page left of 3, expected at least half of them']],
  ])('says which commit has most pages where less than half are left: %i of them gone', async (count, expected) => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    for (const name of ['stays', 'gone0', 'gone1'].slice(0, count + 1)) repository.write(`${name}.md`, name);
    const whole = repository.commit();
    for (let index = 0; index < count; index++) repository.remove(`gone${index}.md`);
    repository.commit();
    const {findings} = await openHistory(['docs'], parent);
    expect(findings.map(({message}) => message)).toEqual(expected);
    if (count > 1)
      expect(findings[0]?.note).toBe(`Commit ${whole} has 3 pages: \`docs:${whole.slice(0, 10)}\` reads it.`);
  });

  it('reads what lies in a window, and what each page read when it began', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('busy.md', '2 January');
    repository.write('still.md', 'old');
    repository.commit();
    for (const day of [3, 4, 5]) {
      repository.write('busy.md', `${day} January`);
      repository.commit();
    }
    const day = (date: number): number => Date.UTC(2019, 0, date) / 1000;
    const texts = async (window: {since?: number; last?: number}): Promise<string[]> => {
      const {versions} = await openHistory(['docs'], parent, window);
      const read: string[] = [];
      for await (const one of readVersions(versions)) if ('text' in one) read.push(one.text);
      return read.sort();
    };
    expect(await texts({since: day(4)})).toEqual(['3 January', '4 January', '5 January', 'old']);
    expect(await texts({since: day(4) + 1})).toEqual(['4 January', '5 January', 'old']);
    expect(await texts({since: day(40)})).toEqual(['5 January', 'old']);
    expect(await texts({last: 2})).toEqual(['4 January', '5 January', 'old']);
    expect(await texts({last: 1})).toEqual(['5 January', 'old']);
    expect(await texts({since: day(4), last: 2})).toEqual(['4 January', '5 January', 'old']);
    const {versions} = await openHistory(['docs'], parent, {last: 1, keepAll: true});
    expect(versions.map(({isOutside}) => isOutside)).toEqual([true, true, true, false, false]);
  });

  it('begins a page anew where a window begins after it was taken back', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    const commits = ['one', 'two', 'one'].map((text) => {
      repository.write('page.md', text);
      return repository.commit();
    });
    const since = Date.UTC(2019, 0, 4) / 1000;
    const {versions} = await openHistory(['docs'], parent, {since});
    expect(versions.map(({commit, order, lastOrder}) => [commit, order, lastOrder])).toEqual([
      [commits[1], 1, 1],
      [commits[2], 2, 2],
    ]);
  });

  it('names repositories apart that are called the same', async () => {
    const parent = emptyFolder();
    for (const name of ['x/docs', 'y/docs', 'z']) {
      const repository = new TestRepository(parent, name);
      repository.write('page.md', name);
      repository.commit();
    }
    const {versions} = await history(['x/docs', 'y/docs', 'z'], parent);
    expect(versions).toEqual(['*x/docs/page.md: x/docs', '*y/docs/page.md: y/docs', '*z/page.md: z']);
  });

  it('says what cannot be read, and reads the rest', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('page.md', 'text');
    repository.write('bad.md', Buffer.from([0xff, 0x41]));
    repository.commit();
    repository.write('bad.md', 'good');
    repository.commit();
    const {versions, findings} = await history(
      ['nowhere', 'https://git.example/docs', 'docs:no-such', 'docs', 'docs::no/such', parent],
      parent,
    );
    expect(versions).toEqual(['*docs/bad.md: good', '*docs/page.md: text']);
    expect(findings).toEqual([
      'error input-missing Cannot find the repository of `nowhere`',
      'error input-missing Cannot read `https://git.example/docs` over the network',
      'error input-missing Cannot find the branch `no-such` in the repository',
      expect.stringMatching(/^error input-unreadable Cannot read the history: not a git repository/),
      'error input-no-pages Cannot find a page in the history',
      'warning input-encoding Unexpected bytes in another encoding, expected UTF-8',
    ]);
  });

  it('says that a clone is shallow', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    for (const text of ['1', '2', '3']) {
      repository.write('page.md', text);
      repository.commit();
    }
    execFileSync('git', ['clone', '--quiet', '--depth=2', `file://${repository.folder}`, join(parent, 'clone')], {
      stdio: 'ignore',
    });
    const {versions, findings} = await history(['clone'], parent);
    expect(versions).toEqual(['clone/page.md: 2', '*clone/page.md: 3']);
    expect(findings).toEqual([
      'warning input-shallow Unexpected shallow clone, expected the whole history: older versions are not in it',
    ]);
  });

  it('says what a partial clone does not hold, and fetches nothing', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    for (const text of ['1', '2', '3']) {
      repository.write('page.md', text);
      repository.commit();
    }
    repository.git('config', 'uploadpack.allowFilter', 'true');
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    execFileSync(
      'git',
      ['clone', '--quiet', '--filter=blob:none', `file://${repository.folder}`, join(parent, 'clone')],
      {stdio: 'ignore'},
    );
    const {versions, findings} = await history(['clone'], parent);
    expect(versions).toEqual(['*clone/page.md: 3']);
    expect(findings).toEqual([
      'warning input-partial Unexpected partial clone, expected all contents: 2 versions are not in it',
    ]);
  });

  it('runs nothing that the configuration of a repository names', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('.gitattributes', '*.md diff=evil filter=evil\n');
    repository.write('page.md', 'text');
    repository.commit();
    repository.write('page.md', 'more text');
    repository.commit();
    const trap = join(parent, 'trap');
    const evil = join(parent, 'evil.sh');
    writeFileSync(evil, `#!/bin/sh\ntouch '${trap}'\ncat\n`, {mode: 0o755});
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'pager.log',
      'diff.external',
      'diff.evil.textconv',
      'diff.evil.command',
      'filter.evil.smudge',
      'gpg.program',
      'core.sshCommand',
    ]) {
      repository.git('config', key, evil);
    }
    repository.git('config', 'log.showSignature', 'true');
    expect((await history(['docs'], parent)).versions).toEqual(['docs/page.md: text', '*docs/page.md: more text']);
    expect(existsSync(trap)).toBe(false);
  });
});
