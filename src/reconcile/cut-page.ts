import {comparable, resolveLocale, sourceLocale, type LocaleFile, type Page, type Pair} from '../model/index.js';
import {cutPair, normalise} from '../text/index.js';
import {tableCells, type Cell} from './table-rows.js';

/** A sentence of a page: a pair, or a part of a paragraph pair. */
export interface Sentence {
  readonly source: string;
  /** The source as it is compared. */
  readonly norm: string;
  /** Index of the pair in its page. */
  readonly pair: number;
  /** Slug of its section. */
  readonly section: string;
  /** Index of its section in the page. */
  readonly sectionIndex: number;
  readonly heading: boolean;
  /** Whether it is a heading, or a bold line that stands for one. */
  readonly titled: boolean;
  /** The cell of a table that it stands in. */
  readonly cell: Cell | undefined;
  /** Whether nothing else is translated in its block. */
  readonly alone: boolean;
  /** What it is the same by at first sight: its words, and whether they are a title or where in a table they stand. */
  readonly key: string;
}

/** A translated stretch: usually one sentence, several where source and target of a paragraph differ in count. */
export interface Segment {
  readonly target: string;
  /** Index of the pair in its page. */
  readonly pair: number;
  /** First and last sentence that it translates, as indexes in `CutPage.sentences`. */
  readonly from: number;
  readonly to: number;
}

/** A page cut into sentences. */
export interface CutPage {
  readonly sentences: readonly Sentence[];
  readonly segments: readonly Segment[];
}

/**
 * Cuts the paragraph pairs of a page into sentences, source and target side by side.
 * Where the counts differ the target stays whole and covers all sentences of its source.
 * Pairs without source (anchors) are no sentences.
 */
export function cutPage(page: Page, locales: ReadonlyMap<string, LocaleFile>): CutPage {
  const language = resolveLocale(sourceLocale, locales);
  const locale = resolveLocale(page.meta.locale, locales);
  const all: Sentence[] = [];
  const segments: Segment[] = [];
  const cells = tableCells(page);
  const inBlock = new Map<number, number>();
  for (const {block} of page.pairs) inBlock.set(block, (inBlock.get(block) ?? 0) + 1);
  for (const [index, pair] of page.pairs.entries()) {
    if (!normalise(pair.source)) continue;
    const {sources, targets} = cutPair(pair, language, locale);
    const from = all.length;
    const section = page.sections[pair.section];
    const heading = page.blocks[pair.block]?.kind === 'heading';
    const alone = sources.length === 1 && inBlock.get(pair.block) === 1;
    const bold = alone && !heading ? boldLine(page, pair) : undefined;
    const cell = cells.get(pair.block);
    for (const source of sources) {
      const norm = comparable(source);
      const title = heading ? norm : bold;
      const place = cell ? `|${cell.row.key}|${cell.header}|` : '';
      all.push({
        source,
        norm,
        pair: index,
        section: section?.slug ?? '',
        sectionIndex: pair.section,
        heading,
        titled: title !== undefined,
        cell,
        alone,
        key: title === undefined ? place + norm : `#${title}`,
      });
    }
    if (targets.length === sources.length) {
      for (const [offset, target] of targets.entries())
        segments.push({target, pair: index, from: from + offset, to: from + offset});
    } else {
      segments.push({target: pair.target, pair: index, from, to: all.length - 1});
    }
  }
  return {sentences: all, segments};
}

const strong = /^(?<mark>\*\*|__)(?<words>[^*_]+)\k<mark>$/;

/** The words of a paragraph that is strong text and nothing else, with the marks in its pair or around it. */
function boldLine(page: Page, {block, source, start, end}: Pair): string | undefined {
  const own = page.blocks[block];
  if (own?.kind !== 'paragraph') return undefined;
  const line = page.text.slice(own.start, start) + source + page.text.slice(end, own.end);
  return strong.exec(comparable(line))?.groups?.words?.trim();
}
