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
  it('of the article itself stand in its review and its lines, the same after a build from the cache', async () => {
    const cwd = temporaryFolder({
      'docs/de-DE/2018/a.md': pageText('{{Wait 48 hours.|48 Stunden warten.}}', facts(1, 2018)),
      'docs/de-DE/a.md': pageText('{{Wait 48 hours.|Warten Sie 24 Stunden.}}', facts(1, 2019)),
    });
    const run = async (...args: string[]): Promise<void> => {
      expect(await runMain(args, {cwd})).toMatchObject({status: 0});
    };
    await run('build', 'docs', '--out', 'whole', '--cache', 'cache');
    await run('build', 'docs', '--out', 'cached', '--cache', 'cache', '--workers', '2');
    const whole = tree(join(cwd, 'whole'));
    expect(tree(join(cwd, 'cached'))).toEqual(whole);
    expect(Object.values(whole).join('')).not.toMatch(/\0/);
    expect(readFileSync(join(cwd, 'whole/review/de-DE/de-DE/a.md'), 'utf8').match(/suggestion\*\* .*/g)).toEqual([
      'suggestion** (`docs/de-DE/2018/a.md:9`, 2018-01-15): 48 Stunden warten.',
    ]);
    expect(readFileSync(join(cwd, 'whole/units.ndjson'), 'utf8')).toContain(
      '"suggestions":[{"text":"48 Stunden warten."',
    );
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
