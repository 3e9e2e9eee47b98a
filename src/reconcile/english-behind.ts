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

/** So many of the sentences of a page must stand in an English version for it to be the one behind it. */
const mostSentences = 0.9;

/**
 * The English version behind a page that names none, or one that the English repository does not have: the one that has
 * most of its sentences; of several the last one before the page was handed off or committed, else the first.
 */
export function englishBehind(page: Page, {sentences}: CutPage, states: readonly EnglishState[]): string | undefined {
  const norms = sentences.map(({norm}) => norm);
  const counted = states.map((state) => ({state, count: norms.filter((norm) => state.norms.has(norm)).length}));
  const most = Math.max(0, ...counted.map(({count}) => count));
  if (most === 0 || most < mostSentences * norms.length) return undefined;
  const best = counted
    .filter(({count}) => count === most)
    .map(({state}) => state)
    .sort((a, b) => compare(a.time, b.time));
  const until = page.history?.time ?? (page.meta.handoff === undefined ? undefined : `${page.meta.handoff}T23:59:59`);
  return (best.findLast(({time}) => until !== undefined && time <= until) ?? best[0])?.id;
}
