import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {pageText} from '../page-text.js';
import {runMain} from './run-main.js';
import {tree} from './tree.js';

const facts = (article: number, year: number): Parameters<typeof pageText>[1] => ({
  assetId: `0000000${article}-2222-4333-8444-555555555555`,
  handoff: `01/15/${year}`,
  commit: `${article}${year}`.padEnd(40, '0'),
});

/** Six articles with one finding each, which all have a translation for each other. */
const pages = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((number) => [
    `docs/de-DE/page${number}.md`,
    pageText(`{{Wait ${number + 40} hours.|Warten: ${number} Stunden.}}`, facts(number, 2010 + number)),
  ]),
);

describe('suggestions', () => {
  it('are those of all shares, in the same bytes, and those of a cache', async () => {
    const cwd = temporaryFolder(pages);
    const run = async (...args: string[]): Promise<void> => {
      expect(await runMain(args, {cwd})).toMatchObject({status: 0});
    };
    await run('build', 'docs', '--out', 'whole', '--cache', 'cache');
    await run('build', 'docs', '--out', 'cached', '--cache', 'cache', '--workers', '2');
    for (const share of ['1/3', '2/3', '3/3'])
      await run('build', 'docs', '--out', `share${share.charAt(0)}`, '--shard', share, '--no-cache');
    await run('join', 'share3', 'share1', 'share2', '--out', 'joined');
    const whole = tree(join(cwd, 'whole'));
    expect(tree(join(cwd, 'cached'))).toEqual(whole);
    expect(tree(join(cwd, 'joined'))).toEqual(whole);
    const review = readFileSync(join(cwd, 'whole/review/de-DE/de-DE/page1.md'), 'utf8');
    expect(review.match(/suggestion\*\* .*/g)).toEqual([
      'suggestion** (`docs/de-DE/page6.md:9`, 2016-01-15, of the English: Wait 46 hours.): Warten: 6 Stunden.',
      'suggestion** (`docs/de-DE/page5.md:9`, 2015-01-15, of the English: Wait 45 hours.): Warten: 5 Stunden.',
      'suggestion** (`docs/de-DE/page4.md:9`, 2014-01-15, of the English: Wait 44 hours.): Warten: 4 Stunden.',
    ]);
    // Sentences keep their ids, and reviews stay as they are, when the output is built again.
    await run('build', 'docs', '--out', 'whole', '--cache', 'cache');
    expect(tree(join(cwd, 'whole'))).toEqual(whole);
  });

  it.each([
    [
      'po',
      'po',
      '#. suggestion: Warten: 6 Stunden. (docs/de-DE/page6.md:9, 2016-01-15, of the English: Wait 46 hours.)',
    ],
    [
      'xliff',
      'xlf',
      '<alt-trans alttranstype="proposal" origin="docs/de-DE/page6.md:9, 2016-01-15, of the English: Wait 46 hours." xml:space="preserve">\n<source>Wait 46 hours.</source>\n<target>Warten: 6 Stunden.</target>',
    ],
    [
      'xliff2',
      'xlf',
      '<mtc:match ref="#s1" origin="docs/de-DE/page6.md:9, 2016-01-15, of the English: Wait 46 hours.">',
    ],
  ])('are exported as %s', async (format, ending, expected) => {
    const cwd = temporaryFolder(pages);
    expect(await runMain(['export', 'docs', '--format', format, '--by', 'page', '--out', 'out'], {cwd})).toMatchObject({
      status: 0,
    });
    expect(readFileSync(join(cwd, `out/de-DE/page1.${ending}`), 'utf8')).toContain(expected);
    expect(Object.values(tree(join(cwd, 'out'))).join('')).not.toMatch(/\0/);
  });

  it('are none where findings are left out and nothing else is wanted', async () => {
    const cwd = temporaryFolder(pages);
    await runMain(['export', 'docs', '--format', 'po', '--by', 'page', '--no-findings', '--out', 'out'], {cwd});
    expect(readFileSync(join(cwd, 'out/de-DE/page1.po'), 'utf8')).not.toContain('suggestion');
  });
});
