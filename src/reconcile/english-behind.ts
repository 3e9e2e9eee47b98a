import type {Page} from '../model/index.js';
import {compare} from '../text/index.js';
import type {CutPage} from './cut-page.js';

/** A version of the English page. */
export interface EnglishState {
  readonly id: string;
  /** When it was committed, ISO 8601. */
  readonly time: string;
  /** Its sentences as they are compared. */
  readonly norms: ReadonlySet<string>;
}

/** So many of the sentences of a page must stand in an English version that it does not name for it to be the one behind it. */
const mostSentences = 0.9;

/**
 * The English version behind a page: the one that has most of its sentences, since front matter may be older than the
 * pairs below it. Of several the one that it names, else the last one before the page was handed off or committed, else the first.
 *
 * @param named id of the version that the page names, whether that is known or not.
 */
export function englishBehind(
  page: Page,
  {sentences}: CutPage,
  states: readonly EnglishState[],
  named: string,
): string | undefined {
  const norms = sentences.map(({norm}) => norm);
  const counted = states.map((state) => ({state, count: norms.filter((norm) => state.norms.has(norm)).length}));
  const most = counted.reduce((max, {count}) => Math.max(max, count), 0);
  const own = counted.find(({state}) => state.id === named);
  if (own && (own.count === most || most < mostSentences * norms.length)) return named;
  if (most === 0 || most < mostSentences * norms.length) return undefined;
  const best = counted
    .filter(({count}) => count === most)
    .map(({state}) => state)
    .sort((a, b) => compare(a.time, b.time));
  const until = page.history?.time ?? (page.meta.handoff === undefined ? undefined : `${page.meta.handoff}T23:59:59`);
  return (best.findLast(({time}) => until !== undefined && time <= until) ?? best[0])?.id;
}
