import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {pageText} from '../page-text.js';
import {runMain} from './run-main.js';
import {outputIn} from './tree.js';
import {versionFolder} from './version-pages.js';

const facts = (locale: string, id: number, commit = 'a'): Parameters<typeof pageText>[1] => ({
  locale,
  handoff: commit === 'a' ? '01/15/2019' : '02/20/2020',
  commit: commit.repeat(40),
  assetId: `0000000${id}-2222-4333-8444-555555555555`,
});

/** Two locales of three pages: one at the top, two in a folder, one of which has a finding. */
const pages = {
  'docs/de-DE/start.md': pageText('{{Open it.|Öffnen Sie es.}}', facts('de-DE', 1)),
  'docs/de-DE/mail/queues.md': pageText(
    '{{Wait 48 hours.|Warten Sie 24 Stunden.}}\n\n{{Call us.|Rufen Sie uns an.}}',
    facts('de-DE', 2),
  ),
  'docs/de-DE/mail/lists.md': pageText('{{Open it.|Öffnen Sie es.}}', facts('de-DE', 3)),
  'docs/sv-SE/mail/queues.md': pageText(
    '{{Wait 48 hours.|Vänta 48 timmar.}}\n\n{{Call us.|Ring oss.}}',
    facts('sv-SE', 2),
  ),
};

/** Runs an export of the pages into `out`. */
async function exported(
  args: readonly string[],
  cwd = temporaryFolder(pages),
): Promise<{status: number; out: string; err: string; files: Record<string, string>; cwd: string}> {
  const run = await runMain(['export', 'docs', '--out', 'out', ...args], {cwd});
  return {...run, files: outputIn(join(cwd, 'out')), cwd};
}

/** The English of the messages of a file. */
function sources(text = ''): string[] {
  return Array.from(text.matchAll(/^msgid "(.+)"$/gm), ([, source = '']) => source);
}

describe('sxs-kb export', () => {
  it('writes a file for each folder of each locale, under the same name in all', async () => {
    const {status, out, files} = await exported(['--format', 'po']);
    expect(status).toBe(0);
    expect(Object.keys(files)).toEqual(['de-DE/mail.po', 'de-DE/pages.po', 'sv-SE/mail.po']);
    expect(sources(files['de-DE/mail.po'])).toEqual(['Open it.', 'Wait 48 hours.', 'Call us.']);
    expect(files['de-DE/mail.po']).toContain('#. error number-mismatch: ');
    expect(out).toBe('de-DE  4 sentences\nsv-SE  2 sentences\n3 files written to out, 0 unchanged\n');
  });

  it.each([
    ['po', 'page', ['de-DE/mail/lists.po', 'de-DE/mail/queues.po', 'de-DE/start.po', 'sv-SE/mail/queues.po']],
    ['po', 'locale', ['de_DE.po', 'sv_SE.po']],
    ['xliff', 'locale', ['de-DE.xlf', 'sv-SE.xlf']],
    ['xliff2', 'folder', ['de-DE/mail.xlf', 'de-DE/pages.xlf', 'sv-SE/mail.xlf']],
    ['tmx', 'locale', ['de-DE.tmx', 'sv-SE.tmx']],
  ])('writes %s by %s', async (format, by, expected) => {
    expect(Object.keys((await exported(['--format', format, '--by', by])).files)).toEqual(expected);
  });

  it('puts equal messages of a file together', async () => {
    const {files} = await exported(['--format', 'po', '--by', 'locale']);
    expect(files['de_DE.po']?.match(/^#: .*$|^msgid "Open.*$/gm)?.slice(0, 3)).toEqual([
      '#: docs/de-DE/mail/lists.md:9',
      '#: docs/de-DE/start.md:9',
      'msgid "Open it."',
    ]);
  });

  it('leaves out what is current and without a finding, and files that would be empty', async () => {
    const {files} = await exported(['--format', 'po', '--only', 'todo']);
    expect(Object.keys(files)).toEqual(['de-DE/mail.po']);
    expect(sources(files['de-DE/mail.po'])).toEqual(['Wait 48 hours.']);
    expect((await exported(['--format', 'po', '--only', 'todo', '--no-findings'])).files).toEqual({});
  });

  it('writes one locale, without checking', async () => {
    const {files} = await exported(['--format', 'po', '--locale', 'DE-de', '--no-findings']);
    expect(Object.keys(files)).toEqual(['de-DE/mail.po', 'de-DE/pages.po']);
    expect(files['de-DE/mail.po']).not.toContain('number-mismatch');
  });

  it('tells what is stale and patched from older pages', async () => {
    const cwd = versionFolder();
    await runMain(['export', '.', '--format', 'po', '--out', 'out'], {cwd});
    const text = readFileSync(join(cwd, 'out/de-DE/pages.po'), 'utf8');
    const fuzzy = text.split('\n\n').filter((message) => message.includes('#, fuzzy'));
    expect(fuzzy.map((message) => message.match(/^(?:#\||msg(?:id|str)) .*$/gm))).toEqual([
      [
        '#| msgid "Microsoft 365 retries for 48 hours."',
        'msgid "Microsoft 365 retries for 24 hours."',
        'msgstr "Microsoft 365 versucht es 24 Stunden."',
      ],
      ['#| msgid "Read this topic."', 'msgid "Read this article."', 'msgstr "Lesen Sie dieses Thema."'],
      ['#| msgid "Open the **console**."', 'msgid "Open the console."', 'msgstr "Öffnen Sie die **Konsole**."'],
    ]);
  });

  it('gives the same bytes again, and removes files whose pages are gone', async () => {
    const first = await exported(['--format', 'po']);
    const again = await exported(['--format', 'po'], first.cwd);
    expect(again.files).toEqual(first.files);
    expect(again.out).toContain('0 files written to out, 3 unchanged');
    writeFileSync(join(first.cwd, 'docs/de-DE/start.md'), '# Nothing\n');
    const third = await exported(['--format', 'po'], first.cwd);
    expect(Object.keys(third.files)).toEqual(['de-DE/mail.po', 'sv-SE/mail.po']);
    expect(third.out).toContain('1 removed');
  });

  it('keeps names of pages below its folder', async () => {
    const cwd = temporaryFolder({
      'docs/de-DE/con/a<b:c.md': pageText('{{Open it.|Öffnen Sie es.}}', facts('de-DE', 1)),
    });
    const {files} = await exported(['--format', 'tmx', '--by', 'page'], cwd);
    expect(Object.keys(files)).toEqual(['de-DE/_con/a-b-c.tmx']);
  });

  it('exports the other pages where one cannot be read', async () => {
    const cwd = temporaryFolder(pages);
    writeFileSync(join(cwd, 'docs/de-DE/broken.md'), Buffer.from([0xff, 0xfe, 0x00]));
    const {status, err, files} = await exported(['--format', 'po'], cwd);
    expect(status).toBe(2);
    expect(err).toContain('docs/de-DE/broken.md');
    expect(Object.keys(files)).toHaveLength(3);
  });

  it.each([
    [['export', 'docs', '--format', 'po'], "required option '--out <dir>' not specified"],
    [['export', 'docs', '--out', 'out'], "required option '--format <format>' not specified"],
    [['export', 'docs', '--out', 'out', '--format', 'xlif'], 'Did you mean xliff?'],
    [['export', 'docs', '--out', 'out', '--format', 'po', '--by', 'pages'], 'Did you mean page?'],
    [['export', 'docs', '--out', '', '--format', 'po'], 'Expected the name of a folder after `--out`, not nothing'],
    [['export', '--out', 'out', '--format', 'po'], "missing required argument 'paths'"],
    [
      ['export', 'docs', '--out', 'out', '--format', 'po', '--workers', 'many'],
      'Expected a whole number after `--workers`',
    ],
    [['export', 'nowhere', '--out', 'out', '--format', 'po'], 'nowhere'],
    [['export', 'docs', '--out', 'docs/de-DE/start.md', '--format', 'po'], 'is a file, not a folder'],
  ])('refuses %j', async (argv, expected) => {
    const cwd = temporaryFolder(pages);
    const {status, out, err} = await runMain(argv, {cwd});
    expect({status, out}).toEqual({status: 2, out: ''});
    expect(err).toContain(expected);
  });

  it('says so of a folder without pages', async () => {
    const {status, err} = await runMain(['export', 'docs', '--out', 'out', '--format', 'po'], {
      cwd: temporaryFolder({'docs/readme.txt': ''}),
    });
    expect(status).toBe(2);
    expect(err).toContain('docs');
  });
});
