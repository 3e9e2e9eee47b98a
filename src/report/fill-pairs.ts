import {
  coverKey,
  publishedText,
  slotBlock,
  textInLocale,
  type Article,
  type Evidence,
  type Page,
  type Pair,
  type Slot,
  type UnitInLocale,
} from '../model/index.js';
import {canonicalPage} from './article-pages.js';
import {stateOf} from './count-statuses.js';

/**
 * The text of every pair of the canonical page in another locale.
 *
 * A translation that covers several units is given once, at the first of them, and as long as the next units follow
 * in the same block with nothing but white space between them, their pairs get no text. Where a covered unit stands elsewhere
 * (a paragraph became a list), its English source is given: the translation is neither cut at a guess nor repeated.
 *
 * @returns one text per pair; `undefined` where the text before covers the pair.
 */
export function fillPairs(article: Article, locale: string, sentenceGap: string): (string | undefined)[] {
  const page = canonicalPage(article);
  const texts = new Map<number, string[]>();
  const silent = new Set<number>();
  const covering = coveringTexts(article, locale);
  const pairOf = pairsByEvidence(article);
  const shown = new Set<string>();
  let open: {group: string; slot: Slot} | undefined;

  for (const slot of article.slots) {
    const unit = article.units[slot.unit];
    const state = unit && stateOf(unit, locale);
    const group = groupOf(state);
    if (group !== undefined && open?.group === group && isNext(article, page, open.slot, slot)) {
      open = {group, slot};
      if (!texts.has(slot.pair)) silent.add(slot.pair);
      continue;
    }
    open = group !== undefined && !shown.has(group) ? {group, slot} : undefined;
    if (group !== undefined) shown.add(group);
    const text = group === undefined ? textOf(state) : open && covering.get(group);
    const own = texts.get(slot.pair) ?? [];
    const published =
      text === undefined
        ? sourceOf(unit?.source, page.pairs[slot.pair])
        : publishedText(text, pairOf(state?.translation?.evidence), 'target');
    own.push(fit(published, article, slot));
    texts.set(slot.pair, own);
  }

  return page.pairs.map(
    (pair, index) =>
      texts.get(index)?.join(sentenceGap) ?? (silent.has(index) ? undefined : sourceOf(pair.source, pair)),
  );
}

/** Whether a unit is the next of the same block: in the same pair, or with only white space between. */
function isNext(article: Article, page: Page, before: Slot, after: Slot): boolean {
  if (before.pair === after.pair) return true;
  const [from, to] = [page.pairs[before.pair], page.pairs[after.pair]];
  return (
    from !== undefined &&
    to !== undefined &&
    slotBlock(article, before) === slotBlock(article, after) &&
    page.text.slice(from.end, to.start).trim() === ''
  );
}

/** Texts that cover several units, by pair; the patched one where any of its units was patched. */
function coveringTexts(article: Article, locale: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const unit of article.units) {
    const state = stateOf(unit, locale);
    const group = groupOf(state);
    const text = textOf(state);
    if (group === undefined || text === undefined) continue;
    if (!found.has(group) || state?.status === 'patched') found.set(group, text);
  }
  return found;
}

/** Names the translation of a state where it covers several units and counts. */
function groupOf(state: UnitInLocale | undefined): string | undefined {
  return state?.translation && textOf(state) !== undefined ? coverKey(state.translation) : undefined;
}

/** The text of a unit in a locale; `undefined` where there is nothing but English. */
function textOf(state: UnitInLocale | undefined): string | undefined {
  if (!state || state.status === 'missing' || state.status === 'untranslated') return undefined;
  return textInLocale(state);
}

/** The English source; pairs without one hold nothing but an anchor in their target. */
function sourceOf(source: string | undefined, pair: Pair | undefined): string {
  return source?.trim() ? publishedText(source, pair, 'source') : (pair?.target ?? '');
}

/** Finds the pair that an evidence names. */
function pairsByEvidence(article: Article): (evidence: Evidence | undefined) => Pair | undefined {
  const files = new Map(article.pages.map((page) => [page.file, page]));
  return (evidence) => evidence && files.get(evidence.file)?.pairs.find(({id}) => id === evidence.pair);
}

/** A heading or a cell is one line. */
function fit(text: string, article: Article, slot: Slot): string {
  const {kind} = slotBlock(article, slot);
  if (kind !== 'heading' && kind !== 'cell') return text;
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .join(' ');
}
