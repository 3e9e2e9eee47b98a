import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {z} from 'zod';
import {findingSchema} from '../../src/model/index.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {runMain} from './run-main.js';
import {samplePage} from './sample-page.js';

const wrong = samplePage().replace('Wacht 24 uur', 'Wacht 27 uur');
const file = 'sxs-kb.decisions.ndjson';

async function rules(cwd: string): Promise<string[]> {
  const {out} = await runMain(['check', 'docs', '--format', 'json'], {cwd});
  return z
    .array(findingSchema)
    .parse(JSON.parse(out))
    .map(({ruleId, message}) => (ruleId === 'decision-unused' ? message : ruleId));
}

describe('sxs-kb dismiss', () => {
  it('silences a finding by check, file and pair, as long as the pair is what it was, and says when it is of no use', async () => {
    const cwd = temporaryFolder({'docs/a.md': wrong});
    const run = await runMain(
      ['dismiss', 'number-mismatch:docs/a.md:ab12c-102', '--why', 'three hours more', '--by', 'ann'],
      {cwd},
    );
    expect(run).toEqual({
      status: 0,
      out: 'recorded in sxs-kb.decisions.ndjson\n',
      err: '',
    });
    const rows = readFileSync(join(cwd, file), 'utf8').trimEnd().split('\n');
    expect(rows.map((row) => JSON.parse(row) as unknown)).toEqual([
      {
        action: 'dismiss',
        finding: 'number-mismatch',
        locale: 'nl-NL',
        source: expect.stringMatching(/^[\da-f]{12}$/) as string,
        target: expect.stringMatching(/^[\da-f]{12}$/) as string,
        by: 'ann',
        why: 'three hours more',
        at: '2021-05-04T10:00:00Z',
      },
    ]);
    expect(await rules(cwd)).toEqual([]);

    writeFileSync(join(cwd, 'docs/a.md'), wrong.replaceAll('ab12c', 'ffff0').replace('title:', 'author: ann\ntitle:'));
    expect(await rules(cwd)).toEqual([]);

    writeFileSync(join(cwd, 'docs/a.md'), wrong.replace('Wacht 27 uur', 'Wacht 28 uur'));
    expect(await rules(cwd)).toEqual([
      'number-mismatch',
      'Unexpected dismissal of `number-mismatch` by ann (three hours more): the translation has changed, or nothing is reported there any more',
    ]);

    writeFileSync(join(cwd, 'docs/a.md'), samplePage());
    expect(await rules(cwd)).toEqual([
      'Unexpected dismissal of `number-mismatch` by ann (three hours more): the translation has changed, or nothing is reported there any more',
    ]);

    writeFileSync(join(cwd, 'docs/a.md'), samplePage().replaceAll('Wait 24', 'Stay 24'));
    expect(await rules(cwd)).toEqual(['1 dismissal is on sentences that none of these pages has']);
  });

  it('takes a fingerprint, with the paths', async () => {
    const cwd = temporaryFolder({'docs/a.md': wrong});
    const [, name = ''] = /number-mismatch ([\da-f]{12})/.exec((await runMain(['check', 'docs'], {cwd})).out) ?? [];
    expect((await runMain(['dismiss', name, '--why', 'fine'], {cwd})).err).toContain(
      'Expected the paths of the pages after a fingerprint',
    );
    expect((await runMain(['dismiss', name, 'docs', '--why', 'fine', '--by', 'ann'], {cwd})).status).toBe(0);
    expect(await rules(cwd)).toEqual([]);
  });

  it('takes several, and records none where one is not there', async () => {
    const cwd = temporaryFolder({'docs/a.md': wrong, 'docs/b.md': wrong.replace('27 uur', '29 uur')});
    const names = ['number-mismatch:docs/a.md:ab12c-102', 'number-mismatch:docs/b.md:ab12c-102'];
    const missing = await runMain(['dismiss', ...names, 'number-mismatch:docs/b.md:x', '--why', 'fine'], {cwd});
    expect([missing.status, missing.err]).toEqual([
      2,
      'error: Cannot find a finding `number-mismatch:docs/b.md:x` in these pages\n',
    ]);
    expect(existsSync(join(cwd, file))).toBe(false);
    const run = await runMain(['dismiss', ...names, '--why', 'fine'], {cwd});
    expect(run.out).toBe('recorded 2 rows in sxs-kb.decisions.ndjson\n');
    expect((await rules(cwd)).filter((rule) => rule === 'number-mismatch')).toEqual([]);
  });

  it('holds for build', async () => {
    const cwd = temporaryFolder({'docs/a.md': wrong});
    await runMain(['dismiss', 'number-mismatch:docs/a.md:ab12c-102', '--why', 'fine', '--by', 'ann'], {cwd});
    await runMain(['build', 'docs', '--out', 'out', '--no-cache'], {cwd});
    expect(readFileSync(join(cwd, 'out/findings.json'), 'utf8')).toBe('[]\n');
  });

  it('refuses what is no finding, and writes nothing', async () => {
    const cwd = temporaryFolder({'docs/a.md': wrong});
    const errors = async (...argv: string[]) => {
      const {status, err} = await runMain(['dismiss', ...argv], {cwd});
      expect(status).toBe(2);
      return err;
    };
    expect(await errors('number-mismatch:docs/a.md:ab12c-103', '--why', 'fine')).toBe(
      'error: Cannot find a finding `number-mismatch:docs/a.md:ab12c-103` in these pages\n',
    );
    expect(await errors('nonsense', '--why', 'fine')).toContain('Expected CHECK:FILE:PAIR or a fingerprint');
    expect(await errors('number-mismatch:docs/a.md:ab12c-102', '--why', ' ')).toContain('Expected a reason');
    expect(await errors('number-mismatch:docs/b.md:ab12c-102', '--why', 'fine')).toContain('Cannot find');
    expect(existsSync(join(cwd, file))).toBe(false);
  });
});
