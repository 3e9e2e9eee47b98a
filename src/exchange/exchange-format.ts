import type {Suggestion, SuggestionGap} from '../model/index.js';
import type {ExchangeArticle} from './exchange-unit.js';

/** What a file says of itself. */
export interface ExchangeFile {
  /** What it holds: a locale, a folder or a page. */
  readonly name: string;
  readonly locale: string;
  /** Latest handoff of its pages, `YYYY-MM-DD`. */
  readonly handoff: string | undefined;
  /** Version of this program. */
  readonly version: string;
}

/** What decides on a part beside its units. */
export interface PartOptions {
  /** Whether current translations are called approved, though nobody has reviewed them; where the format has the word. */
  readonly isApproved?: boolean;
}

/** A format of files that translators' tools read. */
export interface ExchangeFormat {
  readonly ending: string;
  /** The name of a file that is named for its locale alone. */
  readonly localeName: (tag: string) => string;
  /** What an article adds to a file. It may be kept on disk until the file is written; its gaps are closed before. */
  readonly part: (article: ExchangeArticle, options?: PartOptions) => string;
  /** What stands in a gap of a part. */
  readonly suggestions: (gap: SuggestionGap, found: readonly Suggestion[]) => string;
  /**
   * A whole file.
   *
   * @param parts gives the parts of its articles, in order, as often as it is called.
   */
  readonly file: (head: ExchangeFile, parts: () => Iterable<string>) => Iterable<string>;
}
