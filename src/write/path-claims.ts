import {fileFinding, type ArticleFiles, type Finding} from '../model/index.js';
import {compare} from '../text/index.js';

/** A page that would be written. */
interface Claim {
  readonly locale: string;
  /** The page that it is regenerated from, as findings name it. */
  readonly file: string;
  readonly files: ArticleFiles;
}

/** Which page is written where, so that no two are written to one path. */
export interface PathClaims {
  /**
   * Takes the paths of a page.
   *
   * @returns whether they are free; and the page that had them before, once, which is to be removed: nothing tells which
   * of the two is meant.
   */
  readonly take: (claim: Claim) => {readonly isFree: boolean; readonly evicted?: Claim};
  /** A finding for each page that is not written; the order in which they came does not matter. */
  readonly clashes: () => Finding[];
}

/** Keeps account of paths. Those that differ in case only are one on many machines. */
export function pathClaims(): PathClaims {
  const taken = new Map<string, Claim[]>();
  return {
    take(claim) {
      const path = claim.files.review.toLowerCase();
      const others = taken.get(path);
      if (!others) {
        taken.set(path, [claim]);
        return {isFree: true};
      }
      others.push(claim);
      return {isFree: false, ...(others.length === 2 && {evicted: others[0]})};
    },
    clashes: () =>
      Array.from(taken.values())
        .filter((claims) => claims.length > 1)
        .flatMap((claims) => {
          const sorted = claims.toSorted((a, b) => compare(a.file, b.file));
          return sorted.map((claim, index) => clash(claim, sorted[index === 0 ? 1 : 0] ?? claim));
        }),
  };
}

function clash({file, locale, files}: Claim, other: Claim): Finding {
  return fileFinding({
    file,
    locale,
    ruleId: 'output-clash',
    message: `Cannot write both this page and \`${other.file}\` to \`${files.page}\``,
    note: 'Neither was written, nor its review. Build the two repositories or folders into two output folders, or rename one of the pages.',
  });
}
