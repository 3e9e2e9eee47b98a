import type {Article, Contradiction, Locale, Product, Unit} from '../../model/index.js';
import type {Reading} from './reading.js';

/** Something that changed in one sentence. */
export interface FoundChange extends Pick<Contradiction, 'kind' | 'about' | 'now' | 'was'> {
  /** The sentence that says it now, or said it last. */
  readonly unit: Unit;
  /** Index of the version that says it first. */
  readonly version: number;
  /** Whether a value has a unit of measure: then the same change elsewhere in the version is the same. */
  readonly isMeasured: boolean;
  /** Reads what a translation says; nothing where only the English that it was made from tells. */
  readonly read: (translated: Translated) => Reading | undefined;
  /** Reads the same from English. */
  readonly readEnglish: (english: string) => Reading;
}

/** A translation that counts, as it stands today. */
interface Translated {
  /** Plain text, see `withoutLiterals`. */
  readonly text: string;
  /** The English that it translates today, of all sentences that it covers, Markdown. */
  readonly english: string;
  readonly locale: Locale;
}

/** What changes are looked for with. */
export interface ChangeContext {
  readonly article: Article;
  /** The language of the source. */
  readonly language: Locale;
  readonly localeOf: (tag: string) => Locale;
  /** Rows of names, each a product, as `renames` gives them. */
  readonly products: readonly Product[];
}
