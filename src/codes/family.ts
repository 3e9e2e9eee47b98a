import type {Code} from '../model/index.js';

/** A code found in a text. */
export interface Found {
  /** Id of its entry: family, slash, code in its normal spelling. */
  readonly id: string;
  readonly code: Code;
  /** Normal spelling with all its parts, e.g. `450 4.4.316`. */
  readonly text: string;
  /** Whether what it reports passes, so that the operation is tried again. */
  readonly transient: boolean;
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** Whether the text around it, or its own form, says that it is an error code. A bare number is anything. */
  readonly named: boolean;
}

/** One kind of error codes: one file here and one line in `index.ts`. */
export interface Family {
  readonly family: Code['family'];
  /** What a heading, a sentence or a column header must speak of so that a code alone below it is one of this family. */
  readonly context: RegExp;
  /** Everything in a text, of any language, that has the form of a code, in order. White space must be folded. */
  readonly scan: (text: string) => readonly Found[];
}
