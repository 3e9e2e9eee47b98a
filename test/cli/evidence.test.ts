import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {emptyFolder, TestRepository} from '../machine/git/test-repository.js';
import {runMain} from './run-main.js';
import {pair, samplePage} from './sample-page.js';

const handoff = {handoff: '2020-05-12', sourceCommit: 'c0ffee05122020'};

/** Evidence of every sentence in `units.ndjson`. */
function evidenceIn(cwd: string): unknown[] {
  const lines = readFileSync(join(cwd, 'out/units.ndjson'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => (JSON.parse(line) as {evidence: unknown}).evidence);
}

describe('evidence', () => {
  it('names the file, the line and the pair', async () => {
    const cwd = temporaryFolder({'docs/nl.md': samplePage()});
    await runMain(['build', 'docs', '--out', 'out'], {cwd});
    expect(evidenceIn(cwd)).toEqual([
      {file: 'docs/nl.md', line: 8, pair: 'ab12c-101', locale: 'nl-NL', ...handoff},
      {file: 'docs/nl.md', line: 10, pair: 'ab12c-102', locale: 'nl-NL', ...handoff},
      {file: 'docs/nl.md', line: 12, pair: 'ab12c-103', locale: 'nl-NL', ...handoff},
    ]);
  });

  it('has no absolute path in anything that is published, whatever was named', async () => {
    const page = `${samplePage()}\n## ${pair('104', 'Fout: 450 4.4.1', 'Error code: 450 4.4.1')}\n\n${pair('105', 'De host is weg.', 'The host is gone.')}\n`;
    const root = temporaryFolder({'docs/mail/nl.md': page, 'work/x': ''});
    const cwd = join(root, 'work');
    const written = ['units.ndjson', 'articles.ndjson', 'knowledge-base.json', 'scores.json'];
    const published = [...written, 'review/nl-NL/mail/nl.versions.json'];
    await runMain(['build', join(root, 'docs'), '--out', 'out'], {cwd});
    expect(evidenceIn(cwd)[0]).toEqual({
      file: 'docs/mail/nl.md',
      line: 8,
      pair: 'ab12c-101',
      locale: 'nl-NL',
      ...handoff,
    });
    const texts = published.map((name) => readFileSync(join(cwd, 'out', name), 'utf8'));
    expect(texts.map((text) => [text.includes('docs/mail/nl.md'), text.includes(root)])).toEqual(
      published.map(() => [true, false]),
    );
    const {out: lines} = await runMain(['extract', '--pages', join(root, 'docs')], {cwd});
    await runMain(['build', '--units', '-', '--out', 'again'], {cwd, input: lines});
    expect(readFileSync(join(cwd, 'again/units.ndjson'), 'utf8')).toBe(texts[0]);
  });

  it('names what the repository was cloned from, else its folder, and never a way to it', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'clone');
    repository.write('nl.md', samplePage());
    const commit = repository.commit();
    const first = {line: 8, pair: 'ab12c-101', locale: 'nl-NL', ...handoff};
    const file = `clone/nl.md@${commit.slice(0, 10)}`;
    await runMain(['build', '--history', join(parent, 'clone'), '--out', 'out'], {cwd: parent});
    expect(evidenceIn(parent)[0]).toEqual({file, ...first, repository: 'clone'});
    repository.git('config', 'remote.origin.url', 'https://forge.example/docs.nl-nl.git');
    await runMain(['build', '--history', 'clone', '--out', 'out'], {cwd: parent});
    expect(evidenceIn(parent)[0]).toEqual({file, ...first, repository: 'docs.nl-nl'});
    const url = ['--url', 'https://forge.example/{repository}/{commit}/{path}#L{line}'];
    const before = readFileSync(join(parent, 'out/units.ndjson'), 'utf8');
    await runMain(['build', '--history', 'clone', '--out', 'out', ...url], {cwd: parent});
    const link = `https://forge.example/docs.nl-nl/${commit}/nl.md#L8`;
    expect(evidenceIn(parent)[0]).toEqual({file, ...first, repository: 'docs.nl-nl', url: link});
    await runMain(['build', '--history', 'clone', '--out', 'out'], {cwd: parent});
    expect(readFileSync(join(parent, 'out/units.ndjson'), 'utf8')).toBe(before);
    await runMain(['build', 'clone', '--out', 'out', ...url], {cwd: parent});
    expect(evidenceIn(parent)[0]).toEqual({file: 'clone/nl.md', ...first, repository: 'docs.nl-nl'});
  });
});

describe('--url', () => {
  it('names the placeholders that there are where one is unknown', async () => {
    const cwd = temporaryFolder({'a.md': samplePage()});
    const run = await runMain(['build', 'a.md', '--out', 'out', '--url', 'https://forge.example/{file}'], {cwd});
    expect(run.status).toBe(2);
    expect(run.err).toContain('Expected `{repository}`, `{commit}`, `{path}` or `{line}`, not `{file}`.');
  });
});
