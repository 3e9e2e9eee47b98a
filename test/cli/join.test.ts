import fc from 'fast-check';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {pageText} from '../page-text.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {runMain, type Run} from './run-main.js';
import {rewriteShare} from './rewrite-share.js';
import {pair, samplePage} from './sample-page.js';
import {tree} from './tree.js';

const sources = fileURLToPath(new URL('../../sources', import.meta.url));

/** Twelve articles in two locales, which name one error and each other's; two of them would be written to one path, one has no pair. */
function twelveArticles(): Record<string, string> {
  const page = (locale: string, number: number): string =>
    [
      '---',
      `title: Pagina ${number}`,
      `ms.contentlocale: ${locale}`,
      `ms.lasthandoff: 05/${10 + number}/2020`,
      '---',
      `# ${pair('1', `Fout 4.7.${number}`, `Error 4.7.${number}`)}`,
      '',
      pair('2', `Wacht ${number} uur.`, `A likely cause is that the bike was slow for ${number} hours.`),
      '',
      `- ${pair('3', 'Zie 4.7.1 voor hulp .', 'To fix this, see error 4.7.1, and wait.')}`,
      '',
    ].join('\n');
  const numbers = Array.from({length: 10}, (_, index) => index + 1);
  const pages = numbers.flatMap((number) => [
    [`docs/nl-NL/${number}.md`, page('nl-NL', number)],
    [`docs/sv-SE/${number}.md`, page('sv-SE', number)],
  ]);
  return {
    ...Object.fromEntries(pages),
    'docs/nl-NL/Clash.md': page('nl-NL', 11),
    'docs/nl-NL/clash.md': page('nl-NL', 12),
    'docs/nl-NL/toc.md': '# Inhoud\n',
    'docs/nl-NL/damaged.md': '---\nms.contentlocale: nl-NL\n---\n<span data-ttu-id="ab12c-2">Half\n',
  };
}

/** Builds all shares of some pages into the folders `1`, `2` …. */
async function buildShares(pages: readonly string[], of: number, cwd: string): Promise<void> {
  for (let number = 1; number <= of; number++) {
    const run = await runMain(['build', ...pages, '--shard', `${number}/${of}`, '--out', `${number}`, '--no-cache'], {
      cwd,
    });
    expect({...run, err: withoutProgress(run.err)}).toMatchObject({status: 0, err: ''});
  }
}

/** What a run has to say. How far it is it says only where it takes long, as on a busy machine. */
function withoutProgress(err: string): string {
  return err.replace(/^sxs-kb: [a-z ]+(?: \d+ %.*)?\n/gm, '');
}

/** What a run printed and wrote, whatever the name of its folder. */
function outcome(run: Run, out: string, cwd: string): unknown {
  return {
    ...run,
    err: withoutProgress(run.err),
    out: run.out.replace(`to ${out},`, 'to DIR,'),
    files: tree(join(cwd, out)),
  };
}

describe('sxs-kb join', () => {
  it('gives the bytes of a single run over the samples, in any order', async () => {
    const cwd = temporaryFolder();
    symlinkSync(sources, join(cwd, 'sources'));
    const single = outcome(await runMain(['build', 'sources', '--out', 'single', '--no-cache'], {cwd}), 'single', cwd);
    await buildShares(['sources'], 3, cwd);
    expect(outcome(await runMain(['join', '1', '2', '3', '--out', 'x'], {cwd}), 'x', cwd)).toEqual(single);
    expect(outcome(await runMain(['join', '3', '1', '2', '--out', 'y'], {cwd}), 'y', cwd)).toEqual(single);
    expect(tree(join(cwd, 'x'))['knowledge-base.json']).toContain('"smtp/4.4.316"');
  });

  it('gives the bytes of a single run over many articles, whatever their number and order', async () => {
    const cwd = temporaryFolder({
      ...twelveArticles(),
      'sxs-kb.decisions.ndjson':
        '{"action":"dismiss","finding":"doubled-word","locale":"nl-NL","source":"000000000000","target":"000000000000","by":"me","why":"gone"}\n',
    });
    const argv = ['--verbose', '--fail-on', 'error'];
    const built = await runMain(['build', 'docs', '--out', 'single', '--no-cache', ...argv], {cwd});
    const single = outcome(built, 'single', cwd);
    expect(built.out).toContain('12 articles');
    expect(built.err.match(/output-clash/g)).toHaveLength(2);
    let run = 0;
    const orders = fc.integer({min: 1, max: 7}).chain((of) => {
      const names = Array.from({length: of}, (_, index) => `${index + 1}`);
      return fc.shuffledSubarray(names, {minLength: of});
    });
    await fc.assert(
      fc.asyncProperty(orders, async (names) => {
        await buildShares(['docs'], names.length, cwd);
        const out = `out-${run++}`;
        expect(outcome(await runMain(['join', ...names, '--out', out, ...argv], {cwd}), out, cwd)).toEqual(single);
      }),
      {numRuns: 5},
    );
  });

  it('says once which pages have a GUID of another page, as a single run does', async () => {
    const page = (name: string): string =>
      pageText(
        `# {{${name}|x}}\n\n${Array.from({length: 5}, (_, part) => `{{The ${name} has part ${part} of the ${name}.|x}}`).join('\n\n')}\n`,
        {locale: 'nl-NL', assetId: '0f8fad5b-d9cb-469f-a165-70867728950e'},
      );
    const cwd = temporaryFolder({'docs/a.md': page('printer'), 'docs/b.md': page('badge'), 'docs/c.md': page('kite')});
    // Only within one repository is it a question.
    mkdirSync(join(cwd, 'docs/.git'));
    const argv = ['--fail-on', 'warning', '--verbose'];
    const built = await runMain(['build', 'docs', '--out', 'single', '--no-cache', ...argv], {cwd});
    expect(built.err.match(/on 3 different pages/g)).toHaveLength(1);
    await buildShares(['docs'], 3, cwd);
    const run = await runMain(['join', '2', '3', '1', '--out', 'out', ...argv], {cwd});
    expect(outcome(run, 'out', cwd)).toEqual(outcome(built, 'single', cwd));
  });

  it('keeps the ids of an earlier run that shares were given', async () => {
    const cwd = temporaryFolder({'docs/a.md': samplePage()});
    await runMain(['build', 'docs', '--out', 'old', '--no-cache'], {cwd});
    writeFileSync(
      join(cwd, 'old/units.ndjson'),
      readFileSync(join(cwd, 'old/units.ndjson'), 'utf8').replace(/"unit":"u/, '"unit":"uu'),
    );
    cpSync(join(cwd, 'old'), join(cwd, 'new'), {recursive: true});
    await runMain(['build', 'docs', '--out', 'new', '--no-cache'], {cwd});
    await runMain(['build', 'docs', '--shard', '1/1', '--former', 'old', '--out', '1', '--no-cache'], {cwd});
    await runMain(['join', '1', '--out', 'old'], {cwd});
    expect(tree(join(cwd, 'old'))).toEqual(tree(join(cwd, 'new')));
    expect(readFileSync(join(cwd, 'old/units.ndjson'), 'utf8')).toContain('"unit":"uu');
  });
});

describe('shares that do not make a run', () => {
  /** Makes two shares, spoils them, and says what `join` says of it. */
  async function joined(names: readonly string[], spoil: (cwd: string) => unknown = () => undefined): Promise<string> {
    const cwd = temporaryFolder({'docs/a.md': samplePage(), 'docs/b.md': samplePage('sv-SE')});
    await buildShares(['docs'], 2, cwd);
    await spoil(cwd);
    const run = await runMain(['join', ...names, '--out', 'out'], {cwd});
    expect(run).toMatchObject({status: 2, out: ''});
    expect(existsSync(join(cwd, 'out'))).toBe(false);
    return run.err;
  }

  it('names one that is missing, and one that was given twice', async () => {
    expect(await joined(['2'])).toContain('Missing share 1/2');
    const err = await joined(['2', './2']);
    expect(err).toContain('Unexpected second share 2/2: `2` is the same');
    expect(err).toContain('Missing share 1/2');
  });

  it('names what is no share', async () => {
    expect(await joined(['1', 'gone'])).toContain('Cannot join `gone`: there is no such folder');
    expect(await joined(['1', 'docs'])).toContain('Cannot join `docs`: no run came to its end there');
    const whole = await joined(['1', 'whole'], (cwd) =>
      runMain(['build', 'docs', '--out', 'whole', '--no-cache'], {cwd}),
    );
    expect(whole).toContain('Cannot join `whole`: the last run there wrote no share');
  });

  it('names one that ended early, and one that was changed', async () => {
    const early = await joined(['1', '2'], (cwd) => {
      writeFileSync(join(cwd, '2/.sxs-kb-journal.ndjson'), '');
    });
    expect(early).toContain('Cannot join `2`: no run came to its end there');
    const changed = await joined(['1', '2'], (cwd) => {
      writeFileSync(join(cwd, '1/results.ndjson'), '{}\n');
    });
    expect(changed).toContain('Cannot join `1`: its files were changed or removed since it was written');
    const removed = await joined(['1', '2'], (cwd) => {
      rmSync(join(cwd, '1/share.json'));
    });
    expect(removed).toContain('Cannot join `1`: its files were changed or removed since it was written');
  });

  it('names one of other options, of other pages, of another number, or with another earlier output', async () => {
    const again = (...argv: string[]) => {
      return (cwd: string) => runMain(['build', 'docs', '--out', '2', '--no-cache', ...argv], {cwd});
    };
    expect(await joined(['2', '1'], again('--shard', '2/2', '--no-patch'))).toContain(
      'Cannot join `2` with `1`: it was made with other options',
    );
    expect(await joined(['1', '2'], again('--shard', '2/2', '--target-locale', 'nl-NL'))).toContain(
      'Cannot join `2` with `1`: it was made with other options',
    );
    expect(await joined(['1', '2'], again('--shard', '2/3'))).toContain(
      'Cannot join `2`, one of 3 shares, with `1`, one of 2',
    );
    const pages = await joined(['1', '2'], async (cwd) => {
      writeFileSync(join(cwd, 'docs/b.md'), samplePage('sv-SE', '05/13/2020'));
      await again('--shard', '2/2')(cwd);
    });
    expect(pages).toContain('Cannot join `2` with `1`: it was made with other pages');
    const former = await joined(['1', '2'], async (cwd) => {
      await runMain(['build', 'docs', '--out', 'old', '--no-cache'], {cwd});
      await again('--shard', '2/2', '--former', 'old')(cwd);
    });
    expect(former).toContain('Cannot join `2` with `1`: it was made with another earlier output');
  });

  it('names shares that were made with another earlier output than is named, or with one where none is', async () => {
    const cwd = temporaryFolder({'docs/a.md': samplePage()});
    const run = (...argv: string[]): Promise<Run> => runMain([...argv, '--quiet'], {cwd});
    for (const name of ['old', 'other']) await run('build', 'docs', '--out', name, '--no-cache');
    writeFileSync(join(cwd, 'other/units.ndjson'), '');
    await run('build', 'docs', '--shard', '1/1', '--out', 'without', '--no-cache');
    await run('build', 'docs', '--shard', '1/1', '--former', 'old', '--out', 'with', '--no-cache');
    const refused = async (...argv: string[]): Promise<string> => {
      const {status, err} = await run('join', ...argv, '--out', 'out');
      expect(status).toBe(2);
      expect(existsSync(join(cwd, 'out'))).toBe(false);
      return err;
    };
    expect(await refused('with', '--former', 'other')).toContain(
      'Cannot join `with` with this earlier output: it was made with another one',
    );
    expect(await refused('with')).toContain(
      'Cannot join `with` with this earlier output: it was made with another one',
    );
    expect(await refused('without', '--former', 'old')).toContain(
      'Cannot join `without` with this earlier output: it was made with none',
    );
    expect(await run('join', 'with', '--former', 'old', '--out', 'out')).toMatchObject({status: 0, err: ''});
    // Into a folder where an earlier join may have been ended.
    expect(await run('join', 'with', '--former', 'other', '--out', 'other')).toMatchObject({status: 0, err: ''});
    expect(await run('join', 'without', '--out', 'old')).toMatchObject({status: 0, err: ''});
  });

  it('names one of another version of the program', async () => {
    const spoil = (from: RegExp, to: string) => (cwd: string) => {
      rewriteShare(join(cwd, '2'), (text) => text.replace(from, to));
    };
    const wanted = 'Cannot join `2`: it was made by another version of sxs-kb, its packages or Node';
    expect(await joined(['1', '2'], spoil(/"program": "\w+"/, '"program": "other"'))).toContain(wanted);
    expect(await joined(['1', '2'], spoil(/"sources"/, '"pageCount"'))).toContain(wanted);
  });

  it('are never written over', async () => {
    const cwd = temporaryFolder({'docs/a.md': samplePage()});
    await buildShares(['docs'], 1, cwd);
    const before = tree(join(cwd, '1'));
    const run = await runMain(['join', '1', '--out', './1/'], {cwd});
    expect(run).toMatchObject({status: 2, out: ''});
    expect(run.err).toContain('Cannot join shares into `./1/`: it is one of them');
    expect(tree(join(cwd, '1'))).toEqual(before);
  });
});

describe('sxs-kb build --shard', () => {
  it('says which numbers it takes', async () => {
    const cwd = temporaryFolder({'docs/a.md': samplePage()});
    for (const share of ['0/2', '3/2', '1', '1/0', '1/2/3', 'a/b']) {
      const run = await runMain(['build', 'docs', '--shard', share, '--out', 'out'], {cwd});
      expect(run.status).toBe(2);
      expect(run.err).toContain('Expected the number of a share and how many there are, such as 1/4.');
    }
    const run = await runMain(['build', 'docs', '--shard', '2/2', '--fail-on', 'error', '--out', 'out'], {cwd});
    expect(run).toMatchObject({status: 2});
    expect(run.err).toContain('Cannot use `--fail-on` with `--shard`: give it to `sxs-kb join`');
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('holds what joining needs and nothing else, without what stood there before', async () => {
    const cwd = temporaryFolder({'docs/a.md': samplePage()});
    await runMain(['build', 'docs', '--out', 'out', '--no-cache'], {cwd});
    const run = await runMain(['build', 'docs', '--shard', '1/1', '--out', 'out', '--no-cache'], {cwd});
    expect(run).toEqual({status: 0, out: 'share 1/1: 1 article, 1 page built into out\n', err: ''});
    expect(Object.keys(tree(join(cwd, 'out')))).toEqual(['.sxs-kb-manifest.json', 'results.ndjson', 'share.json']);
    const quiet = await runMain(['build', 'docs', '--shard', '1/1', '--out', 'out', '--no-cache', '--quiet'], {cwd});
    expect(quiet).toEqual({status: 0, out: '', err: ''});
  });

  it('leaves problems of pages to `join`, and stops where an earlier output is missing', async () => {
    const cwd = temporaryFolder({'docs/a.md': samplePage()});
    await buildShares(['docs', 'gone.md'], 2, cwd);
    const run = await runMain(['join', '1', '2', '--out', 'out'], {cwd});
    expect(run.status).toBe(2);
    expect(run.err).toMatch(/^gone\.md\n(?:.*\n)+1 error\n$/);
    expect(run.out).toContain('1 article, 1 page, 3 pairs');
    const former = await runMain(['build', 'docs', '--shard', '1/1', '--former', 'no', '--out', 'x'], {cwd});
    expect(former).toMatchObject({status: 2, out: ''});
    expect(former.err).toContain('Cannot find the units of the earlier output');
  });
});
