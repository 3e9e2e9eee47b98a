import {entryPath, hasLocale, localContent, localTitle, spellings} from '../entries/index.js';
import {standardCodes, codeOfId} from '../codes/index.js';
import type {Line, LocalContent, Point} from '../entries/index.js';
import {entryStatements} from '../model/entry-statements.js';
import type {Content, Entry, EntrySource, EntryWords, KnowledgeBase, Locale, LongFile} from '../model/index.js';
import {code, literal} from '../text/markdown-literal.js';
import {safeMarkdown} from '../text/safe-markdown.js';
import {changeLines, type Say} from './entry-changes.js';
import {entryWords} from './entry-words.js';
import {localeFolder} from './output-paths.js';
import {safePath} from './safe-path.js';

const folder = 'errors';

/** Marks behind a sentence that is older than its English, and behind one that is in English. */
const marks = {stale: '†', english: '‡'} as const;

/** Fields with a heading of their own, in the order of the page. */
const sections = ['causes', 'prerequisites', 'fixes', 'notes', 'examples', 'other', 'seeAlso'] as const;

/** What the page of an entry is made with. */
export interface EntryPageOptions {
  readonly base: Pick<KnowledgeBase, 'entries' | 'sourceLocale'>;
  /** Words of the locale for what stands around the sentences. */
  readonly locale: Locale;
  /** Finds an entry by its id. */
  readonly entryOf: (id: string) => Entry | undefined;
}

/** An entry in a locale as a page in Markdown that can be published. */
export function entryPage(entry: Entry, options: EntryPageOptions): LongFile {
  const {base, locale} = options;
  const isSource = locale.tag === base.sourceLocale;
  const page: Page = {
    ...options,
    wanted: {locale: isSource ? undefined : locale.tag, sourceLocale: base.sourceLocale},
    words: entryWords(locale),
    sources: sourcesOf(entry, isSource ? undefined : locale.tag),
  };
  const body = entry.variants
    ? entry.variants.flatMap((variant) => [
        `## ${headingOf(variant, variant.product, page)}`,
        ...contentBlocks(variant, page, '###'),
      ])
    : contentBlocks(entry, page, '##');
  const blocks = [
    `# ${titleOf(entry, page)}`,
    ...(entry.status === 'removed' ? [page.words.removed] : []),
    ...body,
    ...section(page.words.changes, changeLines(entry, sayIn(entry, page))),
    ...section(page.words.related, relatedLines(entry, page)),
    ...section(page.words.sources, sourceLines(entry, page)),
  ];
  const text = blocks.join('\n\n');
  return {path: pathOf(entry.id, locale.tag), parts: [`${[text, ...legend(text, page.words)].join('\n\n')}\n`]};
}

interface Page extends EntryPageOptions {
  readonly wanted: {readonly locale: string | undefined; readonly sourceLocale: string};
  readonly words: EntryWords;
  /** Pages of this locale that feed the entry; of English, which stands in all of them, one for each article. */
  readonly sources: readonly EntrySource[];
}

function pathOf(id: string, tag: string): string {
  return `${folder}/${localeFolder(tag)}/${entryPath(id, safePath)
    .replace(/^entries\//, '')
    .replace(/json$/, 'md')}`;
}

/** Its codes, where the title does not say them, and the title. */
function titleOf(entry: Entry, page: Page): string {
  const title = lineText(localTitle(entry, {...page.wanted, textOf: textOf(entry, page)}), page);
  const unsaid = spellings(entry, standardCodes).filter((spelling) => !entry.title.source.includes(spelling));
  const isMessage = entry.codes.every(({family}) => family === 'message');
  const isSaid = entry.title.source.includes(codeOfId(entry.id)) || isMessage;
  return isSaid || unsaid.length === 0 ? title : `${unsaid.map(literal).join(', ')}: ${title}`;
}

function headingOf(content: Content, product: string | undefined, page: Page): string {
  const title = lineText(localTitle(content, {...page.wanted, textOf: textOf(content, page)}), page);
  return product === undefined ? title : `${literal(product)}: ${title}`;
}

/** Meaning, causes and what else a content has, each below a heading. */
function contentBlocks(content: Content, page: Page, level: string): string[] {
  const own = localContent(content, {...page.wanted, textOf: textOf(content, page)});
  const meaning = own.meaning.map((line) => lineText(line, page)).join(' ');
  return [
    ...(meaning === '' ? [] : [meaning]),
    ...sections.flatMap((field) =>
      own[field].length === 0 ? [] : [`${level} ${page.words[field]}`, pointLines(own, field, page).join('\n')],
    ),
  ];
}

/** Links of a page that lead to other pages hold from where that page is published. */
function textOf({article}: Content, {sources}: Page): (markdown: string) => string {
  const from = sources.find((source) => source.article === article)?.url;
  return (markdown) =>
    safeMarkdown(markdown, (url) => {
      if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url)) return url;
      return from !== undefined && URL.canParse(url, from) ? new URL(url, from).href : undefined;
    });
}

function pointLines(own: LocalContent, field: (typeof sections)[number], page: Page): string[] {
  return own[field].flatMap((point) => itemLines(point, '-', page));
}

/** An item with its literal text and its steps, indented below its bullet. */
function itemLines({lines, literals, ordered, steps}: Point, bullet: string, page: Page): string[] {
  const inner = ' '.repeat(bullet.length + 1);
  const text = lines.map((line) => lineText(line, page)).join(' ');
  const below = [
    ...literals.flatMap((one) => ['', ...fenced(one)]),
    ...steps.flatMap((step, index) => itemLines(step, ordered ? `${index + 1}.` : '-', page)),
  ];
  const [first = '', ...rest] = text === '' && below[0] === '' ? below.slice(1) : [text, ...below];
  return [`${bullet} ${first}`.trimEnd(), ...rest.map((line) => (line === '' ? '' : inner + line))];
}

/** Literal text in a fence that it cannot close. */
function fenced(text: string): string[] {
  const lines = text.replace(/\t/g, '  ').split(/\r\n|[\n\r\u2028\u2029]/);
  const runs = Array.from(text.matchAll(/`{3,}/g), ([run]) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return [fence, ...lines, fence, ''];
}

function lineText({text, status, locale}: Line, {wanted}: Page): string {
  if (status === 'stale') return text + marks.stale;
  return wanted.locale !== undefined && locale !== wanted.locale ? text + marks.english : text;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')];
}

/** Writes sentences of changes: without links, in the locale where it has the sentence of today. */
function sayIn(entry: Entry, page: Page): Say {
  const wanted = {...page.wanted, textOf: unlinked};
  const statements = new Map(entryStatements(entry).map((statement) => [statement.unit, statement]));
  return (english, unit) => {
    const title = unit === undefined ? undefined : statements.get(unit);
    const {sourceLocale} = wanted;
    return lineText(
      title ? localTitle({title}, wanted) : {text: unlinked(english), locale: sourceLocale, status: 'current'},
      page,
    );
  };
}

function unlinked(markdown: string): string {
  return safeMarkdown(markdown, () => undefined);
}

/** Related codes, as links where they have a page in this locale or in English. */
function relatedLines({id, related}: Entry, page: Page): string[] {
  const {base, locale, entryOf} = page;
  return related.map(({code: own, entry: other}) => {
    const found = other === undefined ? undefined : entryOf(other);
    if (!found) return `- ${literal(own)}`;
    const tag = hasLocale(found, locale.tag, base.sourceLocale) ? locale.tag : base.sourceLocale;
    const title = localTitle(found, {...page.wanted, textOf: unlinked});
    return `- [${literal(own)}](${relative(pathOf(id, locale.tag), pathOf(found.id, tag))}): ${lineText(title, page)}`;
  });
}

/** The way from a file to another one of the output. */
function relative(from: string, to: string): string {
  const [here, there] = [from.split('/'), to.split('/')];
  const shared = here.findIndex((name, index) => index === here.length - 1 || name !== there[index]);
  const names = [...here.slice(shared + 1).map(() => '..'), ...there.slice(shared)];
  return names
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
}

function sourcesOf({sources = []}: Entry, tag: string | undefined): EntrySource[] {
  return sources.filter((source, index) =>
    tag === undefined ? sources.findIndex(({article}) => article === source.article) === index : source.locale === tag,
  );
}

function sourceLines({articles, article}: Entry, {sources, locale, base}: Page): string[] {
  // A library may write entries without their pages.
  if (sources.length === 0 && locale.tag === base.sourceLocale)
    return (articles ?? [article]).map((key) => `- ${code(key)}`);
  return sources.map(({page, url}) =>
    url === undefined ? `- ${code(page)}` : `- [${literal(page)}](${url.replace(/[\s()<>\\]/g, encodeURIComponent)})`,
  );
}

/** What the marks on a page mean. */
function legend(text: string, words: EntryWords): string[] {
  return [
    ...(text.includes(marks.stale) ? [`${marks.stale} ${words.stale}`] : []),
    ...(text.includes(marks.english) ? [`${marks.english} ${words.english}`] : []),
  ];
}
