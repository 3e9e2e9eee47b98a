import {withoutItem, type PackedOutside, type PackedSentence, type PackedText} from '../../model/packed-review-page.js';
import {markdownOf} from '../../model/review-markdown.js';
import type {ReviewBlock, ReviewOutside, ReviewSentence, ReviewText} from '../../model/review-page.js';

/** Packs rows, one after the other. */
export interface RowPacker {
  readonly outside: (row: ReviewOutside) => PackedOutside;
  readonly sentence: (row: ReviewSentence) => PackedSentence;
  /** What `why` of the rows so far says. */
  readonly whys: () => readonly string[];
}

/**
 * Makes rows as a file holds them, in the order of the page: `unpackPage` gives them back. Of what is absent they have a key
 * without a value, which is faster made, and which JSON leaves out.
 */
export function rowPacker(): RowPacker {
  const whys = new Map<string, number>();
  let last: ReviewBlock | undefined;
  const blockOf = (block: ReviewBlock): ReviewBlock | undefined => {
    const isSame = last !== undefined && (last === block || alike(last, block));
    last = withoutItem(block);
    return isSame ? undefined : block;
  };
  const whyOf = (why: string): number => {
    const index = whys.get(why) ?? whys.size;
    whys.set(why, index);
    return index;
  };
  return {
    outside: ({outside, block}) => ({outside, block: blockOf(block)}),
    sentence: (row) => ({
      i: row.units.length === 1 ? (row.units[0] ?? '') : row.units,
      block: blockOf(row.block),
      status: row.status === 'current' ? undefined : row.status,
      en: packText(row.en),
      enMd: ownMarkdown(row.en, row.enMd),
      enWas: row.enWas && packText(row.enWas),
      to: row.to && packText(row.to),
      toMd: row.to && ownMarkdown(row.to, row.toMd),
      toWas: row.toWas && packText(row.toWas),
      why: row.why === undefined ? undefined : whyOf(row.why),
      h: row.hashes.map(([source]) => source).join('') + (row.hashes[0]?.[1] ?? ''),
      l: row.line,
      p: row.pair,
      changes: row.changes,
      group: row.group,
      sources: row.sources,
      decided: row.decided,
      findings: row.findings,
      others: row.others,
    }),
    whys: () => Array.from(whys.keys()),
  };
}

/** The Markdown of a text where it is not as it is usually written. */
function ownMarkdown(text: ReviewText, markdown: string | undefined): string | undefined {
  return markdown === undefined || markdown === markdownOf(text) ? undefined : markdown;
}

function packText(text: ReviewText): PackedText {
  const [first] = text;
  return text.length === 1 && typeof first === 'string' ? first : text;
}

function alike(a: ReviewBlock, b: ReviewBlock): boolean {
  return (
    a.kind === b.kind &&
    a.depth === b.depth &&
    a.item === b.item &&
    a.quote === b.quote &&
    a.cell?.[0] === b.cell?.[0] &&
    a.cell?.[1] === b.cell?.[1]
  );
}
