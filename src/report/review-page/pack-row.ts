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

/** Makes rows as a file holds them, in the order of the page: `unpackPage` gives them back. */
export function rowPacker(): RowPacker {
  const whys = new Map<string, number>();
  let last = '';
  const blockOf = (block: ReviewBlock): {readonly block?: ReviewBlock} => {
    const isSame = JSON.stringify(block) === last;
    last = JSON.stringify(withoutItem(block));
    return isSame ? {} : {block};
  };
  const whyOf = (why: string): number => {
    const index = whys.get(why) ?? whys.size;
    whys.set(why, index);
    return index;
  };
  return {
    outside: ({outside, block}) => ({outside, ...blockOf(block)}),
    sentence({units, block, status, en, enWas, enMd, to, toWas, toMd, why, hashes, line, pair, ...rest}) {
      const [first = ''] = units;
      return {
        i: units.length === 1 ? first : units,
        ...blockOf(block),
        ...(status !== 'current' && {status}),
        en: packText(en),
        ...(enMd !== undefined && enMd !== markdownOf(en) && {enMd}),
        ...(enWas && {enWas: packText(enWas)}),
        ...(to && {to: packText(to)}),
        ...(to && toMd !== undefined && toMd !== markdownOf(to) && {toMd}),
        ...(toWas && {toWas: packText(toWas)}),
        ...(why !== undefined && {why: whyOf(why)}),
        h: [...hashes.map(([source]) => source), hashes[0]?.[1] ?? ''].join(''),
        ...(line !== undefined && {l: line}),
        ...(pair !== undefined && {p: pair}),
        ...rest,
      };
    },
    whys: () => Array.from(whys.keys()),
  };
}

function packText(text: ReviewText): PackedText {
  const [first] = text;
  return text.length === 1 && typeof first === 'string' ? first : text;
}
