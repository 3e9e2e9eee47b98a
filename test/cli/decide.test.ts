import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseDecisions} from '../../src/decisions/index.js';
import type {Decision} from '../../src/model/index.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {pageText} from '../page-text.js';
import {runMain, type Run} from './run-main.js';
import {versionFolder} from './version-pages.js';

const article = '11111111-2222-4333-8444-555555555555';
const file = 'sxs-kb.decisions.ndjson';

/** How many sentences of the German page stand how. */
async function standing(cwd: string): Promise<Record<string, number>> {
  const {out} = await runMain(['status', 'de-DE', 'zh-CN', '--format', 'json'], {cwd});
  const rows = JSON.parse(out) as {locale: string; units: Record<string, number>}[];
  return rows.find(({locale}) => locale === 'de-DE')?.units ?? {};
}

/** Id of the sentence that reads so now. */
async function idOf(source: string, cwd: string): Promise<string> {
  const {out} = await runMain(['where', source, '.', '--format', 'json'], {cwd});
  return (JSON.parse(out) as {unit: string}[])[0]?.unit ?? '';
}

function rowsIn(cwd: string): readonly Decision[] {
  const {decisions, findings} = parseDecisions(readFileSync(join(cwd, file), 'utf8'), file);
  expect(findings).toEqual([]);
  return decisions;
}

function decide(command: string, cwd: string, ...more: readonly string[]): Promise<Run> {
  return runMain([command, '.', '--locale', 'de-DE', '--by', 'Kim', ...more], {cwd});
}

const because = ['--why', 'both words mean the same'];

describe('sxs-kb accept', () => {
  it('accepts a sentence until its source changes again', async () => {
    const cwd = versionFolder();
    expect(await standing(cwd)).toMatchObject({current: 1, patched: 1, stale: 2});
    const unit = await idOf('Read this article.', cwd);
    expect(await decide('accept', cwd, unit, ...because)).toEqual({status: 0, out: `recorded in ${file}\n`, err: ''});
    expect(await standing(cwd)).toMatchObject({current: 2, stale: 1});
    expect(rowsIn(cwd)).toMatchObject([
      {
        action: 'accept',
        article,
        unit,
        locale: 'de-DE',
        english: 'Read this article.',
        by: 'Kim',
        why: 'both words mean the same',
        at: '2021-05-04T10:00:00Z',
      },
    ]);

    const again = await decide('accept', cwd, unit, ...because);
    expect([again.status, again.err]).toEqual([
      2,
      `error: Expected a stale sentence, not \`${unit}\`, which is accepted by Kim\n`,
    ]);

    const newest = join(cwd, 'zh-CN/2021.md');
    writeFileSync(newest, readFileSync(newest, 'utf8').replace('Read this article.', 'Read this article now.'));
    expect(await standing(cwd)).toMatchObject({stale: 2});
    const {err} = await runMain(['build', 'de-DE', 'zh-CN', '--out', 'out', '--verbose'], {cwd});
    expect(err).toContain(
      'What Kim accepted (both words mean the same) does not hold any more: the English has changed from “Read this article.” to “Read this article now.”',
    );
    expect(err.match(/decision-ended/g)).toHaveLength(1);
  });

  it('takes several, and records none where one is wrong', async () => {
    const cwd = versionFolder();
    const units = [await idOf('Read this article.', cwd), await idOf('Open the console.', cwd)];
    const wrong = await decide('accept', cwd, ...units, await idOf('Queues', cwd), ...because);
    expect([wrong.status, existsSync(join(cwd, file))]).toEqual([2, false]);
    const run = await decide('accept', cwd, `${article}#${units[0] ?? ''}`, units[1] ?? '', ...because);
    expect(run.out).toBe(`recorded 2 rows in ${file}\n`);
    expect(await standing(cwd)).toMatchObject({current: 3, patched: 1, stale: 0});
  });

  it.each([
    ['u1234567', [], 'Cannot find a sentence `u1234567` in these pages'],
    ['current', [], 'which is current'],
    ['no-unit', [], 'Expected the id of a sentence, such as `u1a2b3c4d`, not `.`'],
    ['stale', ['--locale', 'sv-SE'], 'Cannot find the locale `sv-SE` in these pages; they have `de-DE`, `zh-CN`'],
    ['stale', ['--why', ' '], 'Expected a reason after `--why`, not nothing'],
  ])('refuses what is %s with %j', async (which, more, message) => {
    const cwd = versionFolder();
    const names: Record<string, string> = {stale: 'Read this article.', current: 'Queues'};
    const source = names[which];
    const unit = source === undefined ? which : await idOf(source, cwd);
    const run = await decide('accept', cwd, unit, ...because, ...more);
    expect(run.status).toBe(2);
    expect(run.err).toContain(message);
  });

  it('offers the sentences whose ids come near a wrong one', async () => {
    const cwd = versionFolder();
    const unit = await idOf('Read this article.', cwd);
    const slip = unit.slice(0, -1) + (unit.endsWith('0') ? '1' : '0');
    const run = await decide('accept', cwd, slip, ...because);
    expect(run.err).toBe(
      `error: Cannot find a sentence \`${slip}\` in these pages; near are \`${unit}\` (“Read this article.”)\n`,
    );
  });

  it('loses no row that it cannot read', async () => {
    const cwd = versionFolder();
    const unit = await idOf('Read this article.', cwd);
    writeFileSync(join(cwd, file), '<<<<<<< ours\n');
    const run = await decide('accept', cwd, unit, ...because);
    expect(run.status).toBe(2);
    expect(run.err).toContain('Unexpected row in the file of decisions');
    expect(readFileSync(join(cwd, file), 'utf8')).toBe('<<<<<<< ours\n');
  });
});

describe('sxs-kb confirm', () => {
  it('takes all sentences patched by one change, and regenerates the page with them', async () => {
    const cwd = versionFolder();
    const run = await decide('confirm', cwd, '--change', '48=24');
    expect(run).toEqual({status: 0, out: `recorded in ${file}\n`, err: ''});
    expect(await standing(cwd)).toMatchObject({current: 2, patched: 0, stale: 2});
    expect(rowsIn(cwd)).toMatchObject([
      {
        action: 'confirm',
        text: 'Microsoft 365 versucht es 24 Stunden.',
        english: 'Microsoft 365 retries for 24 hours.',
      },
    ]);
    await runMain(['build', 'de-DE', 'zh-CN', '--out', 'out', '--no-cache'], {cwd});
    expect(readFileSync(join(cwd, 'out/de-DE/2020.md'), 'utf8')).toContain('Microsoft 365 versucht es 24 Stunden.');
    expect(readFileSync(join(cwd, 'out/units.ndjson'), 'utf8')).toMatch(
      /"status":"current".*"decided":\{"action":"confirm","by":"Kim","at":"2021-05-04T10:00:00Z","text":"Microsoft 365 versucht es 24 Stunden."\}/,
    );
  });

  it('takes none that another change patched, too, or none at all', async () => {
    const cwd = versionFolder();
    expect((await decide('confirm', cwd, '--change', 'Office 365=Microsoft 365')).out).toBe('nothing to confirm\n');
    expect(existsSync(join(cwd, file))).toBe(false);
    expect((await decide('confirm', cwd, '--patched')).out).toContain('recorded');
    expect((await decide('confirm', cwd, '--patched')).out).toBe('nothing to confirm\n');
  });

  it('goes into both halves of the page by fix, and is known there', async () => {
    const cwd = versionFolder();
    await decide('confirm', cwd, '--patched');
    await runMain(['fix', 'de-DE', 'zh-CN', '--patches'], {cwd});
    const page = readFileSync(join(cwd, 'de-DE/2020.md'), 'utf8');
    expect(page).toContain('>Microsoft 365 versucht es 24 Stunden.</span>');
    expect(page).toContain('>Microsoft 365 retries for 24 hours.</span>');
    expect((await runMain(['decisions', '.', '--format', 'json'], {cwd})).out).toContain('"state": "holds"');
  });

  it.each([
    ['Read this article.', 'its English has changed since; `accept` it as it is, or `correct` it'],
    ['Queues', undefined],
  ])('of %s', async (source, message) => {
    const cwd = versionFolder();
    const run = await decide('confirm', cwd, await idOf(source, cwd));
    expect(run.status).toBe(message === undefined ? 0 : 2);
    expect(run.err).toContain(message ?? '');
  });

  it('refuses a change that is none', async () => {
    const run = await decide('confirm', versionFolder(), '--change', 'Office 365');
    expect(run.err).toContain('Expected two texts, such as Old Name=New Name.');
  });
});

describe('sxs-kb confirm --name', () => {
  const version = (name: string, locale: string, day: string, commit: string): string =>
    pageText(
      `{{Open ${name} and wait.|${locale === 'de-DE' ? `Öffnen Sie ${name}, und warten Sie.` : `打开 ${name} 并等待。`}}}`,
      {
        locale,
        handoff: day,
        commit: commit.repeat(40),
      },
    );
  const pages = {
    'de-DE/2019.md': version('Contoso Mail', 'de-DE', '01/15/2019', 'a'),
    'zh-CN/2021.md': version('Fabrikam Post', 'zh-CN', '03/30/2021', 'b'),
  };

  it('has a name patched that nothing else knows, and is listed', async () => {
    const cwd = temporaryFolder(pages);
    expect(await standing(cwd)).toMatchObject({patched: 0, stale: 1});
    const run = await decide('confirm', cwd, '--name', 'Contoso Mail=Fabrikam Post', '--why', 'sold');
    expect(run).toEqual({status: 0, out: `recorded in ${file}\n`, err: ''});
    expect(rowsIn(cwd)).toMatchObject([
      {action: 'name', english: 'Contoso Mail', text: 'Fabrikam Post', locale: 'de-DE', by: 'Kim', why: 'sold'},
    ]);
    expect(await standing(cwd)).toMatchObject({patched: 1, stale: 0});
    expect((await runMain(['decisions', '.'], {cwd})).out).toContain('Fabrikam Post');
    // The same again is the same row; in another language it is another one.
    await decide('confirm', cwd, '--name', 'Contoso Mail=Fabrikam Post');
    expect(rowsIn(cwd)).toHaveLength(1);
    await decide('confirm', cwd, '--name', 'Contoso Mail=Fabrikam Post', '--locale', 'und');
    expect(rowsIn(cwd)).toHaveLength(2);
  });

  it.each([
    [['--name', 'Contoso Mail'], 'Expected two names, such as Old Name=New Name.'],
    [['--name', 'A=B', '--patched'], 'Cannot use `--name` with sentences'],
    [['--name', 'A=B', 'u1a2b3c4d'], 'Cannot use `--name` with sentences'],
    [['--name', 'A=B', '--locale', 'no tag'], 'Expected a BCP 47 tag after `--locale`, not `no tag`'],
  ])('refuses %j', async (more, message) => {
    const cwd = temporaryFolder(pages);
    const run = await decide('confirm', cwd, ...more);
    expect(run.status).toBe(2);
    expect(run.err).toContain(message);
    expect(existsSync(join(cwd, file))).toBe(false);
  });
});

describe('sxs-kb correct', () => {
  it('gives a stale sentence its text, from the arguments or from stdin', async () => {
    const cwd = versionFolder();
    const unit = await idOf('Read this article.', cwd);
    const run = await runMain(['correct', unit, '.', '--locale', 'de-DE', '--text', '-', '--by', 'Kim'], {
      cwd,
      input: 'Lesen Sie diesen Artikel.\n',
    });
    expect(run).toEqual({status: 0, out: `recorded in ${file}\n`, err: ''});
    expect(rowsIn(cwd)).toMatchObject([{action: 'correct', text: 'Lesen Sie diesen Artikel.'}]);
    await runMain(['build', 'de-DE', 'zh-CN', '--out', 'out', '--no-cache'], {cwd});
    expect(readFileSync(join(cwd, 'out/de-DE/2020.md'), 'utf8')).toContain('Lesen Sie diesen Artikel.');
    expect((await decide('correct', cwd, unit, '--text', 'Lies diesen Artikel.')).status).toBe(0);
    expect(rowsIn(cwd)).toMatchObject([{text: 'Lies diesen Artikel.'}]);
  });

  it('checks the text, and records none with an error where it is strict', async () => {
    const cwd = versionFolder();
    const unit = await idOf('Microsoft 365 retries for 24 hours.', cwd);
    const wrong = ['--text', 'Microsoft 365 versucht es 42 Stunden lang.'];
    const strict = await decide('correct', cwd, unit, ...wrong, '--strict');
    expect(strict.status).toBe(1);
    expect(strict.err).toContain('Unexpected number `42`, expected `24`');
    expect(existsSync(join(cwd, file))).toBe(false);
    const run = await decide('correct', cwd, unit, ...wrong);
    expect([run.status, run.out]).toEqual([0, `recorded in ${file}\n`]);
    expect(run.err).toContain('Unexpected number `42`, expected `24`');
  });

  it.each([
    [[], ' ', 'Expected a translation after `--text`, not nothing'],
    [['Queues'], 'x', 'Expected one sentence, not 2'],
    [
      [],
      'Lesen</span><span class="sxs-lookup"><span data-stu-id="0-1">Sie</span></span>',
      'Cannot use this text: a page with it would not be read as it is written',
    ],
  ])('refuses %j and %j', async (others, text, message) => {
    const cwd = versionFolder();
    const units = await Promise.all(['Read this article.', ...others].map((source) => idOf(source, cwd)));
    const run = await decide('correct', cwd, ...units, '--text', text);
    expect(run.status).toBe(2);
    expect(run.err).toContain(message);
    expect(existsSync(join(cwd, file))).toBe(false);
  });
});

describe('the file of decisions', () => {
  it('takes over the rows of an earlier version', async () => {
    const cwd = versionFolder();
    const former = join(cwd, 'sxs-kb.reviews.tsv');
    await decide('accept', cwd, await idOf('Read this article.', cwd), ...because);
    const [row] = rowsIn(cwd);
    const columns = ['accepted', `${article}#${row?.unit ?? ''}`, 'de-DE', row?.source, row?.target, 'Kim', 'fine'];
    writeFileSync(former, `# Decisions of people\n${columns.join('\t')}\n`);
    rmSync(join(cwd, file));
    expect(await standing(cwd)).toMatchObject({current: 2, stale: 1});
    const run = await decide('accept', cwd, await idOf('Open the console.', cwd), ...because);
    expect(run.out).toBe(`recorded in ${file}, which has the rows of sxs-kb.reviews.tsv now\n`);
    expect(existsSync(former)).toBe(false);
    expect(rowsIn(cwd).map(({why}) => why)).toEqual(expect.arrayContaining(['fine', 'both words mean the same']));
  });

  it('of the pages is found above them, wherever the command runs', async () => {
    const cwd = versionFolder();
    await decide('accept', cwd, await idOf('Read this article.', cwd), ...because);
    const {out} = await runMain(['status', '../de-DE', '../zh-CN', '--format', 'json'], {cwd: join(cwd, 'de-DE')});
    expect(JSON.parse(out)).toMatchObject([{locale: 'de-DE', units: {stale: 1}}, {locale: 'zh-CN'}]);
  });

  it('of two people merges without a conflict, where both made it', async () => {
    const cwd = versionFolder();
    const git = (...args: string[]): string => {
      const {status, stdout, stderr} = spawnSync(
        'git',
        ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args],
        {
          cwd,
          encoding: 'utf8',
        },
      );
      expect([status, stderr.includes('CONFLICT')]).toEqual([0, false]);
      return stdout;
    };
    const commit = (name: string): void => {
      git('add', '-A');
      git('commit', '-qm', name);
    };
    rmSync(join(cwd, 'de-DE/2019.md'));
    renameSync(join(cwd, 'de-DE/2020.md'), join(cwd, 'de-DE/queues.md'));
    renameSync(join(cwd, 'zh-CN/2021.md'), join(cwd, 'zh-CN/queues.md'));
    git('init', '-q', '-b', 'main', '.');
    commit('pages');
    git('checkout', '-qb', 'ann');
    const run = await decide('accept', cwd, await idOf('Read this article.', cwd), ...because);
    expect(run.out).toBe(`recorded in ${file}; .gitattributes has git merge it line by line\n`);
    commit('ann');
    git('checkout', '-q', 'main');
    await decide('accept', cwd, await idOf('Open the console.', cwd), ...because);
    await decide('confirm', cwd, '--patched');
    commit('bo');
    git('merge', '-q', '-m', 'both', 'ann');
    expect(await standing(cwd)).toMatchObject({current: 4, patched: 0, stale: 0});
    expect(readFileSync(join(cwd, '.gitattributes'), 'utf8')).toBe(`${file} merge=union\n`);
  });
});

describe('sxs-kb decisions', () => {
  it('lists what was decided, with what no longer holds', async () => {
    const cwd = versionFolder();
    await decide('confirm', cwd, '--patched');
    await decide('accept', cwd, await idOf('Read this article.', cwd), ...because);
    const newest = join(cwd, 'zh-CN/2021.md');
    writeFileSync(newest, readFileSync(newest, 'utf8').replace('Read this article.', 'Read this article now.'));
    const {out, status} = await runMain(['decisions', '.'], {cwd});
    expect(status).toBe(0);
    expect(out).toContain(
      'look again: its English or its translation has changed\n  Kim, 2021-05-04 — both words mean the same\n',
    );
    expect(out).toContain(
      ': holds\n  Kim, 2021-05-04\n  Microsoft 365 retries for 24 hours.\n  Microsoft 365 versucht es 24 Stunden.\n',
    );
    const only = await runMain(['decisions', '.', '--state', 'ended', '--format', 'json'], {cwd});
    expect((JSON.parse(only.out) as {state: string}[]).map(({state}) => state)).toEqual(['ended']);
    writeFileSync(newest, readFileSync(newest, 'utf8').replace(/^.*Read this article now.*$/m, ''));
    expect((await runMain(['decisions', '.', '--state', 'gone'], {cwd})).out).toContain(
      'look again: the sentence is gone',
    );
    const part = await runMain(
      ['decisions', 'zh-CN', '--decisions', file, '--state', 'elsewhere', '--format', 'json'],
      {cwd},
    );
    expect(JSON.parse(part.out)).toHaveLength(2);
  });
});
