import type {Article, Interval} from '../model/index.js';

/** When a wording held, in handoff dates. Dates that the pages do not give are absent. */
export interface Validity {
  validFrom?: string;
  /** Absent while it holds. */
  validTo?: Interval;
}

/** Time of a wording seen in the source versions `first` to `last`, indexes in `Article.versions`. */
export function validity(article: Article, first: number, last: number): Validity {
  const validFrom = article.versions[first]?.handoff;
  return {
    ...(validFrom === undefined ? {} : {validFrom}),
    ...(last < article.versions.length - 1
      ? {validTo: interval(article.versions[last]?.handoff, article.versions[last + 1]?.handoff)}
      : {}),
  };
}

function interval(after: string | undefined, by: string | undefined): Interval {
  return {...(after === undefined ? {} : {after}), ...(by === undefined ? {} : {by})};
}
