import {resolveLocale, sourceLocale, type LocaleFile, type Page} from '../model/index.js';
import {cutPair, normalise} from '../text/index.js';

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
  for (const [index, pair] of page.pairs.entries()) {
    if (!normalise(pair.source)) continue;
    const {sources, targets} = cutPair(pair, language, locale);
    const from = all.length;
    const section = page.sections[pair.section];
    const heading = page.blocks[pair.block]?.kind === 'heading';
    for (const source of sources) {
      all.push({
        source,
        norm: normalise(source),
        pair: index,
        section: section?.slug ?? '',
        sectionIndex: pair.section,
        heading,
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
