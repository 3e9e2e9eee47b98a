import {execFileSync, spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {runMain} from '../cli/run-main.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {pageText} from '../page-text.js';
import {describeReal} from '../real/shared-pages.js';
import {officialSchemas, writeSchemas} from './schemas.js';

/** Two versions of a page: English changed once by a name and once by its words. */
const before = {handoff: '01/15/2019', commit: 'a'.repeat(40)};
const after = {handoff: '02/20/2020', commit: 'b'.repeat(40)};
const body = (name: string, topic: string, [wait, read, open]: readonly [string, string, string]): string =>
  [
    '# <a name="queues"></a>{{Queues|Köer}}',
    `{{${name} waits for 48 hours, and then the message goes back.|${wait}}}`,
    `{{Read this ${topic} before you begin with the queues.|${read}}}`,
    `{{Open the **console**, and run \`Get-Queue -All\` as in [this list](https://example.com/a?b=1&c=2).|${open}}}`,
    '{{Say "no" to C:\\\\new & <b>wait</b>.|Säg "nej" till C:\\\\ny & <b>vänta</b>.}}',
    '- {{Note|Obs}}\n- {{Note|Obs}}',
    '{{p:First line\nand the second.|Första raden\noch den andra.}}',
    '{{Nobody has the time for this sentence about the queues.|Nobody has the time for this sentence about the queues.}}',
  ].join('\n\n');
const swedish = [
  'Office 365 väntar i 48 timmar, och sedan går meddelandet tillbaka.',
  'Läs det här ämnet innan du börjar med köerna.',
  'Öppna **konsolen**, och kör `Get-Queue -All` som i [den här listan](https://example.com/a?b=1&c=2).',
] as const;
const russian = [
  'Microsoft 365 ждет 48 часов, а затем сообщение возвращается.',
  'Прочитайте эту статью, прежде чем начать работу с очередями.',
  'Откройте **консоль** и запустите `Get-Queue -All`, как в [этом списке](https://example.com/a?b=1&c=2).',
] as const;
const pages = {
  'pages/sv-SE/my mail/queues.md': pageText(body('Office 365', 'topic', swedish), {locale: 'sv-SE', ...before}),
  'pages/ru-RU/my mail/queues.md': pageText(body('Microsoft 365', 'article', russian), {locale: 'ru-RU', ...after}),
  'pages/ru-RU/other.md': pageText(`${body('Microsoft 365', 'article', russian)}\n\n{{A\u0001B|В\u0001Г}}`, {
    locale: 'ru-RU',
    assetId: '22222222-2222-4333-8444-555555555555',
    ...after,
  }),
  // Has a translation of what the first one left in English.
  'pages/sv-SE/tips.md': pageText(
    '{{Nobody has the time for this sentence about the queues.|Ingen har "tid" för <b>den</b> här meningen & om köerna.}}',
    {locale: 'sv-SE', assetId: '33333333-2222-4333-8444-555555555555', ...before},
  ),
};

let cwd = '';

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'sxs-kb-test-'));
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(cwd, path)), {recursive: true});
    writeFileSync(join(cwd, path), text);
  }
  for (const format of ['po', 'xliff', 'xliff2', 'tmx'])
    expect(await runMain(['export', 'pages', '--format', format, '--out', format], {cwd})).toMatchObject({status: 0});
  await runMain(['export', 'pages', '--format', 'po', '--by', 'locale', '--out', 'by-locale'], {cwd});
  await runMain(['export', 'pages', '--format', 'xliff', '--approved', '--out', 'approved'], {cwd});
});

afterAll(() => {
  rmSync(cwd, {recursive: true, force: true});
});

/** Runs a program in the folder of the files. Gives what it says, on both streams. */
function run(program: string, args: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(program, args, {cwd, encoding: 'utf8'});
  return `${stdout}${stderr}${status === 0 ? '' : `status ${status}`}`;
}

const files = [
  'po/sv-SE/my mail.po',
  'po/ru-RU/my mail.po',
  'po/ru-RU/pages.po',
  'by-locale/sv_SE.po',
  'by-locale/ru_RU.po',
];

it('gives them files with suggestions', () => {
  const text = (file: string): string => readFileSync(join(cwd, file), 'utf8');
  expect(text('po/sv-SE/my mail.po')).toContain(
    '#. suggestion: Ingen har "tid" för <b>den</b> här meningen & om köerna.',
  );
  expect(text('xliff/sv-SE/my mail.xlf')).toContain('alttranstype="proposal"');
  expect(text('xliff2/sv-SE/my mail.xlf')).toMatch(/<mtc:match [^>]*>/);
});

describeReal('gettext', gettextReads, {paths: [], programs: ['msgfmt', 'msgmerge', 'msgattrib']});

function gettextReads(): void {
  it.each(files)('has nothing to say against %s', (file) => {
    expect(run('msgfmt', ['-c', '-o', '/dev/null', file])).toBe('');
  });

  it('counts what is translated, fuzzy and untranslated as `status` does', () => {
    expect(run('msgfmt', ['--statistics', '-o', '/dev/null', 'po/sv-SE/my mail.po'])).toContain(
      '5 translated messages, 2 fuzzy translations, 1 untranslated message.',
    );
  });

  it('keeps names, places and evidence when it sorts and wraps', () => {
    const text = run('msgcat', ['-s', '-w', '40', 'po/sv-SE/my mail.po']);
    expect(text.match(/^msgctxt "my mail\/queues#u[\da-f]{8}(?:-2)?"$/gm)).toHaveLength(8);
    expect(text).toContain('#: \u2068pages/sv-SE/my mail/queues.md\u2069:');
    expect(text).toContain('#. status: stale; English changed: wording');
  });

  it('finds the same messages fuzzy, with the same English before, when it merges the new English itself', () => {
    const text = readFileSync(join(cwd, 'po/sv-SE/my mail.po'), 'utf8');
    const old = text.replaceAll(/^#, fuzzy, (.*)\n#\| (msgid .*)\n(msgctxt .*)\nmsgid .*$/gm, '#, $1\n$3\n$2');
    expect(old).not.toBe(text);
    writeFileSync(join(cwd, 'old.po'), old);
    const empty = execFileSync('msgattrib', ['--clear-fuzzy', '--empty', '--no-wrap', 'po/sv-SE/my mail.po'], {cwd});
    writeFileSync(join(cwd, 'new.pot'), empty.toString().replaceAll(/^#\| .*\n/gm, ''));
    execFileSync('msgmerge', ['--previous', '--no-wrap', '-q', '-o', 'merged.po', 'old.po', 'new.pot'], {cwd});
    const fuzzyIn = (file: string): string[] =>
      run('msgattrib', ['--only-fuzzy', '--no-wrap', file])
        .split('\n\n')
        .slice(1)
        .map((message) => (message.match(/^(?:#\| msgid|msgctxt|msgid) .*$/gm) ?? []).join('\n'));
    expect(fuzzyIn('po/sv-SE/my mail.po')).toHaveLength(2);
    expect(fuzzyIn('merged.po')).toEqual(fuzzyIn('po/sv-SE/my mail.po'));
  });
}

describeReal(
  'i18nspector',
  () => {
    it.each(files)('finds no error and no warning in %s', (file) => {
      expect(run('i18nspector', [file]).match(/^[EW]: .*$/gm)).toBeNull();
    });
  },
  {paths: [], programs: ['i18nspector']},
);

describeReal(
  'Translate Toolkit',
  () => {
    it.each([
      ['po', 'po', 1],
      // The suggestion has its English beside it.
      ['xliff', 'xlf', 2],
      ['tmx', 'tmx', 0],
    ])('reads %s', (format, ending, untranslated) => {
      mkdirSync(join(cwd, `filtered-${format}`));
      const [input, output] = [`${format}/sv-SE/my mail.${ending}`, `filtered-${format}/out.${ending}`];
      expect(run('pofilter', ['--progress=none', '-t', 'untranslated', input, output])).not.toMatch(
        /Traceback|rror|status/,
      );
      const found = untranslated === 0 ? '' : readFileSync(join(cwd, output), 'utf8');
      expect(found.match(/Nobody has the time/g) ?? []).toHaveLength(untranslated);
    });

    it('takes translations for approved where that was asked for', () => {
      for (const folder of ['xliff', 'approved'])
        run('xliff2po', ['--progress=none', `${folder}/sv-SE/my mail.xlf`, `${folder}.po`]);
      // The header comes out fuzzy, too.
      const fuzzy = (file: string): number =>
        readFileSync(join(cwd, file), 'utf8')
          .split('\n\n')
          .slice(1)
          .filter((message) => /^#,.*fuzzy/m.test(message)).length;
      expect(fuzzy('approved.po')).toBe(2);
      expect(fuzzy('xliff.po')).toBeGreaterThan(2);
    });
  },
  {paths: [], programs: ['pofilter', 'xliff2po']},
);

for (const {format, files: own, schema, packaged} of officialSchemas)
  describeReal(
    `the official schema of ${schema}`,
    () => {
      it.each(own)(`allows ${format}/%s`, (file) => {
        const folder = writeSchemas(temporaryFolder({}));
        copyFileSync(join(cwd, format, file), join(folder, 'file.xml'));
        expect(
          run('xmllint', ['--nonet', '--noout', '--schema', join(folder, schema), join(folder, 'file.xml')]),
        ).toContain('validates');
      });
    },
    {paths: [packaged], programs: ['xmllint', 'python3']},
  );
