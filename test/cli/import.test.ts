import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseDecisions} from '../../src/decisions/index.js';
import type {Decision} from '../../src/model/index.js';
import {textHash} from '../../src/text/index.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {pageText, type PageFacts} from '../page-text.js';
import {runMain, type Run} from './run-main.js';
import {outputIn} from './tree.js';

const file = 'sxs-kb.decisions.ndjson';
const facts = (locale: string, id: number, commit = 'a'): PageFacts => ({
  locale,
  handoff: commit === 'a' ? '01/15/2019' : '02/20/2020',
  commit: commit.repeat(40),
  assetId: `0000000${id}-2222-4333-8444-555555555555`,
});

/** German has a patched sentence, a stale one, one that is missing, and one that stands on two pages. */
const pages = {
  'docs/de-DE/mail/a.md': pageText(
    '{{Contoso waits 48 hours.|Contoso wartet 48 Stunden.}}\n\n{{Read [this topic](x.md) before you begin.|Lesen Sie [dieses Thema](x.md), bevor Sie beginnen.}}\n\n{{Call us.|Rufen Sie uns an.}}\n\n{{Open **it**.|Öffnen Sie **es**.}}\n',
    facts('de-DE', 1),
  ),
  'docs/sv-SE/mail/a.md': pageText(
    '{{Contoso waits 24 hours.|Contoso väntar 24 timmar.}}\n\n{{Read [this article](x.md) before you begin.|Läs [artikeln](x.md) innan du börjar.}}\n\n{{Call us.|Ring oss.}}\n\n{{Open **it**.|Öppna **den**.}}\n\n{{Then close it.|Stäng den sedan.}}\n',
    facts('sv-SE', 1, 'b'),
  ),
  'docs/de-DE/mail/b.md': pageText('{{Call us.|Rufen Sie uns an.}}\n', facts('de-DE', 2)),
};

/** Exports the German pages, changes the file by hand, and imports it. */
async function roundTrip(
  format: string,
  change: (text: string) => string,
  ...more: readonly string[]
): Promise<Run & {rows: readonly Decision[]; cwd: string}> {
  const cwd = temporaryFolder(pages);
  const exported = await runMain(['export', 'docs', '--format', format, '--out', 'out', '--locale', 'de-DE'], {cwd});
  expect(exported.status).toBe(0);
  const [[name, text] = ['', '']] = Object.entries(outputIn(join(cwd, 'out')));
  writeFileSync(join(cwd, name.replaceAll('/', '-')), change(text));
  const run = await runMain(['import', name.replaceAll('/', '-'), '--for', 'docs', '--by', 'Kim', ...more], {cwd});
  return {...run, rows: rowsIn(cwd), cwd};
}

function rowsIn(cwd: string): readonly Decision[] {
  return existsSync(join(cwd, file)) ? parseDecisions(readFileSync(join(cwd, file), 'utf8'), file).decisions : [];
}

const brief = (rows: readonly Decision[]): string[] =>
  rows.map(({action, english = '', text = ''}) => `${action} ${english} → ${text}`);

describe.each(['po', 'xliff', 'xliff2', 'tmx'])('sxs-kb import of %s', (format) => {
  it('takes no decision from a file that nobody has changed', async () => {
    const {status, out, err, rows} = await roundTrip(format, (text) => text);
    expect([status, err, rows]).toEqual([0, '', []]);
    expect(out).toMatch(/^0 corrected, 0 confirmed, \d as exported, \d left open, 0 not matched\n$/);
  });

  it('takes a changed text as a correction, with its marks', async () => {
    const {status, rows} = await roundTrip(format, (text) => text.replace('Öffnen Sie ', 'Bitte öffnen Sie '));
    expect(status).toBe(0);
    expect(brief(rows)).toEqual(['correct Open **it**. → Bitte öffnen Sie **es**.']);
    expect(rows).toMatchObject([{by: 'Kim', at: '2021-05-04T10:00:00Z', locale: 'de-DE'}]);
  });

  it('takes none of a text without an answer', async () => {
    const emptied = (text: string): string =>
      text.replace('Öffnen Sie **es**.', '').replace(/Öffnen Sie (?=<)[^\n]*?(?=<\/(?:target|seg)>)/, '');
    const {status, rows, out} = await roundTrip(format, emptied);
    expect([status, brief(rows)]).toEqual([0, []]);
    expect(out).toContain('0 not matched');
  });

  it('lists what belongs to no sentence, with the reason, and takes the others', async () => {
    const {status, err, rows} = await roundTrip(format, (text) =>
      text
        .replace('Öffnen Sie ', 'Bitte öffnen Sie ')
        .replaceAll('Call us.', 'Phone us.')
        .replaceAll('Rufen Sie uns an.', 'Telefonieren Sie.'),
    );
    expect([status, brief(rows)]).toEqual([1, ['correct Open **it**. → Bitte öffnen Sie **es**.']]);
    expect(err).toMatch(/: not taken \([^)]+\): its English has changed to “Call us\.”: Telefonieren Sie\.\n/);
  });
});

describe('sxs-kb import', () => {
  it('takes an answer of PO for all sentences that were equal, and only these', async () => {
    const {out, rows} = await roundTrip('po', (text) => text.replace('Rufen Sie uns an.', 'Telefonieren Sie.'));
    expect(out).toContain('1 corrected (2 sentences)');
    expect(brief(rows)).toEqual(Array(2).fill('correct Call us. → Telefonieren Sie.'));
    const one = await roundTrip('po', (text) =>
      text.replace('Rufen Sie uns an.', 'Telefonieren Sie.').replace(/^#: docs\/de-DE\/mail\/b\.md.*\n/m, ''),
    );
    expect(one.rows).toHaveLength(1);
  });

  it('takes a cleared mark of a fuzzy text as a confirmation', async () => {
    const {out, rows} = await roundTrip('po', (text) => text.replaceAll('#, fuzzy, markdown-text', '#, markdown-text'));
    expect(out).toContain('0 corrected, 2 confirmed');
    expect(brief(rows).sort()).toEqual([
      'confirm Contoso waits 24 hours. → Contoso wartet 24 Stunden.',
      'confirm Read [this article](x.md) before you begin. → Lesen Sie [dieses Thema](x.md), bevor Sie beginnen.',
    ]);
  });

  it('takes none where a tool has dropped all flags, unless it is told', async () => {
    const without = (text: string): string => text.replace(/^#,.*\n/gm, '');
    const {out, rows} = await roundTrip('po', without);
    expect(rows).toEqual([]);
    expect(out).toContain('2 texts were to be looked at and have not changed, and a tool has dropped the flags');
    expect((await roundTrip('po', without, '--cleared')).rows).toHaveLength(2);
  });

  it.each([
    ['xliff', (text: string) => text.replaceAll('state="needs-adaptation"', 'state="translated"')],
    ['xliff2', (text: string) => text.replace(/ state="\w+" subState="sxs:\w+"/g, ' state="reviewed"')],
  ])('takes a new state of %s as a confirmation', async (format, change) => {
    expect((await roundTrip(format, change)).rows.map(({action}) => action)).toEqual(['confirm', 'confirm']);
  });

  it('takes nothing where a file does not say of which of several locales it is', async () => {
    const {status, err, rows} = await roundTrip('po', (text) =>
      text.replace(/^"Language: .*\n/m, '').replace('Öffnen Sie ', 'Bitte öffnen Sie '),
    );
    expect([status, rows]).toEqual([1, []]);
    expect(err).toContain(
      'the file does not say its language, and the sentence is in de-DE, sv-SE: Bitte öffnen Sie **es**.',
    );
  });

  it('finds sentences by their English where a tool has dropped the context', async () => {
    const {rows} = await roundTrip('po', (text) =>
      text.replace(/^msgctxt.*\n/gm, '').replace('Öffnen Sie ', 'Bitte öffnen Sie '),
    );
    expect(brief(rows)).toEqual(['correct Open **it**. → Bitte öffnen Sie **es**.']);
  });

  it('fills in what is missing, and outlives the pages', async () => {
    const {rows, cwd} = await roundTrip('po', (text) =>
      text.replace('msgid "Then close it."\nmsgstr ""', 'msgid "Then close it."\nmsgstr "Schließen Sie es dann."'),
    );
    expect(brief(rows)).toEqual(['correct Then close it. → Schließen Sie es dann.']);
    await runMain(['build', 'docs', '--out', 'kb', '--no-cache'], {cwd});
    expect(readFileSync(join(cwd, 'kb/de-DE/de-DE/mail/a.md'), 'utf8')).toContain('Schließen Sie es dann.');
  });

  it('does not undo a newer decision where the file has what was exported before it', async () => {
    const cwd = temporaryFolder(pages);
    await runMain(['export', 'docs', '--format', 'po', '--out', 'out', '--locale', 'de-DE'], {cwd});
    await runMain(['confirm', 'docs', '--locale', 'de-DE', '--patched', '--by', 'Ann'], {cwd});
    const {out} = await runMain(['import', 'out/de-DE/mail.po', '--for', 'docs'], {cwd});
    expect(out).toContain('0 corrected, 0 confirmed');
    expect(rowsIn(cwd)).toMatchObject([{by: 'Ann'}]);
  });

  it('records nothing in a dry run, and shows what it would', async () => {
    const {out, rows} = await roundTrip('po', (text) => text.replace('Öffnen Sie ', 'Bitte öffnen Sie '), '--dry-run');
    expect(rows).toEqual([]);
    expect(out).toMatch(/^correct \S+#u[\da-f]+ de-DE: Bitte öffnen Sie \*\*es\*\*\.\n/);
  });

  it('checks texts, and refuses those with an error where it is strict', async () => {
    const wrong = (text: string): string => text.replace('wartet 24 Stunden', 'wartet 42 Stunden');
    const {status, err, rows} = await roundTrip('po', wrong, '--strict');
    expect([status, rows]).toEqual([1, []]);
    expect(err).toContain('a check finds an error in it: Contoso wartet 42 Stunden.');
    const run = await roundTrip('po', wrong);
    expect([run.status, run.rows.length]).toEqual([0, 1]);
    expect(run.err).toContain('Unexpected number `42`, expected `24`');
  });

  it('takes rows of decisions as they are', async () => {
    const cwd = temporaryFolder(pages);
    await runMain(['confirm', 'docs', '--locale', 'de-DE', '--patched', '--by', 'Ann'], {cwd});
    const rows = rowsIn(cwd);
    writeFileSync(join(cwd, 'saved.ndjson'), readFileSync(join(cwd, file)));
    rmSync(join(cwd, file));
    expect((await runMain(['import', 'saved.ndjson', '--for', 'docs'], {cwd})).out).toContain('1 decisions');
    expect(rowsIn(cwd)).toEqual(rows);
  });

  it('lists rows of decisions that are not about these pages, and takes the others', async () => {
    const cwd = temporaryFolder(pages);
    await runMain(['confirm', 'docs', '--locale', 'de-DE', '--patched', '--by', 'Ann'], {cwd});
    const [row] = rowsIn(cwd);
    rmSync(join(cwd, file));
    const hash = '0123456789ab';
    const broken = 'Lesen</span><span class="sxs-lookup"><span data-stu-id="0-1">Sie</span></span>';
    const dismissal = {
      action: 'dismiss',
      finding: 'term',
      locale: 'de-DE',
      source: hash,
      target: hash,
      why: 'x',
      by: 'Ann',
    };
    const rows = [
      row,
      {...row, article: 'docs/gone'},
      {...row, source: hash},
      {...row, unit: 'u00000000', source: hash},
      {...row, locale: 'fr-FR'},
      {...row, action: 'correct', text: broken},
      {...dismissal, source: textHash('Call us.'), target: textHash('Rufen Sie uns an.')},
      dismissal,
    ];
    writeFileSync(join(cwd, 'saved.ndjson'), rows.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const {status, out, err} = await runMain(['import', 'saved.ndjson', '--for', 'docs'], {cwd});
    expect(status).toBe(1);
    expect(out).toContain('2 decisions, 5 not matched');
    const {article = '', unit = ''} = row ?? {};
    const [text, english] = ['Contoso wartet 24 Stunden.', 'Contoso waits 24 hours.'];
    expect([row?.text, row?.english]).toEqual([text, english]);
    expect(err.trim().split('\n')).toEqual([
      `saved.ndjson: not taken (confirm docs/gone#${unit} de-DE): these pages have no article \`docs/gone\`: ${text}`,
      `saved.ndjson: not taken (confirm ${article}#${unit} de-DE): its texts have changed since: ${text}`,
      `saved.ndjson: not taken (confirm ${article}#u00000000 de-DE): \`${article}\` has no sentence with its English: ${text}`,
      `saved.ndjson: not taken (confirm ${article}#${unit} fr-FR): \`${article}\` is not there in \`fr-FR\`: ${text}`,
      'saved.ndjson: not taken (dismiss term de-DE): no page has a pair with its texts',
      `saved.ndjson: not taken (correct ${article}#${unit} de-DE): a page with it would not be read as it is written: ${broken}`,
    ]);
    expect(rowsIn(cwd).map(({action}) => action)).toEqual(['dismiss', 'confirm']);
  });

  it.each([
    ['<xliff><file', 'Cannot read `x.txt`'],
    ['<html/>', 'its root is `html`, neither `xliff` nor `tmx`'],
    [
      '<!DOCTYPE tmx [<!ENTITY x SYSTEM "/etc/hostname">]><tmx><body><tu><tuv xml:lang="en"><seg>&x;</seg></tuv></tu></body></tmx>',
      'undefined entity',
    ],
    ['msgid "a\nmsgstr "b"\n', 'Invalid key name'],
  ])('says what is wrong with %j, and takes the other files', async (text, message) => {
    const cwd = temporaryFolder({...pages, 'x.txt': text});
    await runMain(['export', 'docs', '--format', 'po', '--out', 'out', '--locale', 'de-DE'], {cwd});
    const po = join(cwd, 'out/de-DE/mail.po');
    writeFileSync(po, readFileSync(po, 'utf8').replace('Öffnen Sie ', 'Bitte öffnen Sie '));
    const run = await runMain(['import', 'x.txt', 'out/de-DE/mail.po', '--for', 'docs'], {cwd});
    expect(run.status).toBe(2);
    expect(run.err).toContain(message);
    expect(rowsIn(cwd)).toHaveLength(1);
  });

  it('says what it needs', async () => {
    const cwd = temporaryFolder(pages);
    expect((await runMain(['import', 'x.po'], {cwd})).err).toContain('missing');
    expect((await runMain(['import', 'gone.po', '--for', 'docs'], {cwd})).err).toContain('it is not there');
  });
});
