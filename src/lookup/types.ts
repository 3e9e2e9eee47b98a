import type {CodeLanguage, Family} from '../codes/index.js';
import type {LocalEntry} from '../entries/index.js';

/** Settings of `lookup`. */
export interface LookupOptions {
  /** BCP 47 tag of the language of the answer; English by default. */
  readonly locale?: string;
  /** At most so many hits; 5 by default. */
  readonly limit?: number;
  /** Families of codes; all by default. */
  readonly families?: readonly Family[];
  /** What is known about languages, by tag: their words for an error name a code, those for `and` join several; no words by default, so that only English names codes. */
  readonly locales?: ReadonlyMap<string, CodeLanguage>;
}

/** Why an entry was found. */
export type Reason = 'code' | 'range' | 'becomes' | 'class' | 'words';

/** An entry that was found. */
export interface Hit {
  readonly id: string;
  /** Only for comparing hits of one answer. */
  readonly score: number;
  readonly reason: Reason;
  /** Words of the text that led to it. */
  readonly matched: readonly string[];
  readonly entry: LocalEntry;
}

/** The answer to a text. */
export interface Answer {
  /** What the text was taken for. */
  readonly input: 'text' | 'mail' | 'trace';
  /** The locale asked for, as the knowledge base has it; English where it has none like it. */
  readonly locale: string;
  /** Codes that the text names, in order. */
  readonly codes: readonly string[];
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Where there is no hit: entries that come near, best first. */
  readonly nearest: readonly {readonly id: string; readonly title: string}[];
}
