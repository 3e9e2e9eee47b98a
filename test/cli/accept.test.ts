import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {runMain, type Run} from './run-main.js';
import {versionFolder} from './version-pages.js';

const article = '11111111-2222-4333-8444-555555555555';

async function stale(cwd: string): Promise<number> {
  const {out} = await runMain(['status', '.', '--format', 'json'], {cwd});
  return (JSON.parse(out) as {units: {stale: number}}[])[0]?.units.stale ?? -1;
}

/** Id of the sentence that reads so now. */
async function idOf(source: string, cwd: string): Promise<string> {
  const {out} = await runMain(['where', source, '.', '--format', 'json'], {cwd});
  return (JSON.parse(out) as {unit: string}[])[0]?.unit ?? '';
}

function accept(unit: string, cwd: string, ...more: readonly string[]): Promise<Run> {
  return runMain(
    ['accept', unit, '.', '--locale', 'de-DE', '--why', 'both words\tmean the same', '--by', 'Kim', ...more],
    {cwd},
  );
}

describe('sxs-kb accept', () => {
  it('accepts a sentence until its source changes again', async () => {
    const cwd = versionFolder();
    expect(await stale(cwd)).toBe(2);
    const unit = await idOf('Read this article.', cwd);
    expect(await accept(unit, cwd)).toEqual({status: 0, out: 'recorded in sxs-kb.reviews.tsv\n', err: ''});
    expect(await stale(cwd)).toBe(1);
    const rows = readFileSync(join(cwd, 'sxs-kb.reviews.tsv'), 'utf8').split('\n');
    expect(rows[0]).toMatch(/^# Decisions of people/);
    expect(rows[1]).toMatch(
      new RegExp(
        `^accepted\\t${article}#${unit}\\tde-DE\\t[\\da-f]{12}\\t[\\da-f]{12}\\tKim\\tboth words mean the same$`,
      ),
    );
    expect(rows.slice(2)).toEqual(['']);

    const again = await accept(unit, cwd);
    expect([again.status, again.err]).toEqual([
      2,
      'error: Expected a stale sentence, not one that is accepted by Kim\n',
    ]);

    const newest = join(cwd, 'zh-CN/2021.md');
    writeFileSync(newest, readFileSync(newest, 'utf8').replace('Read this article.', 'Read this article now.'));
    expect(await stale(cwd)).toBe(2);
    const {err} = await runMain(['build', 'de-DE', 'zh-CN', '--out', 'out', '--verbose'], {cwd});
    expect(err).toContain(
      'What Kim accepted (both words mean the same) does not hold any more: the source or the translation has changed',
    );
  });

  it('keeps rows sorted, one for each sentence, so that they merge', async () => {
    const cwd = versionFolder();
    const units = [await idOf('Read this article.', cwd), await idOf('Open the console.', cwd)];
    for (const unit of units) expect((await accept(`${article}#${unit}`, cwd)).status).toBe(0);
    const rows = readFileSync(join(cwd, 'sxs-kb.reviews.tsv'), 'utf8').trimEnd().split('\n').slice(1);
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(rows.toSorted());
    expect(await stale(cwd)).toBe(0);
  });

  it.each([
    ['no-such', [], 'Cannot find a sentence `no-such` in these pages'],
    ['current', [], 'Expected a stale sentence, not one that is current'],
    ['stale', ['--locale', 'sv-SE'], 'Cannot find the locale `sv-SE` in the article; it has `de-DE`, `zh-CN`'],
    ['stale', ['--why', ' '], 'Expected a reason after `--why`, not nothing'],
  ])('refuses what is %s with %j', async (which, more, message) => {
    const cwd = versionFolder();
    const unit =
      which === 'stale'
        ? await idOf('Read this article.', cwd)
        : which === 'current'
          ? await idOf('Queues', cwd)
          : which;
    const run = await accept(unit, cwd, ...more);
    expect(run.status).toBe(2);
    expect(run.err).toContain(message);
  });

  it('loses no row that it cannot read', async () => {
    const cwd = versionFolder();
    const broken = '<<<<<<< ours\n';
    const unit = await idOf('Read this article.', cwd);
    writeFileSync(join(cwd, 'sxs-kb.reviews.tsv'), broken);
    const run = await accept(unit, cwd);
    expect(run.status).toBe(2);
    expect(run.err).toContain('Unexpected row in the file of decisions');
    expect(readFileSync(join(cwd, 'sxs-kb.reviews.tsv'), 'utf8')).toBe(broken);
  });
});
