import type {Chosen} from './choose-runs.js';
import type {FormsIn} from './find-forms.js';
import {nameWords} from './name-words.js';

/** A sentence before and after a version of its page; the same words where it was let be. */
export interface Sentence {
  readonly article: number;
  readonly to: number;
  /** Plain texts. */
  readonly before: string;
  readonly after: string;
}

/** What became of an old form. */
export interface Places {
  readonly chosen: Chosen;
  /** Sentences that had the old form when it was replaced in their page. */
  readonly places: number;
  /** Those of them in which this form stands instead, and the articles that they are of. */
  readonly replaced: number;
  readonly articles: ReadonlySet<number>;
}

/**
 * Counts, in the page versions in which an old form was replaced, the different sentences that had it, and those that got
 * a new one then or later. A sentence that already had both is no place: it says that they are one. A sentence in
 * which the new form came beside the old one (`also known as`) is one in which it was replaced.
 *
 * @param successors pairs with one old form.
 */
export function countPlaces(
  successors: readonly Chosen[],
  sentencesAt: (article: number, to: number) => readonly Sentence[],
  formsIn: FormsIn,
): Places[] {
  const became = successors.map(() => ({places: new Set<string>(), articles: new Set<number>()}));
  const places = new Set<string>();
  const steps = new Map(
    successors.flatMap(({found}) => found.map((one) => [`${one.article} ${one.to}`, one] as const)),
  );
  for (const {article, to} of steps.values()) {
    for (const {before, after} of sentencesAt(article, to)) {
      const had = formsIn(nameWords(before));
      if (!had.has(successors[0]?.before ?? '') || successors.some((one) => had.has(one.after))) continue;
      const has = before === after ? had : formsIn(nameWords(after));
      const isReworded = !has.has(successors[0]?.before ?? '') && !successors.some((one) => has.has(one.after));
      if (isReworded) continue;
      const place = `${article} ${before}`;
      places.add(place);
      for (const [index, one] of successors.entries()) {
        if (!has.has(one.after)) continue;
        became[index]?.places.add(place);
        became[index]?.articles.add(article);
      }
    }
  }
  return successors.map((chosen, index) => ({
    chosen,
    places: places.size,
    replaced: became[index]?.places.size ?? 0,
    articles: became[index]?.articles ?? new Set(),
  }));
}
