import type {Check, Pair, Report} from '../model/index.js';
import {byTexts} from './by-texts.js';

/** What checks said of two texts; of most nothing. */
export type Said = readonly (readonly [check: Check, report: Report])[];

/**
 * What the checks that look at two texts alone said of them: one pair in five of a repository stands there more than once. For
 * checks with the same options only.
 */
export interface ReportMemory {
  /** What was said of the texts of a pair; `undefined` where they were not met. */
  readonly of: (pair: Pair, locale: string) => Said | undefined;
  /** Keeps what was said of texts. Nothing of it may be cut out of a page, nor may they, which would keep the page in memory. */
  readonly keep: (pair: Pair, locale: string, said: Said) => void;
}

/** In UTF-16 code units: the texts of about five hundred pages. */
const usualRoom = 8_000_000;

/**
 * Makes an empty memory. When it is full, it begins anew.
 *
 * @param room how many characters its texts have at most, all together.
 */
export function reportMemory(room = usualRoom): ReportMemory {
  const known = byTexts<Said>();
  let held = 0;
  return {
    of: known.get,
    keep(pair, locale, said) {
      const size = pair.source.length + pair.target.length;
      held += size;
      if (held > room) {
        known.clear();
        held = size;
      }
      if (held <= room) known.set(pair, locale, said.length === 0 ? nothing : said);
    },
  };
}

const nothing: Said = [];
