import {doubt, type Page, type Pair, type Risk} from '../model/index.js';
import {compare, fingerprint, textHash} from '../text/index.js';

/** A pair that is rated, without its texts. */
export interface RatedPair {
  readonly id: string;
  readonly locale: string;
  readonly sourceHash: string;
  readonly targetHash: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pair: string;
  readonly risk: Risk;
}

/** Keeps the riskiest pairs. */
export interface Riskiest {
  readonly add: (rated: RatedPair) => void;
  /** The riskiest first; those of one risk by place. */
  readonly result: () => RatedPair[];
}

/** Names a pair, so that decisions and lines find it. */
export function nameOf({source, target}: Pair, {meta}: Page): Pick<RatedPair, 'id' | 'sourceHash' | 'targetHash'> {
  const hashes = {source: textHash(source), target: textHash(target)};
  const id = fingerprint({subject: doubt, locale: meta.locale, ...hashes});
  return {id, sourceHash: hashes.source, targetHash: hashes.target};
}

/**
 * Keeps the riskiest of some pairs. The same texts in a locale count once, where they are riskiest, and of such places the first.
 *
 * @param most how many are kept; twice as many are in memory at most.
 */
export function riskiest(most: number): Riskiest {
  let kept = new Map<string, RatedPair>();
  const ordered = (): RatedPair[] => Array.from(kept.values()).sort(byRisk).slice(0, most);
  return {
    add(rated) {
      const known = kept.get(rated.id);
      if (known && byRisk(known, rated) <= 0) return;
      kept.set(rated.id, rated);
      if (kept.size > 2 * most) kept = new Map(ordered().map((one) => [one.id, one]));
    },
    result: ordered,
  };
}

function byRisk(a: RatedPair, b: RatedPair): number {
  return (
    b.risk.points - a.risk.points ||
    compare(a.locale, b.locale) ||
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column
  );
}
