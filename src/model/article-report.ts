import type {Status} from './counts.js';
import type {Text} from './files.js';
import type {PageScore} from './score.js';

/**
 * What is written of one article: plain data that can be stored and sent. Paths depend on what was named, so they are not in it.
 *
 * @internal
 */
export interface ArticleReport {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  /** By tag. */
  readonly locales: readonly LocaleReport[];
  /** Lines of `units.ndjson`. */
  readonly units: Text;
}

/**
 * The files of an article in one locale, and the numbers of its row in the index.
 *
 * @internal
 */
export interface LocaleReport {
  readonly locale: string;
  /** Its newest page in this locale, as findings name it: the regenerated page has its path. */
  readonly file: string;
  /** The same on a forge; absent where nothing says how to get there. */
  readonly url?: string;
  readonly counts: Readonly<Record<Status, number>>;
  /** Of all its pages, but for drift, which the counts say. */
  readonly findings: number;
  /** The regenerated page. */
  readonly page: Text;
  /** The side file: where each translation comes from. */
  readonly versions: Text;
  readonly review: Text;
  /** What the review page shows of it; absent where none is made. */
  readonly reviewPage?: ReviewPageReport;
  /** Absent where the page was not scored. */
  readonly score?: PageScore;
}

/**
 * An article in a locale on the review page, without its path.
 *
 * @internal
 */
export interface ReviewPageReport {
  /** Its data, as JavaScript, but for its beginning: what comes behind version and path. */
  readonly data: Text;
  /** Ids of the units that the review leads to, in the order of its links. */
  readonly linked: readonly string[];
  /** What rating its sentences needs when all pages are known, as `GatherRisk` makes it; absent where they are not rated. */
  readonly risk?: string;
  /** Findings that the page shows. */
  readonly errors: number;
  readonly warnings: number;
}
