import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {pageText} from '../page-text.js';
import {runMain} from './run-main.js';

const german = [
  'Jede X gilt.',
  'Alle brauchen eine X.',
  'Die X zuerst.',
  'Keine X fehlt.',
  'Nur Xn helfen.',
  'Eine X.',
];

/** Six pages whose English said `transfer rule`, and says `routing rule`; German did not follow on the last. */
function pagesFolder(): string {
  const files: Record<string, string> = {};
  for (const [index, text] of german.entries()) {
    const who = ['guests', 'owners', 'readers', 'writers', 'listeners', 'singers'][index] ?? '';
    const page = (version: number, rule: string, translated: string): void => {
      const locale = version === 2 && who === 'singers' ? 'sv-SE' : 'de-DE';
      files[`${locale}/${who}-${version}.md`] = pageText(
        [
          `{{This page is for ${who}.|Für ${who}.}}`,
          `{{Every ${rule} is for all ${who}.|${text.replace('X', translated)}}}`,
          `{{Ask other ${who} for help.|Fragen Sie.}}`,
        ].join('\n\n'),
        {
          assetId: `11111111-2222-4333-8444-55555555555${index}`,
          locale,
          handoff: version === 1 ? '01/15/2019' : '03/20/2020',
          commit: `${version}${index}`.repeat(20),
        },
      );
    };
    page(1, 'transfer rule', 'Transferregel');
    page(2, 'routing rule', 'Leitregel');
  }
  return temporaryFolder(files);
}

describe('sxs-kb names', () => {
  it('shows what was replaced by what, where, and what locales say', async () => {
    const {status, out} = await runMain(['names', '.'], {cwd: pagesFolder()});
    expect(status).toBe(0);
    expect(out.replace(/n[\da-f]{8}/, 'nID')).toBe(
      '*nID transfer rule → routing rule  (6 pages, 6 of 6 places)\n           de-DE  Transferregel → Leitregel\n           sv-SE  ? → ?\n',
    );
  });

  it('gives the same as JSON', async () => {
    const {out} = await runMain(['names', '.', '--format', 'json'], {cwd: pagesFolder()});
    expect(JSON.parse(out)).toMatchObject([
      {before: 'transfer rule', after: 'routing rule', pages: 6, replaced: 6, places: 6, others: [], sure: true},
    ]);
  });

  it('saves sure names, which are patched from then on and not shown again', async () => {
    const cwd = pagesFolder();
    writeFileSync(join(cwd, 'sxs-kb.config.json'), '{"checks": {"quotes": "off"}, "products": [{"names": ["Mail"]}]}');
    expect(await runMain(['status', '.', '--format', 'json'], {cwd})).not.toMatchObject({
      out: expect.stringContaining('"patched": 1') as string,
    });
    expect((await runMain(['names', '.', '--save'], {cwd})).status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'sxs-kb.config.json'), 'utf8'))).toEqual({
      checks: {quotes: 'off'},
      products: [
        {names: ['Mail']},
        {
          names: ['transfer rule', 'routing rule'],
          locales: {'de-DE': {'transfer rule': 'Transferregel', 'routing rule': 'Leitregel'}},
        },
      ],
    });
    expect((await runMain(['status', '.', '--format', 'json'], {cwd})).out).toContain('"patched": 1');
    expect((await runMain(['names', '.'], {cwd})).out).toBe('');
    const versions = ['de-DE/singers-1.md', 'sv-SE/singers-2.md'];
    expect((await runMain(['diff', ...versions, '--format', 'json'], {cwd})).out).toContain(
      'transfer rule → routing rule',
    );
  });

  it('saves what is named, and nothing of a name that is not there', async () => {
    const cwd = pagesFolder();
    const wrong = await runMain(['names', '.', '--save', '--only', 'n00000000'], {cwd});
    expect(wrong).toMatchObject({status: 2, err: 'error: Cannot find a name `n00000000` in these pages\n'});
    expect(existsSync(join(cwd, 'sxs-kb.config.json'))).toBe(false);
    const id = /n[\da-f]{8}/.exec((await runMain(['names', '.'], {cwd})).out)?.[0] ?? '';
    expect((await runMain(['names', '.', '--save', '--only', id], {cwd})).status).toBe(0);
    expect(existsSync(join(cwd, 'sxs-kb.config.json'))).toBe(true);
  });

  it('does not write into a program, nor over what it cannot read', async () => {
    const cwd = pagesFolder();
    writeFileSync(join(cwd, 'own.mjs'), 'export default {};');
    const program = await runMain(['names', '.', '--save', '--config', 'own.mjs'], {cwd});
    expect(program).toMatchObject({status: 2, err: expect.stringContaining('that is a program') as string});
    writeFileSync(join(cwd, 'own.json'), '{"product": []}');
    expect((await runMain(['names', '.', '--save', '--config', 'own.json'], {cwd})).status).toBe(2);
    expect(readFileSync(join(cwd, 'own.json'), 'utf8')).toBe('{"product": []}');
  });

  it('asks for pages', async () => {
    expect(await runMain(['names'], {cwd: temporaryFolder({})})).toMatchObject({status: 2, out: ''});
  });
});
