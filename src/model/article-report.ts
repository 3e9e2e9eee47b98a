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
  readonly findings: number;
  /** The regenerated page. */
  readonly page: Text;
  /** The side file: where each translation comes from. */
  readonly versions: Text;
  readonly review: Text;
  /** Absent where the page was not scored. */
  readonly score?: PageScore;
}
