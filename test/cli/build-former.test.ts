import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
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
