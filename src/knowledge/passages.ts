import type {Codes} from '../codes/index.js';
import {slotBlock, type Article, type Block, type ListItem, type Page, type Statement} from '../model/index.js';
import {blockText} from './block-text.js';
import {literals} from './literals.js';
import {statement} from './statement.js';

/** A block of the canonical page with its statements, or literal text between blocks. */
export interface Passage {
  /** Index in `Layout.sections`. */
  readonly section: number;
  /** Offset in `Page.text`. */
  readonly start: number;
  /** Absent for literal text. */
  readonly block?: Block;
  readonly isHeading?: boolean;
  readonly items: readonly ListItem[];
  readonly statements: readonly Statement[];
  /** Indexes of its pairs in `Page.pairs`. */
  readonly pairs: readonly number[];
  /** English text of the block, with what stands outside pairs. */
  readonly text: string;
  readonly literal?: string;
  /** Letters that stand before pairs at the start of a line and count steps, by unit. */
  readonly letters?: ReadonlyMap<string, string>;
}

/** A letter at the start of a line, directly before a pair. */
const letterBefore = /(?:^|\n)[ \t>]*([a-z])[.)][ \t]+$/;

/** The text of a line without the markers of its lists, which stand before it. */
export function withoutMarkers(text: string): string {
  return text.replace(/^(?:[-*+>]\s+|\d{1,3}[.)]\s+)+/, '');
}

/** Everything on the canonical page of an article, in order. Sections are those of the page. */
export function passages(article: Article, codes: Codes): Passage[] {
  const page = article.pages[article.canonicalPage];
  if (!page) return [];
  const all: Passage[] = pairedPassages(article, page);
  for (const {start, section, items, text} of literals(page, codes)) {
    const before = all.findLastIndex((passage) => passage.start < start);
    all.splice(before + 1, 0, {section, start, items, statements: [], pairs: [], text, literal: text});
  }
  return all;
}

function pairedPassages(article: Article, page: Page): Passage[] {
  const found: {
    readonly block: Block;
    readonly section: number;
    readonly start: number;
    readonly statements: Statement[];
    readonly pairs: number[];
    readonly letters: Map<string, string>;
  }[] = [];
  for (const slot of article.slots) {
    const pair = page.pairs[slot.pair];
    const unit = article.units[slot.unit];
    if (!pair || !unit) continue;
    const block = slotBlock(article, slot);
    const made = statement(article, unit);
    const last = found.at(-1);
    const mark = page.text[pair.start - 2];
    const isLettered = mark === '.' || mark === ')';
    const letter = isLettered
      ? letterBefore.exec(page.text.slice(Math.max(0, pair.start - 12), pair.start))?.[1]
      : undefined;
    if (last?.block === block && last.section === pair.section) {
      last.statements.push(made);
      if (last.pairs.at(-1) !== slot.pair) {
        last.pairs.push(slot.pair);
        if (letter !== undefined) last.letters.set(unit.id, letter);
      }
    } else {
      const letters = new Map(letter === undefined ? [] : [[unit.id, letter]]);
      found.push({section: pair.section, start: pair.start, block, statements: [made], pairs: [slot.pair], letters});
    }
  }
  return found.map((one) => ({
    ...one,
    items: one.block.items,
    text: blockText(page, one.block).trim(),
    ...(one.block.kind === 'heading' ? {isHeading: true} : {}),
  }));
}
