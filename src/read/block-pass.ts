import type {Masked} from './mask.js';

/** A list item around a block, as a block pass finds it. */
export interface FoundItem {
  /** Any number that the blocks of one list share. */
  readonly list: number;
  readonly ordered: boolean;
  readonly number: number;
}

/** A link in a block, by offsets of its label in the masked text. */
export interface FoundLink {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** A leaf block of a masked page. */
export interface FoundBlock {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'html' | 'code' | 'definition';
  readonly depth?: number;
  readonly items: readonly FoundItem[];
  readonly quote?: string;
  /** Table by any number that its cells share. */
  readonly cell?: {readonly table: number; readonly row: number; readonly column: number};
  /** Offset in the masked text at which it begins, the mark of a heading included. */
  readonly mark: number;
  /** Offsets of the content in the masked text; code with its fences. White space at the ends does not matter. */
  readonly start: number;
  readonly end: number;
  /** What stands behind an opening code fence. */
  readonly language?: string;
  /** Numbers of the pairs in it, in order. */
  readonly pairs: readonly number[];
  /** Links with a label, in order. */
  readonly links: readonly FoundLink[];
}

/** Finds the leaf blocks of a masked page, in order. Pairs that no block holds are simply not there; the caller places them. */
export type BlockPass = (masked: Masked) => FoundBlock[];
