import {
  noStatuses,
  statuses,
  toDo,
  type ArticleFiles,
  type KnowledgeBase,
  type LongFile,
  type Status,
} from '../model/index.js';
import {compare, groupBy} from '../text/index.js';
import {literal} from '../text/markdown-literal.js';

/** A page in a locale, as far as the front page tells of it. */
export interface IndexRow {
  /** Key of its article. */
  readonly key: string;
  readonly title: string;
  readonly locale: string;
  readonly counts: Readonly<Record<Status, number>>;
  /** But for drift, which the counts say. */
  readonly findings: number;
  /** Findings that the review page shows; absent where there is none. */
  readonly onPage?: {readonly errors: number; readonly warnings: number};
  readonly files: ArticleFiles;
  /** Its newest page on a forge, where that is known. */
  readonly url?: string;
}

/** What the front page tells of. */
export interface IndexInput {
  readonly knowledgeBase: KnowledgeBase;
  /** How many there are in all. */
  readonly findings: number;
  /** In any order. */
  readonly rows: readonly IndexRow[];
}

/** So many pages and folders are listed: the front page stays short, however many there are. */
const mostPages = 50;
const mostFolders = 30;

/** So much of a title is shown. */
const longestTitle = 100;

const numbers = [...statuses, 'findings'];

/** The front page of the output: what is here, totals, and the pages with most to do. */
export function indexFile({knowledgeBase, findings, rows}: IndexInput): LongFile {
  const busy = rows
    .filter(({counts}) => toDo(counts) > 0)
    .toSorted((a, b) => byWork(a, b) || compare(a.locale, b.locale));
  const folders = foldersOf(rows);
  const lines = [
    '# Output',
    '',
    `Made by ${literal(knowledgeBase.generator)}; changes by hand are lost at the next run.`,
    '',
    '- one folder for each locale: its pages, regenerated, by their paths. `cp -r LOCALE/. CHECKOUT/` lays them over a checkout, and `git diff` shows what changed',
    ...(rows.some(({onPage}) => onPage)
      ? [
          '- [review/index.html](review/index.html): the pages side by side with their English, to work on in a browser, from this folder or from any web server',
        ]
      : []),
    '- `review/LOCALE`: for each page what a translator looks at, as Markdown, and where its translations come from',
    `- [knowledge-base.json](knowledge-base.json): the errors and their history (${knowledgeBase.entries.length}; [schema](schema/knowledge-base.schema.json))`,
    '- `knowledge/LOCALE.json`: the errors in one locale, all in one small file ([schema](schema/knowledge-locale.schema.json))',
    '- `errors/LOCALE`: a page for each error, to publish',
    '- [articles.ndjson](articles.ndjson): one line per article: versions, locales, changes, files ([schema](schema/article.schema.json))',
    '- [units.ndjson](units.ndjson): one line per unit and locale ([schema](schema/unit.schema.json))',
    `- [findings.json](findings.json): what the checks found (${findings}; [schema of one](schema/finding.schema.json)). The tables below leave out those of \`drift\`, as the reviews do: the statuses say it`,
    '',
    '## Locales',
    '',
    ...table(
      'locale',
      sums(rows, ({locale}) => locale),
    ),
    ...(folders.length > 1
      ? [
          '',
          '## Folders',
          '',
          ...(folders.length > mostFolders ? [`The ${mostFolders} of ${folders.length} with most to do.`, ''] : []),
          ...table('folder', folders.toSorted(byWork).slice(0, mostFolders)),
        ]
      : []),
    '',
    '## Pages with most to do',
    '',
    busy.length === 0
      ? 'Every sentence is current or patched.'
      : `${Math.min(mostPages, busy.length)} of ${busy.length} in which sentences are stale, untranslated or missing. All of them: \`sxs-kb status --sort work\`.`,
    ...(busy.length === 0 ? [] : ['', ...pageTable(busy.slice(0, mostPages))]),
  ];
  return {path: 'README.md', parts: [`${lines.join('\n')}\n`]};
}

/** Numbers of some pages. */
interface Sum {
  readonly key: string;
  readonly pages: number;
  readonly counts: Readonly<Record<Status, number>>;
  readonly findings: number;
}

function byWork(a: Pick<IndexRow, 'key' | 'counts'>, b: Pick<IndexRow, 'key' | 'counts'>): number {
  return toDo(b.counts) - toDo(a.counts) || compare(a.key, b.key);
}

function sums(rows: readonly IndexRow[], nameOf: (row: IndexRow) => string): Sum[] {
  const groups = Array.from(groupBy(rows, nameOf)).sort(([a], [b]) => compare(a, b));
  return groups.map(([key, own]) => {
    const counts = noStatuses();
    for (const row of own) for (const status of statuses) counts[status] += row.counts[status];
    return {key, pages: own.length, counts, findings: own.reduce((sum, {findings}) => sum + findings, 0)};
  });
}

/** Pages by the first folder in which their paths differ. */
function foldersOf(rows: readonly IndexRow[]): Sum[] {
  const paths = rows.map(({files}) => files.page.split('/').slice(1, -1));
  const [first = []] = paths;
  const differs = first.findIndex((name, index) => paths.some((path) => path[index] !== name));
  const depth = (differs === -1 ? Math.min(...paths.map(({length}) => length)) : differs) + 1;
  return sums(rows, ({files}) => `${files.page.split('/').slice(1, -1).slice(0, depth).join('/')}/`);
}

function table(name: string, rows: readonly Sum[]): string[] {
  return [
    `| ${name} | pages | ${numbers.join(' | ')} |`,
    `| --- | ---: | ${numbers.map(() => '---:').join(' | ')} |`,
    ...rows.map(({key, pages, counts, findings}) => {
      const cells = [cell(key), pages, ...statuses.map((status) => counts[status]), findings];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

function pageTable(rows: readonly IndexRow[]): string[] {
  return [
    `| page | locale | ${numbers.join(' | ')} | |`,
    `| --- | --- | ${numbers.map(() => '---:').join(' | ')} | --- |`,
    ...rows.map(({title, locale, counts, findings, files}) => {
      const cells = [
        link(title, files.page),
        cell(locale),
        ...statuses.map((status) => counts[status]),
        findings,
        link('review', files.review),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

function link(label: string, path: string): string {
  const url = path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (char) => (char === '(' ? '%28' : '%29'));
  return `[${cell(label)}](${url})`;
}

function cell(text: string): string {
  const characters = Array.from(text);
  const shown = characters.length > longestTitle ? `${characters.slice(0, longestTitle - 1).join('')}…` : text;
  return literal(shown).replaceAll('|', String.raw`\|`);
}
