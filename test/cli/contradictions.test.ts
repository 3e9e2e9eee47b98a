import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {reconciledSchema} from '../../src/model/index.js';
import {runMain} from './run-main.js';
import {outputIn} from './tree.js';
import {versionFolder} from './version-pages.js';

const run = (cwd: string, ...argv: readonly string[]) => runMain(['contradictions', ...argv], {cwd});

describe('contradictions', () => {
  it('are the same from pages, from a build and from its shares', async () => {
    const cwd = versionFolder();
    await runMain(['build', 'de-DE', 'zh-CN', '--out', 'one', '--no-cache'], {cwd});
    for (const number of ['1', '2'])
      await runMain(['build', 'de-DE', 'zh-CN', '--out', `s${number}`, '--shard', `${number}/2`, '--no-cache'], {cwd});
    await runMain(['join', 's2', 's1', '--out', 'joined'], {cwd});
    const written = outputIn(join(cwd, 'one'))['reconciled.json'] ?? '';
    expect(outputIn(join(cwd, 'joined'))['reconciled.json']).toBe(written);
    const {contradictions} = reconciledSchema.parse(JSON.parse(written));
    expect(contradictions.map(({kind, about}) => `${kind} ${about}`)).toEqual([
      'value retryFor',
      'rename Microsoft 365',
    ]);
    const ofPages = await run(cwd, 'de-DE', 'zh-CN', '--format', 'json');
    expect(JSON.parse(ofPages.out)).toEqual(contradictions);
    const ofBase = await run(cwd, '--base', 'one', '--format', 'json');
    expect(JSON.parse(ofBase.out)).toEqual(contradictions);
  });

  it('are shown for people and for a page', async () => {
    const cwd = versionFolder();
    const {out, status} = await run(cwd, 'de-DE', 'zh-CN', '--kind', 'value');
    expect(out).toBe(
      [
        'value retryFor: [-48 hours-] → {+24 hours+}',
        '  English changed between the English of the translation handed back 2020-02-20 and that of 2021-03-30 · 1 sentence in 1 page',
        '  de-DE  24 Stunden  patched',
        '  zh-CN  24 小时  current',
        '',
      ].join('\n'),
    );
    expect(status).toBe(0);
    const page = await run(cwd, 'de-DE', 'zh-CN', '--kind', 'value', '--format', 'markdown');
    expect(page.out.split('\n')[2]).toBe(
      '| value | retryFor | 48 hours | 24 hours |  | de-DE: 24 Stunden  patched; zh-CN: 24 小时  current |',
    );
  });

  it('are open where a locale says otherwise', async () => {
    const cwd = versionFolder();
    const closed = await run(cwd, 'de-DE', 'zh-CN', '--open');
    expect([closed.status, closed.out]).toEqual([0, 'nothing contradicts itself\n']);
    writeFileSync(join(cwd, 'zh-CN/2021.md'), (outputIn(cwd)['zh-CN/2021.md'] ?? '').replace('24 小时', '48 小时'));
    const wrong = await run(cwd, 'de-DE', 'zh-CN', '--open');
    expect(wrong.status).toBe(1);
    expect(wrong.out).toContain('  zh-CN  48 小时  own-error\n    zh-CN ');
    expect(wrong.out).not.toContain('rename');
  });

  it('say what is wrong with a base, a kind or the arguments', async () => {
    const cwd = versionFolder();
    await runMain(['build', 'de-DE', '--out', 'old', '--no-cache'], {cwd});
    rmSync(join(cwd, 'old/reconciled.json'));
    const older = await run(cwd, '--base', 'old');
    expect([older.status, older.err]).toEqual([
      2,
      'error: Cannot find `reconciled.json` in the folder `old`: an older version wrote it, or none; build it again with this version\n',
    ]);
    expect((await run(cwd, '--base', 'nowhere')).err).toContain('Cannot find `nowhere`: build a base with');
    writeFileSync(join(cwd, 'old/reconciled.json'), '{"contradictions": []}');
    expect((await run(cwd, '--base', 'old')).err).toContain('Cannot use `old`: it is not the `reconciled.json`');
    const kind = await run(cwd, '--base', 'old', '--kind', 'renames');
    expect(kind.status).toBe(2);
    expect(kind.err).toContain('Allowed choices are value, rename, term. Did you mean rename?');
    expect((await run(cwd, '--base', 'old', '--kind', 'zzz')).err).not.toContain('Did you mean');
    expect((await run(cwd)).err).toContain('or a base after `--base`');
    expect((await run(cwd, 'de-DE', '--base', 'old')).err).toContain('Cannot use `--base` with pages');
  });
});

it('diff gives programs the pairs that it shows', async () => {
  const cwd = versionFolder();
  const {out} = await runMain(['diff', 'de-DE/2019.md', 'de-DE/2020.md', '--format', 'json'], {cwd});
  const entries = JSON.parse(out) as readonly {reason: string; replaced: unknown}[];
  expect(entries.find(({reason}) => reason.startsWith('a product'))?.replaced).toEqual([
    {class: 'rename', before: 'Office 365', after: 'Microsoft 365'},
  ]);
});
