import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {expect, it} from 'vitest';
import {parseDecisions} from '../../src/decisions/index.js';
import {runMain} from '../cli/run-main.js';
import {outputIn} from '../cli/tree.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {pageText} from '../page-text.js';
import {describeReal, realPath} from '../real/shared-pages.js';

/** Sentences with numbers, marks and line breaks; the last stands twice. */
const sentences = [
  ...Array.from({length: 12}, (_, index) => [`Step ${index + 1} of the *list*.`, `Schritt ${index + 1} der *Liste*.`]),
  ['Say "no" to C:\\\\new & <b>wait</b>.', 'Sagen Sie "nein" zu C:\\\\neu & <b>warten</b>.'],
  ['Call us.', 'Rufen Sie uns an.'],
  ['Call us.', 'Rufen Sie uns an.'],
] as const;
const page = pageText(sentences.map(([source, target]) => `{{${source}|${target}}}`).join('\n\n'), {
  locale: 'de-DE',
  handoff: '01/15/2019',
  commit: 'a'.repeat(40),
});

/** Python that edits the answers of five messages, sorts by the ends of the English, wraps short, and drops the flags. */
const polib = `
import polib, sys
po = polib.pofile(sys.argv[1], wrapwidth=30)
for number, entry in enumerate([entry for entry in po if entry.msgstr][2:7]):
    entry.msgstr = 'Neu %d: ' % number + entry.msgstr
for entry in po:
    entry.flags = [flag for flag in entry.flags if flag == 'fuzzy']
po.sort(key=lambda entry: entry.msgid[::-1])
po.save(sys.argv[1])
`;

/** Exports pages, has a program change the file, and imports it. */
async function roundTrip(
  pages: string,
  format: string,
  change: (path: string) => void,
): Promise<{out: string; status: number; texts: (string | undefined)[]}> {
  const cwd = temporaryFolder({});
  await runMain(['export', pages, '--format', format, '--out', 'out', '--locale', 'de-DE', '--no-findings'], {cwd});
  const names = Object.keys(outputIn(join(cwd, 'out'))).map((name) => join(cwd, 'out', name));
  for (const name of names) change(name);
  const {status, out} = await runMain(['import', ...names, '--for', pages, '--decisions', 'd.ndjson'], {cwd});
  const rows = out.includes('recorded') ? readFileSync(join(cwd, 'd.ndjson'), 'utf8') : '';
  return {out, status, texts: parseDecisions(rows, 'd').decisions.map(({text}) => text)};
}

function run(program: string, ...args: readonly string[]): string {
  const {stdout, stderr, status, error} = spawnSync(program, args, {encoding: 'utf8'});
  expect([program, error, status, stderr]).toEqual([program, undefined, 0, expect.anything()]);
  return stdout;
}

describeReal(
  'a PO file that other programs have changed',
  () => {
    const folder = (): string => {
      const pages = temporaryFolder({'de-DE/list.md': page});
      return pages;
    };
    const edit = (path: string): void => {
      const script = join(temporaryFolder({'edit.py': polib}), 'edit.py');
      run('/usr/bin/python3', script, path);
    };
    const edited = [2, 3, 4, 5, 6].map((index, number) => `Neu ${number}: ${sentences[index]?.[1] ?? ''}`);

    it('gives exactly what polib has edited', async () => {
      const {out, status, texts} = await roundTrip(folder(), 'po', edit);
      expect([status, texts.toSorted()]).toEqual([0, edited]);
      expect(out).toContain('5 corrected, 0 confirmed, 10 as exported, 0 left open, 0 not matched');
    });

    it('gives the same after msgcat has sorted and wrapped it', async () => {
      const {texts} = await roundTrip(folder(), 'po', (path) => {
        edit(path);
        run('msgcat', '-s', '-w', '25', path, '-o', path);
      });
      expect(texts.toSorted()).toEqual(edited);
    });

    it('gives nothing where msgattrib and msgcat have only rewritten it', async () => {
      const {out, texts} = await roundTrip(folder(), 'po', (path) => {
        run('msgattrib', '--no-obsolete', path, '-o', path);
        run('msgcat', '--no-location', '-w', '40', path, '-o', path);
      });
      expect(texts).toEqual([]);
      expect(out).toContain('15 as exported, 0 left open, 0 not matched');
    });
  },
  {paths: ['/usr/lib/python3/dist-packages/polib.py'], programs: ['msgcat', 'msgattrib']},
);

describeReal(
  'an XLIFF file that xmlstarlet has changed',
  () => {
    it('gives exactly what it has edited', async () => {
      const pages = temporaryFolder({'de-DE/list.md': page});
      const {texts} = await roundTrip(pages, 'xliff', (path) => {
        const unit = '//*[local-name()="trans-unit"][14]/*[local-name()="target"]';
        run('xmlstarlet', 'ed', '-L', '-u', unit, '-v', 'Rufen Sie bitte an.', path);
        writeFileSync(path, run('xmlstarlet', 'fo', path));
      });
      expect(texts).toEqual(['Rufen Sie bitte an.']);
    });
  },
  {paths: [], programs: ['xmlstarlet']},
);

describeReal(
  'PO and XLIFF files that OmegaT has translated',
  () => {
    const project = `<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">${['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'dictionary_dir'].map((name) => `<${name}>__DEFAULT__</${name}>`).join('')}
<source_lang>EN-US</source_lang><target_lang>DE-DE</target_lang><sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>
`;
    /** What a translator has entered, as OmegaT saves it. */
    const saved = (texts: readonly (readonly [source: string, target: string])[]): string =>
      `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.1"><header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="3.6" segtype="paragraph" srclang="EN-US"/><body>
${texts.map(([source, target]) => `<tu><tuv lang="EN-US"><seg>${source}</seg></tuv><tuv lang="DE-DE"><seg>${target}</seg></tuv></tu>`).join('\n')}
</body></tmx>
`;
    /** Has OmegaT translate a file, in a project of its own. */
    const translate = (path: string, texts: readonly (readonly [string, string])[]): void => {
      const name = basename(path);
      const folder = temporaryFolder({
        'omegat.project': project,
        'omegat/project_save.tmx': saved(texts),
        'tm/.keep': '',
        'glossary/.keep': '',
        'dictionary/.keep': '',
        'target/.keep': '',
        [`source/${name}`]: readFileSync(path, 'utf8'),
      });
      run('omegat', '--mode=console-translate', `--config-dir=${join(folder, 'settings')}`, folder);
      writeFileSync(path, readFileSync(join(folder, 'target', name)));
    };
    const stale = pageText('{{Step 1 of the *list* below.|Schritt 1 der *Liste*.}}\n\n{{Wait.|Warten Sie.}}', {
      locale: 'ru-RU',
      handoff: '02/15/2020',
      commit: 'b'.repeat(40),
    });

    it.each([
      ['po', 'Call us.'],
      // What it takes for the text to be translated is the target.
      ['xliff', 'Rufen Sie uns an.'],
    ])('gives exactly what a translator entered there: %s', async (format, source) => {
      const pages = temporaryFolder({'de-DE/list.md': page});
      const {out, texts} = await roundTrip(pages, format, (path) => {
        translate(path, [[source, 'Rufen Sie bitte an.']]);
      });
      // The sentence stands twice: once in PO, where equal ones are one, and twice in XLIFF.
      expect(texts).toEqual(['Rufen Sie bitte an.', 'Rufen Sie bitte an.']);
      expect(out).toContain(
        `${format === 'po' ? '1 corrected (2 sentences)' : '2 corrected'}, 0 confirmed, 13 as exported, 0 left open, 0 not matched`,
      );
    });

    it('takes what comes back empty, since it was fuzzy, for no answer', async () => {
      const pages = temporaryFolder({'de-DE/list.md': page, 'ru-RU/list.md': stale});
      const {out, texts} = await roundTrip(pages, 'po', (path) => {
        expect(readFileSync(path, 'utf8')).toContain('#, fuzzy');
        translate(path, []);
        expect(readFileSync(path, 'utf8')).not.toContain('fuzzy');
      });
      expect(texts).toEqual([]);
      expect(out).toMatch(/^0 corrected, 0 confirmed, 0 as exported, 2 left open, 0 not matched\n/);
    });
  },
  {paths: ['/usr/bin/omegat']},
);

describeReal('real pages', () => {
  it.each(['mail-flow', 'reviewed/de-DE'])(
    'give no decision when they are exported and imported: %s',
    async (name) => {
      for (const format of ['po', 'xliff', 'xliff2', 'tmx']) {
        const {out, texts} = await roundTrip(resolve(realPath(name)), format, () => undefined);
        expect([format, texts]).toEqual([format, []]);
        expect(out).toMatch(/^0 corrected, 0 confirmed, \d+ as exported, \d+ left open, 0 not matched\n$/);
      }
    },
    120_000,
  );
});

describeReal(
  'real pages that polib has edited',
  () => {
    it.each(['mail-flow', 'reviewed/de-DE'])(
      'give exactly these texts: %s',
      async (name) => {
        const {out} = await roundTrip(resolve(realPath(name)), 'po', (path) => {
          const script = join(temporaryFolder({'edit.py': polib}), 'edit.py');
          run('/usr/bin/python3', script, path);
          run('msgcat', '-s', '-w', '40', path, '-o', path);
        });
        expect(out).toMatch(
          /^5 corrected(?: \(\d sentences\))?, 0 confirmed, \d+ as exported, \d+ left open, 0 not matched\n/,
        );
      },
      120_000,
    );
  },
  {paths: [realPath('.'), '/usr/lib/python3/dist-packages/polib.py'], programs: ['msgcat']},
);
