import {describe, expect, it} from 'vitest';
import {openHistory, readVersions, sourceCommits} from '../../../src/machine/git/index.js';
import {historyRemarks} from '../../../src/machine/git/history-remarks.js';
import {openRepository} from '../../../src/machine/git/open-repository.js';
import type {TrackedPage} from '../../../src/machine/git/page-identity.js';
import {pagesNow} from '../../../src/machine/git/pages-now.js';
import {emptyFolder, TestRepository} from './test-repository.js';

/** `path: text` of every version, and what was found. */
async function history(parent: string, spec = 'docs'): Promise<{versions: string[]; findings: string[]}> {
  const {versions, findings} = await openHistory([spec], parent);
  const read: string[] = [];
  const said = findings.map(({severity, ruleId, message}) => `${severity} ${ruleId} ${message}`);
  for await (const one of readVersions(versions)) {
    if ('text' in one) read.push(`${one.version.isLatest ? '*' : ''}${one.version.pagePath}: ${one.text.trim()}`);
    else said.push(`${one.finding.severity} ${one.finding.ruleId} ${one.finding.message}`);
  }
  return {versions: read.sort(), findings: said};
}

describe('a history that is not as it should be', () => {
  it('reads the same whatever the user has set', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    const long = 'Some lines that stay as they are,\nso that a rename is seen\nwhatever happens\nto one of them.\n';
    repository.write('a.md', `${long}1`);
    repository.write('root.md', 'a root that has a copy');
    repository.commit();
    repository.rename('a.md', 'b.md');
    repository.write('b.md', `${long}2`);
    repository.write('copy.md', 'a root that has a copy');
    repository.commit();
    const plain = await history(parent);
    expect(plain.versions.map((one) => one.replace(long, ''))).toEqual([
      '*docs/b.md: 2',
      '*docs/copy.md: a root that has a copy',
      '*docs/root.md: a root that has a copy',
      'docs/b.md: 1',
    ]);
    for (const setting of [
      'log.showRoot=false',
      'log.follow=true',
      'log.diffMerges=off',
      'log.date=relative',
      'diff.renames=copies',
      'diff.renameLimit=1',
      'diff.noprefix=true',
      'diff.relative=true',
      'diff.orderFile=order',
      'core.quotePath=true',
      'core.abbrev=4',
    ]) {
      const [name = '', value = ''] = setting.split('=');
      repository.git('config', name, value);
    }
    repository.write('order', 'root.md\n');
    expect(await history(parent)).toEqual(plain);
  });

  it('reads what is in the repository, not what replaces it', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('a.md', 'one');
    repository.commit();
    repository.write('a.md', 'two');
    const second = repository.commit();
    repository.write('a.md', 'three');
    repository.commit();
    repository.git(
      'replace',
      repository.git('rev-parse', 'HEAD:a.md').trim(),
      repository.git('rev-parse', 'HEAD~2:a.md').trim(),
    );
    repository.write('.git/info/grafts', `${second}\n`);
    expect((await history(parent)).versions).toEqual(['*docs/a.md: three', 'docs/a.md: one', 'docs/a.md: two']);
  });

  it('keeps names apart that are no UTF-8, and finds them at a commit', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    const blob = (text: string): string => repository.object('blob', text);
    const tree = repository.tree([
      ['100644', Buffer.from('n\xfe.md', 'latin1'), blob('fe')],
      ['100644', Buffer.from('n\xff.md', 'latin1'), blob('ff')],
    ]);
    const commit = repository.commitTree(tree);
    expect(await history(parent)).toEqual({
      versions: [String.raw`*docs/n\xfe.md: fe`, String.raw`*docs/n\xff.md: ff`],
      findings: [],
    });
    const {versions} = await openHistory(['docs'], parent);
    const [repositoryRead] = versions.map((version) => version.repository);
    const found = repositoryRead && (await sourceCommits(repositoryRead, [{commit, versions: versions.slice(1)}]));
    expect(found?.map((one) => one?.blob)).toEqual([blob('ff')]);
  });

  it('reads past an entry with the mode of a file that is none, and says so', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    const empty = repository.tree([]);
    const tree = repository.tree([
      ['100644', Buffer.from('a.md'), repository.object('blob', 'a')],
      ['100644', Buffer.from('b.md'), repository.tree([['100644', Buffer.from('x'), repository.object('blob', 'x')]])],
      ['100644', Buffer.from('c.md'), empty],
      ['100644', Buffer.from('d.md'), repository.object('blob', 'd')],
    ]);
    repository.commitTree(tree);
    expect(await history(parent)).toEqual({
      versions: ['*docs/a.md: a', '*docs/d.md: d'],
      findings: [
        'error input-unreadable Unexpected tree in the place of the page, expected a file',
        'error input-unreadable Unexpected tree in the place of the page, expected a file',
      ],
    });
  });

  it.each([
    ['0', true],
    ['1', false],
    ['253402300799', false],
    ['253402300800', true],
    ['99999999999999', true],
    ['-5', true],
  ])('takes the date %s of a commit for what it is', async (date, isWild) => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('a.md', 'one');
    repository.commit();
    const wild = repository.commitTree(
      repository.tree([['100644', Buffer.from('a.md'), repository.object('blob', 'two')]]),
      date,
    );
    const {versions, findings} = await openHistory(['docs'], parent);
    expect(findings.map(({severity, message}) => `${severity} ${message}`)).toEqual(
      isWild ? [`warning Unexpected date of 1 commit, expected one from 1970 to 9999: ${wild}`] : [],
    );
    // The first commit of a test is made on the second day of 2019.
    expect(versions.map(({time, order}) => [time, order])).toEqual([
      [1546387200, 0],
      [isWild ? 1546387200 : Number(date), 1],
    ]);
    const [version] = versions;
    const found = version && (await sourceCommits(version.repository, [{commit: wild, versions: [version]}]));
    expect(found?.[0]?.time).toBe(isWild ? undefined : Number(date));
  });

  it('says which pages of today it cannot find a commit for', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs');
    repository.write('a.md', 'a');
    repository.write('b.md', 'b');
    repository.commit();
    const opened = await openRepository('docs', parent);
    if ('finding' in opened) throw new Error(opened.finding.message);
    const b: TrackedPage = {
      events: [{order: 0, path: 'b.md', blob: repository.git('rev-parse', 'HEAD:b.md').trim()}],
      deleted: undefined,
    };
    const tracked = {pages: new Set([b]), pageAt: () => b};
    expect((await pagesNow(opened.repository, tracked)).lost).toEqual(['a.md']);
    expect(
      historyRemarks(opened.repository, {lost: ['a.md'], undated: []}).map(({severity, message}) => [
        severity,
        message,
      ]),
    ).toEqual([['error', 'Cannot find the history of 1 page that stands on the branch: a.md']]);
  });
});
