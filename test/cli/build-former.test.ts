import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {KnowledgeBase} from '../../src/model/index.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {pageText} from '../page-text.js';
import {runMain} from './run-main.js';

const page = (code: string, assetId: string): string =>
  pageText(`# {{Error ${code}|Fehler ${code}}}\n\n{{It is gone.|Es ist weg.}}\n`, {assetId});

function entriesOf(cwd: string, out = 'out'): string[] {
  const base = JSON.parse(readFileSync(join(cwd, out, 'knowledge-base.json'), 'utf8')) as KnowledgeBase;
  return base.entries.map(({id, status}) => `${id} ${status}`);
}

it('keeps entries whose page is gone, from the output or from where it is told, and says when it cannot', async () => {
  const cwd = temporaryFolder({
    'docs/a.md': page('450 4.4.1', '11111111-2222-4333-8444-000000000001'),
    'docs/b.md': page('450 4.4.2', '11111111-2222-4333-8444-000000000002'),
  });
  const build = (...argv: string[]) => runMain(['build', 'docs', '--no-cache', '--quiet', ...argv], {cwd});
  expect(await build('--out', 'out')).toMatchObject({status: 0, err: ''});
  expect(entriesOf(cwd)).toEqual(['smtp/4.4.1 active', 'smtp/4.4.2 active']);

  rmSync(join(cwd, 'docs/a.md'));
  expect(await build('--out', 'out')).toMatchObject({status: 0, err: ''});
  expect(entriesOf(cwd)).toEqual(['smtp/4.4.1 removed', 'smtp/4.4.2 active']);
  expect(existsSync(join(cwd, 'out/knowledge/entries/smtp/4.4.1.json'))).toBe(true);

  expect(await build('--out', 'other')).toMatchObject({status: 0, err: ''});
  expect(entriesOf(cwd, 'other')).toEqual(['smtp/4.4.2 active']);
  expect(await build('--out', 'third', '--former', 'out')).toMatchObject({status: 0, err: ''});
  expect(entriesOf(cwd, 'third')).toEqual(['smtp/4.4.1 removed', 'smtp/4.4.2 active']);
  expect(readFileSync(join(cwd, 'third/knowledge-base.json'), 'utf8')).toBe(
    readFileSync(join(cwd, 'out/knowledge-base.json'), 'utf8'),
  );

  const missing = await build('--out', 'fourth', '--former', 'nowhere');
  expect(missing.status).toBe(2);
  expect(missing.err).toContain('Cannot find the earlier knowledge base');
  writeFileSync(join(cwd, 'other/knowledge-base.json'), '{');
  const broken = await runMain(['build', 'docs', '--no-cache', '--out', 'other'], {cwd});
  expect(broken.status).toBe(0);
  expect(broken.err).toContain('Cannot use the earlier knowledge base');
});

describe('ids of sentences', () => {
  const sentence = (source: string, handoff: string): string =>
    pageText(`{{${source}|x}}\n\n{{Read this.|y}}\n`, {handoff});
  const unitsOf = (cwd: string, out: string): string[] =>
    readFileSync(join(cwd, out, 'units.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as {source: string; unit: string})
      .map(({source, unit}) => `${source} ${unit}`);

  it.each([[[]], [['--workers', '1']]])('are those of the output, with %j', async (more) => {
    const cwd = temporaryFolder({'a.md': sentence('Open a port to the server.', '01/15/2019')});
    const build = (...argv: string[]) => runMain(['build', '.', '--quiet', ...more, ...argv], {cwd});
    expect(await build('--out', 'out', '--no-cache')).toMatchObject({status: 0});
    const [first = '', second = ''] = unitsOf(cwd, 'out');
    // The older version goes on to stand beside the new one.
    writeFileSync(join(cwd, 'b.md'), sentence('Open the port to the server.', '01/15/2020'));
    expect(await build('--out', 'fresh', '--cache', 'cache')).toMatchObject({status: 0});
    expect(await build('--out', 'out', '--cache', 'cache')).toMatchObject({status: 0});
    expect(unitsOf(cwd, 'out')).toEqual([first.replace(' a port', ' the port'), second]);
    expect(unitsOf(cwd, 'fresh')).not.toEqual(unitsOf(cwd, 'out'));
    expect(await build('--out', 'third', '--former', 'out', '--cache', 'cache')).toMatchObject({status: 0});
    expect(unitsOf(cwd, 'third')).toEqual(unitsOf(cwd, 'out'));

    const id = first.slice(first.lastIndexOf(' ') + 1);
    const where = (...argv: string[]) =>
      runMain(['where', 'the port', 'a.md', 'b.md', '--format', 'json', ...argv], {cwd});
    expect((await where('--former', 'out')).out).toContain(`"unit": "${id}"`);
    expect((await where()).out).not.toContain(`"unit": "${id}"`);
    const diff = (...argv: string[]) => runMain(['diff', 'a.md', 'b.md', '--format', 'json', ...argv], {cwd});
    expect((await diff('--former', 'out')).out).toContain(`"unit": "${id}"`);
    expect((await diff()).out).not.toContain(`"unit": "${id}"`);
  });
});
