import type {
  Article,
  Block,
  Page,
  Pair,
  SourceVersion,
  Translation,
  Unit,
  UnitInLocale,
} from '../../src/model/index.js';

/** A pair of a made page. */
export interface PairFacts {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly addedEscapes?: Pair['addedEscapes'];
}

/** What a made page says about itself. */
export interface PageFacts {
  readonly file: string;
  readonly locale: string;
  readonly handoff: string;
  readonly commit: string;
  readonly front?: string;
}

/**
 * Makes a page from text and pairs in turn, without reading. A line break before a pair begins a block;
 * `#` makes it a heading (and a section named by `slug-of-commit`), `|` a cell, anything else a paragraph.
 */
export function buildPage(facts: PageFacts, parts: readonly (string | PairFacts)[]): Page {
  const raw = facts.front ?? `---\ntitle: ${facts.locale}\n---\n`;
  let text = raw;
  const pairs: Pair[] = [];
  const blocks: Block[] = [];
  const sections = [{slug: '', depth: 0, heading: '', start: 0, parent: -1}];
  let fresh = true;
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      fresh ||= part.includes('\n');
      continue;
    }
    const before = text.slice(text.lastIndexOf('\n') + 1);
    const kind = before.startsWith('#') ? 'heading' : before.startsWith('|') ? 'cell' : 'paragraph';
    if (fresh || kind === 'cell')
      blocks.push({kind, start: text.length, end: text.length, section: sections.length - 1, items: []});
    if (kind === 'heading')
      sections.push({slug: part.source.toLowerCase(), depth: 1, heading: part.source, start: text.length, parent: 0});
    fresh = false;
    const start = text.length;
    const opening = `<span data-ttu-id="${part.id}">`;
    const middle = `</span><span class="sxs-lookup"><span data-stu-id="${part.id}">`;
    text += `${opening}${part.target}${middle}${part.source}</span></span>`;
    const targetStart = start + opening.length;
    const lines = text.slice(0, targetStart).split('\n');
    pairs.push({
      ...part,
      start,
      end: text.length,
      targetStart,
      sourceStart: targetStart + part.target.length + middle.length,
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
      section: sections.length - 1,
      block: blocks.length - 1,
      inLink: false,
    });
  }
  return {
    file: facts.file,
    text,
    frontMatter: {raw, data: {}},
    meta: {
      locale: facts.locale,
      handoff: facts.handoff,
      sourceCommit: facts.commit,
      fileHash: undefined,
      translationType: 'MT',
      title: facts.locale,
      description: undefined,
    },
    key: 'key',
    pairs,
    sections,
    blocks,
    findings: [],
  };
}

/** A translation by a pair of a page, made from the variant with that index. */
export function translated(page: Page, id: string, variant = 0, covers?: readonly string[]): Translation {
  const pair = page.pairs.find((one) => one.id === id);
  if (!pair) throw new Error(`Expected pair \`${id}\` in \`${page.file}\``);
  const {locale, handoff, sourceCommit} = page.meta;
  return {
    target: pair.target,
    variant,
    evidence: {file: page.file, line: pair.line, pair: id, locale, handoff, sourceCommit},
    ...(covers ? {covers} : {}),
  };
}

/** A state that is current; what differs is given. */
export function state(
  locale: string,
  translation: Translation | undefined,
  rest: Partial<UnitInLocale> = {},
): UnitInLocale {
  return {
    locale,
    status: translation ? 'current' : 'missing',
    translation,
    drift: [],
    patches: [],
    earlier: [],
    ...rest,
  };
}

/** A unit with one wording through all versions; other variants are given. */
export function unit(id: string, source: string, locales: readonly UnitInLocale[], rest: Partial<Unit> = {}): Unit {
  const variants = [{source, first: 0, last: 9, evidence: []}];
  return {id, source, section: id.slice(0, id.indexOf('/')), present: true, variants, locales, ...rest};
}

/** An article of pages, oldest first, the last one canonical; its pairs and units go one to one unless slots are given. */
export function buildArticle(pages: readonly Page[], units: readonly Unit[], rest: Partial<Article> = {}): Article {
  const versions = pages.map(
    (page, index): SourceVersion => ({
      id: page.meta.sourceCommit ?? '',
      sourceCommit: page.meta.sourceCommit,
      handoff: page.meta.handoff,
      pages: [index],
    }),
  );
  return {
    key: 'key',
    name: 'page',
    pages,
    versions,
    canonicalPage: pages.length - 1,
    locales: Array.from(new Set(pages.map((page) => page.meta.locale))).sort(),
    units,
    slots: units.map((_, index) => ({pair: index, unit: index})),
    changes: [],
    ...rest,
  };
}
