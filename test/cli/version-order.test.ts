import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {TestRepository} from '../machine/git/test-repository.js';
import {pageText} from '../page-text.js';
import {runMain} from './run-main.js';
import {pair} from './sample-page.js';
import {tree} from './tree.js';

/** Builds, and gives the files in `out`. */
async function build(argv: readonly string[], cwd: string): Promise<Record<string, string>> {
  const run = await runMain(['build', ...argv, '--out', 'out', '--no-cache'], {cwd});
  expect(run.status).toBe(0);
  return tree(join(cwd, 'out'));
}

/** English of all units, from `units.ndjson`. */
function sources(files: Readonly<Record<string, string>>): string[] {
  const lines = (files['units.ndjson'] ?? '').trimEnd().split('\n');
  return lines.map((line) => (JSON.parse(line) as {source: string}).source);
}

const day = '01/01/2020';

describe('the order of versions', () => {
  it('is that of the commits for pages without front matter: the last one is the page that is written', async () => {
    const cwd = temporaryFolder();
    const repository = new TestRepository(cwd, 'docs');
    for (const name of ['alpha', 'bravo', 'charlie', 'delta']) {
      repository.write('de-DE/list.md', pair('1', `Fassung ${name}.`, `This list was made for release ${name}.`));
      repository.commit();
    }
    const files = await build(['--history', 'docs'], cwd);
    expect(files['de-DE/de-DE/list.md']).toContain('Fassung delta.');
    expect(sources(files)).toEqual(['This list was made for release delta.']);
    const verified = await runMain(['verify', '--history', 'docs'], {cwd});
    expect(verified.out).toContain('versions in a doubtful order: 0\n');
    const article = JSON.parse(files['articles.ndjson'] ?? '') as {changes: {before?: string}[]};
    expect(article.changes.map(({before}) => before?.split(' ').at(-1))).toEqual(['alpha.', 'bravo.', 'charlie.']);
  });

  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('is that of the commits of one handoff day: %s before %s', async (first, second) => {
    const cwd = temporaryFolder();
    const repository = new TestRepository(cwd, 'docs');
    const page = (commit: string, source: string): string =>
      pageText(`{{${source}|x}}`, {locale: 'de-DE', handoff: day, commit: commit.repeat(40)});
    repository.write('x.md', page(first, 'Wait a day.'));
    repository.commit();
    repository.write('x.md', page(second, 'Wait an hour.'));
    repository.commit();
    expect(sources(await build(['--history', 'docs'], cwd))).toEqual(['Wait an hour.']);
  });

  it('is that of the English commits of one handoff day, where they are known', async () => {
    const cwd = temporaryFolder();
    const english = new TestRepository(cwd, 'docs');
    const commits = ['Wait a day.', 'Wait an hour.'].map((text) => {
      english.write('x.md', `${text}\n`);
      return english.commit();
    });
    const page = (index: number, source: string): string =>
      pageText(`{{${source}|x}}`, {locale: 'de-DE', handoff: day, commit: commits[index] ?? ''});
    // Named so that the names alone would give the wrong order.
    const german = new TestRepository(cwd, 'docs.de-DE');
    german.write('x.md', page(1, 'Wait an hour.'));
    german.commit();
    german.write('x.md', page(0, 'Wait a day.'));
    german.commit();
    expect(sources(await build(['--history', 'docs.de-DE', '--english', 'docs'], cwd))).toEqual(['Wait an hour.']);
    // Without them the German repository decides.
    expect(sources(await build(['--history', 'docs.de-DE'], cwd))).toEqual(['Wait a day.']);
  });
});

describe('the time of a change', () => {
  /** German follows the newest English, Swedish stays behind. */
  function repositories(cwd: string): void {
    const english = new TestRepository(cwd, 'docs');
    const commits = ['Wait a day.', 'Please wait for one hour.'].map((text) => {
      english.write('x.md', `${text}\n`);
      return english.commit();
    });
    for (const [locale, index, source, handoff] of [
      ['sv-SE', 0, 'Wait a day.', '05/01/2019'],
      ['de-DE', 1, 'Please wait for one hour.', '06/01/2019'],
    ] as const) {
      const repository = new TestRepository(cwd, `docs.${locale}`);
      repository.write('x.md', pageText(`{{${source}|x}}`, {locale, handoff, commit: commits[index] ?? ''}));
      repository.commit();
    }
  }

  it('is told by the English commits', async () => {
    const cwd = temporaryFolder();
    repositories(cwd);
    const files = await build(['--history', 'docs.de-DE', '--history', 'docs.sv-SE', '--english', 'docs'], cwd);
    expect(files['review/sv-SE/x.md']).toContain('English changed after 2019-01-02, by 2019-01-03: ');
    expect(files['review/sv-SE/x.md']).toContain('English as of 2019-01-03');
  });

  it('is no date of English without them: it lies between the English of two translations', async () => {
    const cwd = temporaryFolder();
    repositories(cwd);
    const files = await build(['--history', 'docs.de-DE', '--history', 'docs.sv-SE'], cwd);
    expect(files['review/sv-SE/x.md']).toContain(
      'English changed between the English of the translation handed back 2019-05-01 and that of 2019-06-01: ',
    );
    expect(files['review/sv-SE/x.md']).toContain('English of the translation handed back 2019-06-01');
  });
});

it('says of a page that the branch does not have any more which commit still has it, and how to read it', async () => {
  const cwd = temporaryFolder();
  const repository = new TestRepository(cwd, 'docs');
  const page = (text: string): string => pageText(`{{${text}|x}}`, {locale: 'de-DE', assetId: "''"});
  repository.write('gone.md', page('Gone.'));
  repository.write('kept.md', page('Kept.'));
  const commit = repository.commit();
  repository.remove('gone.md');
  repository.write('kept.md', page('Kept on.'));
  repository.commit();
  const run = await runMain(['check', '--history', 'docs', '--format', 'json'], {cwd});
  const [finding] = (JSON.parse(run.out) as {ruleId: string; message: string; note: string}[]).filter(
    ({ruleId}) => ruleId === 'input-deleted',
  );
  expect(`${finding?.message} ${finding?.note}`).toContain(`docs:${commit.slice(0, 10)}`);
  const read = await runMain(['status', '--history', `docs:${commit}`, '--format', 'json'], {cwd});
  expect((JSON.parse(read.out) as {article: string}[]).map(({article}) => article)).toEqual(['gone', 'kept']);
});
