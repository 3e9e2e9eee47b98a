import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {runMain} from '../cli/run-main.js';
import {tree} from '../cli/tree.js';
import {pageText} from '../page-text.js';

/** A command, and what stands there before it. */
export interface Scene {
  /** What stands in the working folder at first. */
  readonly files: Readonly<Record<string, string>>;
  /** Makes the rest of what stands there before the command. */
  readonly prepare?: (cwd: string) => Promise<void>;
  /** The arguments. */
  readonly argv: readonly string[] | ((cwd: string) => Promise<readonly string[]>);
}

const old = {locale: 'de-DE', handoff: '01/15/2019', commit: 'a'.repeat(40)};
const newer = {locale: 'zh-CN', handoff: '03/30/2021', commit: 'c'.repeat(40)};
const other = {...old, assetId: '22222222-2222-4333-8444-555555555555'};

/** Two articles. A sentence of the first is patched, one is stale; the second explains an error, and has a defect. */
const pages = {
  'docs/.gitignore': 'left-out.md\n',
  '.git/HEAD': 'ref: refs/heads/main\n',
  'docs/left-out.md': pageText('# {{Left out|Ausgelassen}}\n', {
    ...old,
    assetId: '44444444-2222-4333-8444-555555555555',
  }),
  'docs/de-DE/a.md': pageText(
    '# {{Queues|Warteschlangen}}\n\n{{Office 365 tries again.|Office 365 versucht es erneut.}}\n\n{{Read this topic.|Lesen Sie dieses Thema.}}\n',
    old,
  ),
  'docs/zh-CN/a.md': pageText(
    '# {{Queues|队列}}\n\n{{Microsoft 365 tries again.|Microsoft 365 会再次尝试。}}\n\n{{Read this article.|阅读本文。}}\n',
    newer,
  ),
  'docs/de-DE/b.md': pageText(
    '# {{Error code: 550 5.1.10|Fehlercode: 550 5.1.10}}\n\n{{Wait 24 hours on the page.|Warten Sie 27 Stunden auf der  Seite.}}\n',
    other,
  ),
};

/** The same before: another article, since gone, and other words. */
const former = {
  ...pages,
  'docs/de-DE/b.md': pages['docs/de-DE/b.md'].replaceAll('24', '48'),
  'docs/de-DE/gone/c.md': pageText('# {{Gone|Weg}}\n', {...old, assetId: '33333333-2222-4333-8444-555555555555'}),
};

const decisions = 'sxs-kb.decisions.ndjson';
/** A row that somebody else decided before. */
const known = `${JSON.stringify({action: 'dismiss', finding: 'spacing', locale: 'de-DE', source: '0'.repeat(12), target: '1'.repeat(12), why: 'as meant', by: 'Ann'})}\n`;

/** The id of a sentence of the first article. */
async function idOf(source: string, cwd: string): Promise<string> {
  const {out} = await runMain(['where', source, 'docs', '--format', 'json'], {cwd});
  return (JSON.parse(out) as {unit: string}[])[0]?.unit ?? '';
}

const decide = ['--locale', 'de-DE', '--by', 'Kim'];

/** The commands that write, and one that reads. */
export const scenes: Readonly<Record<string, Scene>> = {
  'build into a new folder': {files: pages, argv: ['build', 'docs', '--out', 'out', '--no-cache']},
  'build over an older output': {
    files: former,
    async prepare(cwd) {
      await runMain(['build', 'docs', '--out', 'out', '--cache', 'cache'], {cwd});
      rmSync(join(cwd, 'docs/de-DE/gone'), {recursive: true});
      writeFileSync(join(cwd, 'docs/de-DE/b.md'), pages['docs/de-DE/b.md']);
    },
    argv: ['build', 'docs', '--out', 'out', '--cache', 'cache'],
  },
  'build of what is up to date': {
    files: pages,
    async prepare(cwd) {
      await runMain(['build', 'docs', '--out', 'out', '--cache', 'cache'], {cwd});
    },
    argv: ['build', 'docs', '--out', 'out', '--cache', 'cache'],
  },
  'build of lines that another run has read': {
    files: pages,
    async prepare(cwd) {
      const {out} = await runMain(['extract', 'docs', '--pages'], {cwd});
      writeFileSync(join(cwd, 'lines.ndjson'), out);
    },
    argv: ['build', 'lines.ndjson', '--out', 'out', '--no-cache'],
  },
  fix: {
    files: {...pages, 'published/a.md': '# Warteschlangen\n\nOffice 365 versucht es erneut.\n'},
    argv: ['fix', 'docs', 'published'],
  },
  'import of PO': {
    files: {...pages, [decisions]: known},
    async prepare(cwd) {
      await runMain(['export', 'docs', '--format', 'po', '--out', 'po', '--locale', 'de-DE'], {cwd});
      const text = Object.values(tree(join(cwd, 'po'))).find((one) => one.includes('dieses Thema')) ?? '';
      rmSync(join(cwd, 'po'), {recursive: true});
      writeFileSync(join(cwd, 'back.po'), text.replace('Lesen Sie dieses Thema.', 'Lesen Sie diesen Artikel.'));
    },
    argv: ['import', 'back.po', '--for', 'docs', '--by', 'Kim'],
  },
  'confirm in a repository': {
    files: pages,
    argv: async (cwd) => ['confirm', await idOf('Microsoft 365 tries again.', cwd), 'docs', ...decide],
  },
  'correct beside older decisions': {
    files: {...pages, [`docs/${decisions}`]: known},
    argv: async (cwd) => [
      'correct',
      await idOf('Read this article.', cwd),
      'docs',
      '--text',
      'Lesen Sie diesen Artikel.',
      ...decide,
    ],
  },
  'dismiss beside rows of an earlier version': {
    files: {
      ...pages,
      'sxs-kb.reviews.tsv': `dismissed\tspacing\tde-DE\t${'0'.repeat(12)}\t${'1'.repeat(12)}\tAnn\tas meant\n`,
    },
    argv: ['dismiss', 'number-mismatch:docs/de-DE/b.md:ab12c-104', '--why', 'three hours more', '--by', 'Kim'],
  },
  'the list of decisions': {files: {...pages, [decisions]: known}, argv: ['decisions', 'docs']},
};
