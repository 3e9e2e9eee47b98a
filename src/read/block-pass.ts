import type {Masked} from './mask.js';

/** A list item around a block, as a block pass finds it. */
export interface FoundItem {
  /** Any number that the blocks of one list share. */
  readonly list: number;
  readonly ordered: boolean;
  readonly number: number;
}

/** A leaf block of a masked page. */
export interface FoundBlock {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'html' | 'code' | 'definition';
  readonly depth?: number;
  readonly items: readonly FoundItem[];
  readonly quote?: string;
  /** Table by any number that its cells share. */
  readonly cell?: {readonly table: number; readonly row: number; readonly column: number};
  /** Offset in the masked text at which the block, or its first line, begins. */
  readonly start: number;
  /** Masked Markdown of the block: the inline content of a heading, all of an HTML block or of code, fences included. */
  readonly text: string;
  /** Numbers of the pairs in it, in order. */
  readonly pairs: readonly number[];
  /** Those of them that stand in the label of a link. */
  readonly linked: readonly number[];
}

/**
 * Finds the leaf blocks of a masked page, in order: all headings, HTML blocks and indented code with
 * tags in it, and every other block that holds a pair. Pairs that no block holds are simply not there; the caller places them.
 */
export type BlockPass = (masked: Masked) => FoundBlock[];
