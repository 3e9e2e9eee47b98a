import type {CodeLanguage, Family} from '../codes/index.js';
import type {Line, LocalEntry} from '../entries/index.js';

/** What is known of a language, as far as lookups are concerned; words in lower case. */
export interface LookupLanguage extends CodeLanguage {
  readonly functionWords?: readonly string[] | undefined;
  readonly stopWords?: readonly string[] | undefined;
}

/** Settings of `lookup`. */
export interface LookupOptions {
  /** BCP 47 tag of the language of the answer; English by default. */
  readonly locale?: string;
  /** At most so many hits; 5 by default. */
  readonly limit?: number;
  /** Families of codes; all by default. */
  readonly families?: readonly Family[];
  /** What is known about languages, by tag: their words for an error name a code, those for a version say that a number is none, those for `and` join several, and those that say nothing are not searched for; no words by default, so that only English names codes. */
  readonly locales?: ReadonlyMap<string, LookupLanguage>;
}

/** Why an entry was found. */
export type Reason = 'code' | 'range' | 'becomes' | 'class' | 'message' | 'words';

/** An entry that was found. */
export interface Hit {
  readonly id: string;
  /** Only for comparing hits of one answer. */
  readonly score: number;
  readonly reason: Reason;
  /** Words of the text that led to it. */
  readonly matched: readonly string[];
  /** Where its code means different things in different places: `variants` has the one that the text names, and is absent where it names none. */
  readonly entry: LocalEntry;
  /** Where the text does not say which of the variants it is: those that it may be. */
  readonly whichOf?: readonly Choice[];
  /** The message that stands in the text, as the pages give it. */
  readonly message?: FoundMessage;
}

/** A variant to choose. */
export interface Choice {
  readonly key: string;
  readonly product?: string;
  readonly article: string;
  readonly title: Line;
}

/** A message of an entry that stands in a text. */
export interface FoundMessage {
  readonly text: string;
  readonly locale: string;
  /** Whether the text is a translation of a page: the product itself may word it otherwise. */
  readonly isTranslation: boolean;
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
