import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {sortStatus} from '../../src/cli/sort-status.js';
import {runMain} from './run-main.js';
import {versionFolder} from './version-pages.js';

describe('sxs-kb status', () => {
  it('shows a table of pages by locale', async () => {
    const run = await runMain(['status', '.'], {cwd: versionFolder()});
    expect(run).toEqual({
      status: 0,
      err: '',
      out: [
        'page  locale  current  patched  stale  untranslated  missing  behind  since',
        '2021  de-DE         1        1      2             0        0       1  2021-03-30',
        '2021  zh-CN         4        0      0             0        0       0',
        '',
      ].join('\n'),
    });
  });

  it('shows pages one after the other on a narrow terminal', async () => {
    const {out} = await runMain(['status', '.'], {cwd: versionFolder(), columns: 37});
    expect(out.split('\n').filter((line) => line.length > 37)).toEqual([]);
    expect(out).toContain(
      '2021\n  de-DE 1 current, 1 patched, 2 stale\n    1 version behind\n    since 2021-03-30\n  zh-CN 4 current\n',
    );
  });

  it('gives JSON', async () => {
    const {out} = await runMain(['status', '.', '--format', 'json'], {cwd: versionFolder()});
    expect(JSON.parse(out)).toMatchObject([
      {
        locale: 'de-DE',
        units: {current: 1, patched: 1, stale: 2, untranslated: 0, missing: 0},
        behind: 1,
        since: '2021-03-30',
        handoff: '2020-02-20',
      },
      {
        locale: 'zh-CN',
        units: {current: 4, patched: 0, stale: 0, untranslated: 0, missing: 0},
        behind: 0,
        since: null,
        handoff: '2021-03-30',
      },
    ]);
  });

  it.each([
    ['path', ['a de-DE', 'b de-DE', 'b zh-CN', 'c de-DE']],
    ['behind', ['b de-DE', 'c de-DE', 'a de-DE', 'b zh-CN']],
    ['work', ['c de-DE', 'b zh-CN', 'a de-DE', 'b de-DE']],
  ] as const)('sorts by %s', (order, expected) => {
    const row = (
      article: string,
      locale: string,
      behind: number,
      [stale = 0, untranslated = 0, missing = 0]: number[],
    ) => ({
      article,
      name: article,
      locale,
      units: {current: 9, patched: 9, stale, untranslated, missing},
      behind,
      since: undefined,
      handoff: undefined,
      file: undefined,
    });
    const rows = [
      row('a', 'de-DE', 0, [1]),
      row('b', 'de-DE', 2, []),
      row('b', 'zh-CN', 0, [0, 1, 1]),
      row('c', 'de-DE', 1, [1, 1, 1]),
    ];
    expect(sortStatus(rows, order).map(({article, locale}) => `${article} ${locale}`)).toEqual(expected);
  });

  it('puts first what is asked for, and fails on stale sentences only when asked to', async () => {
    const cwd = versionFolder();
    const {out, status} = await runMain(['status', '.', '--sort', 'work', '--fail-on', 'stale'], {cwd});
    expect(out.split('\n').map((line) => line.split(/ +/)[1])).toEqual(['locale', 'de-DE', 'zh-CN', undefined]);
    expect(status).toBe(1);
    expect((await runMain(['status', 'zh-CN', '--fail-on', 'stale'], {cwd})).status).toBe(0);
  });

  it.each([
    ['1', ['de-DE 1', 'nl-NL 2']],
    ['2', ['nl-NL 2']],
    ['3', []],
  ])('shows pages that are %s or more English versions behind', async (least, expected) => {
    const cwd = versionFolder();
    const first = readFileSync(join(cwd, 'de-DE/2019.md'), 'utf8');
    mkdirSync(join(cwd, 'nl-NL'));
    writeFileSync(join(cwd, 'nl-NL/2019.md'), first.replace('de-DE', 'nl-NL'));
    const {out} = await runMain(['status', '.', '--behind', least, '--format', 'json'], {cwd});
    const rows = JSON.parse(out) as {locale: string; behind: number}[];
    expect(rows.map(({locale, behind}) => `${locale} ${behind}`)).toEqual(expected);
  });

  it('fails on the stale sentences of pages that are shown', async () => {
    const cwd = versionFolder();
    expect(await runMain(['status', '.', '--behind', '1', '--fail-on', 'stale'], {cwd})).toMatchObject({status: 1});
    const none = await runMain(['status', '.', '--behind', '2', '--fail-on', 'stale'], {cwd});
    expect(none).toEqual({status: 0, out: '', err: ''});
  });

  it.each(['0', '-1', '1.5', 'many', ''])('does not take `--behind %s`', async (given) => {
    const run = await runMain(['status', '.', '--behind', given], {cwd: versionFolder()});
    expect(run).toMatchObject({status: 2, out: ''});
    expect(run.err).toContain('such as 3');
  });

  it('calls nothing patched when asked not to patch', async () => {
    const {out} = await runMain(['status', '.', '--no-patch', '--format', 'json'], {cwd: versionFolder()});
    expect(JSON.parse(out)).toMatchObject([{units: {patched: 0, stale: 3}}, {}]);
  });

  it('needs a page or a repository, and says which it cannot read', async () => {
    expect(await runMain(['status'], {cwd: versionFolder()})).toMatchObject({status: 2, out: ''});
    const run = await runMain(['status', 'de-DE', '--history', 'nowhere'], {cwd: versionFolder()});
    expect(run.status).toBe(2);
    expect(run.err).toContain('Cannot find the repository of `nowhere`');
    expect(run.out).toContain('de-DE');
  });
});
