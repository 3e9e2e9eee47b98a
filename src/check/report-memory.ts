import type {Check, Pair, Report} from '../model/index.js';
import {isParagraph} from '../text/index.js';

/** What checks said of two texts; of most nothing. */
export type Said = readonly (readonly [check: Check, report: Report])[];

/**
 * What the checks that look at two texts alone said of them: one pair in five of a repository stands there more than once. For
 * checks with the same options only.
 */
export interface ReportMemory {
  /** What was said of texts, by their name; `undefined` where they were not met. */
  readonly of: (name: string) => Said | undefined;
  /** Keeps what was said of texts. Nothing of it may be cut out of a page, which would keep the page in memory. */
  readonly keep: (name: string, said: Said) => void;
}

/** In UTF-16 code units: the texts of about five hundred pages. */
const usualRoom = 8_000_000;

/**
 * Makes an empty memory. When it is full, it begins anew.
 *
 * @param room how many characters its texts have at most, all together.
 */
export function reportMemory(room = usualRoom): ReportMemory {
  const known = new Map<string, Said>();
  let held = 0;
  return {
    of: (name) => known.get(name),
    keep(name, said) {
      held += name.length;
      if (held > room) {
        known.clear();
        held = name.length;
      }
      if (held <= room) known.set(name, said.length === 0 ? nothing : said);
    },
  };
}

const nothing: Said = [];

/** The texts of a pair with all that decides on what is said of them: sentences of a paragraph are compared one by one. */
export function nameOfTexts(pair: Pair, locale: string): string {
  return `${locale}\0${isParagraph(pair) ? 'p' : ''}\0${pair.source}\0${pair.target}`;
}
