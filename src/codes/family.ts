import type {Code, Related} from '../model/index.js';
import type {CodeWords} from './words.js';

/** A code found in a text. */
export interface Found {
  /** Id of its entry: family, slash, code in its normal spelling. */
  readonly id: string;
  readonly code: Code;
  /** Normal spelling with all its parts, e.g. `450 4.4.316`. */
  readonly text: string;
  /** Whether the error is temporary, so that the operation is tried again. */
  readonly transient: boolean;
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** Whether the text around it, or its own form, says that it is an error code. A bare number may be anything. */
  readonly named: boolean;
}

/** A code of one family. */
export type CodeOf<Name extends Code['family']> = Extract<Code, {family: Name}>;

/** What of an entry is needed to find its codes. */
export interface Listed {
  readonly id: string;
  /** First and last detail that it stands for. */
  readonly range?: readonly [number, number];
}

/** An entry that a code leads to beside its own. */
export interface Way {
  readonly id: string;
  /** `range`: it stands for the code among others; `class`: the same detail, temporary or permanent. */
  readonly reason: 'range' | 'class';
}

/** Where a code stands among those of its family, so that the nearest ones can be told. */
export interface Position {
  /** Codes of other groups are never near: e.g. class and subject of an SMTP code. */
  readonly group: string;
  readonly number: number;
}

/**
 * One kind of error codes: everything that is known about it, in one file, with one line in `index.ts`. Large tables of
 * a registry stand in `registry/`. The shape of its codes stands in `codeSchema` of the model.
 *
 * Patterns name codes in English, since the pages say in English what an error means. Words of other languages, for texts
 * that somebody looks up, are data in `locales/` and come as {@link CodeWords}.
 */
export interface Family<Own extends Code = Code> {
  readonly family: Own['family'];
  /** What every text with a code of it holds, in any case: a quick test, asked before anything is read more closely. */
  readonly hint: RegExp;
  /** What a heading, a sentence or a column header must speak of so that a code alone below it is one of this family. */
  readonly context: RegExp;
  /** Everything in a text, of any language, that has the form of a code, in order. White space must be folded. */
  scan(text: string, words: CodeWords): readonly Found[];
  /** A code as people write it, such as `450 4.4.316`. */
  write(code: Own, id: string): string;
  /** What a registry calls a code, as the title of an entry that several products explain: `500 Internal Server Error`. */
  title?(code: Own): string | undefined;
  /** What registries say of a code, in short. */
  meaning?(code: Own): string | undefined;
  /** How much a code that no text names counts against one that is named, from 0 to 1: most numbers are something else. */
  readonly bare: number;
  /** How much less a code counts than others in a text, since it says less. */
  vague?(code: Own): number;
  /** Whether its codes are so common that one in the middle of a sentence is only an error where it is quoted. */
  readonly isCommon?: true;
  /** Whether its codes are names, which say nothing more where a code of another family stands in the same text. */
  readonly isName?: true;
  /**
   * Whether a code means different things in different products, so that its entry has a variant for each place that
   * explains it.
   */
  varies?(code: Own): boolean;
  /** Whether what stands above a text may name a code in it, which `context` matches; always where this is absent. */
  isBelow?(code: Own, above: string): boolean;
  /** Codes that a text begins with and that have no form of their own, where `context` matches what stands above. */
  below?(text: string, above: string): readonly Found[];
  /** First and last detail of a code that stands for several. */
  range?(code: Own): [number, number] | undefined;
  /** Other entries that a code found in a text leads to. */
  waysTo?(
    found: {readonly id: string; readonly code: Own; readonly named: boolean},
    list: readonly Listed[],
  ): readonly Way[];
  /** Where a code stands among others, by the second half of its id; by its number where this is absent. */
  position?(spelling: string): Position;
  /** Codes of any family that are the same error by definition. */
  sameAs?(code: Own): readonly Related[];
}
