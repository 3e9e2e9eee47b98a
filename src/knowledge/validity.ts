import {intervalBetween, type Article, type Interval} from '../model/index.js';

/** When a wording held. Dates are those of English commits, and absent where these are not known. */
export interface Validity {
  validFrom?: string;
  /** Absent while it holds. */
  validTo?: Interval;
}

/** Time of a wording seen in the source versions `first` to `last`, indexes in `Article.versions`. */
export function validity(article: Article, first: number, last: number): Validity {
  const validFrom = article.versions[first]?.committed;
  return {
    ...(validFrom === undefined ? {} : {validFrom}),
    ...(last < article.versions.length - 1
      ? {validTo: intervalBetween(article.versions[last], article.versions[last + 1])}
      : {}),
  };
}
