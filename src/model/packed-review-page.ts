import {markdownOf} from './review-markdown.js';
import type {ReviewBlock, ReviewOutside, ReviewPage, ReviewSentence, ReviewText} from './review-page.js';

/** A text; one without marks is a string. */
export type PackedText = string | ReviewText;

/** A sentence as a file holds it: what is usual is left out, what others have, too, stands once. */
export interface PackedSentence
  extends Omit<
    ReviewSentence,
    'units' | 'block' | 'status' | 'en' | 'enWas' | 'to' | 'toWas' | 'why' | 'hashes' | 'line' | 'pair'
  > {
  /** One, or several. */
  readonly i: string | readonly string[];
  /** Absent where it is that of the row before, but for the mark of its item. */
  readonly block?: ReviewBlock;
  /** Absent where it is `current`. */
  readonly status?: ReviewSentence['status'];
  readonly en: PackedText;
  readonly enWas?: PackedText;
  readonly to?: PackedText;
  readonly toWas?: PackedText;
  /** Index in `whys` of the page. */
  readonly why?: number;
  /** Hashes of the English of each unit, twelve digits each, then that of the translation. */
  readonly h: string;
  readonly l?: number;
  readonly p?: string;
}

/** Text between pairs as a file holds it. */
export type PackedOutside = Omit<ReviewOutside, 'block'> & {readonly block?: ReviewBlock};

/** The argument of `sxsPage(…)` in a file. */
export interface PackedReviewPage extends Omit<ReviewPage, 'rows'> {
  /** What `why` of rows says. */
  readonly whys: readonly string[];
  readonly rows: readonly (PackedSentence | PackedOutside)[];
}

const hashLength = 12;
const noBlock: ReviewBlock = {kind: 'paragraph'};

/** A page as the review page works with it. */
export function unpackPage({whys, rows, ...page}: PackedReviewPage): ReviewPage {
  let last = noBlock;
  return {
    ...page,
    rows: rows.map((row) => {
      const block = row.block ?? last;
      last = withoutItem(block);
      return 'outside' in row ? {outside: row.outside, block} : unpackSentence(row, block, whys);
    }),
  };
}

/** A block as the rows behind the first of its item have it. */
export function withoutItem(block: ReviewBlock): ReviewBlock {
  return block.item === undefined ? block : {...block, item: undefined};
}

function unpackSentence(packed: PackedSentence, block: ReviewBlock, whys: readonly string[]): ReviewSentence {
  const {i, status = 'current', en, enWas, enMd, to, toWas, toMd, why, h, l, p, ...rest} = packed;
  const units = typeof i === 'string' ? [i] : i;
  const target = h.slice(units.length * hashLength);
  const english = unpackText(en);
  const translated = to === undefined ? undefined : unpackText(to);
  return {
    ...rest,
    units,
    block,
    status,
    en: english,
    enMd: enMd ?? markdownOf(english),
    ...(enWas !== undefined && {enWas: unpackText(enWas)}),
    ...(translated && {to: translated, toMd: toMd ?? markdownOf(translated)}),
    ...(toWas !== undefined && {toWas: unpackText(toWas)}),
    ...(why !== undefined && {why: whys[why] ?? ''}),
    hashes: units.map((_, index) => [h.slice(index * hashLength, (index + 1) * hashLength), target] as const),
    ...(l !== undefined && {line: l}),
    ...(p !== undefined && {pair: p}),
  };
}

function unpackText(text: PackedText): ReviewText {
  return typeof text === 'string' ? [text] : text;
}
