import type {ReviewPage, ReviewSentence, ReviewSuggestion} from '../model/review-page.js';
import {findingName, sentenceName} from './decision-rows.js';
import type {Made, PageDecisions} from './page-decisions.js';
import {isSentence, isWork, type Filter, type RowPoints} from './rows-to-show.js';

/** How risky the sentences of a page are. */
export interface Rating {
  readonly points: RowPoints;
  /** The risk of a row, with what it is made of behind it; nothing where it is not rated. */
  readonly draw: (index: number) => HTMLElement | undefined;
}

/** A page as it is looked at: its data, what was decided, what is shown. */
export interface PageState {
  readonly page: ReviewPage;
  decisions: PageDecisions;
  filter: Filter;
  /** Absent where the build has not rated the sentences. */
  readonly rating: Rating | undefined;
  /** Index of the row that keys are for. */
  current: number | undefined;
  /** The row that is edited, and what stands in the place of its translation. */
  editing: {readonly index: number; readonly editor: HTMLElement} | undefined;
}

/** What was decided of a sentence here. */
export function decisionOn({decisions}: PageState, sentence: ReviewSentence): Made | undefined {
  return decisions.made.get(sentenceName(sentence));
}

/** Findings of a sentence that nobody has called false positives here. */
export function openFindings({decisions}: PageState, {findings = []}: ReviewSentence): typeof findings {
  return findings.filter((finding) => !decisions.made.has(findingName(finding)));
}

/** Whether everything that has to be decided of a sentence is: what it says, or that all its findings are false. */
export function isDone(state: PageState, sentence: ReviewSentence): boolean {
  if (decisionOn(state, sentence)) return true;
  return sentence.status === 'current' && openFindings(state, sentence).every(({severity}) => severity === 'info');
}

/** How many sentences of a page have to be looked at, and how many of them are done. */
export function progressOf(state: PageState): {readonly done: number; readonly all: number} {
  const work = sentencesOf(state.page).filter(([row]) => isWork(row));
  return {done: work.filter(([row]) => isDone(state, row)).length, all: work.length};
}

/** Sentences that one change was put into, and that nobody has decided: they can be taken at once. */
export function groupSentences(state: PageState, group: number): ReviewSentence[] {
  const rows = sentencesOf(state.page).map(([row]) => row);
  return rows.filter((row) => row.group === group && row.status === 'patched' && row.to && !decisionOn(state, row));
}

/** What is taken with one key: the patch, or the first suggestion. */
export function toTake({status, to, suggestions = []}: ReviewSentence): 'patch' | ReviewSuggestion | undefined {
  if (status === 'patched' && to) return 'patch';
  return status === 'current' ? undefined : suggestions[0];
}

/** Whether a sentence was left for later. */
export function isLater({decisions}: PageState, row: ReviewSentence): boolean {
  return decisions.later.has(sentenceName(row));
}

/** The sentences of a page, with their indexes. */
export function sentencesOf({rows}: Pick<ReviewPage, 'rows'>): [row: ReviewSentence, index: number][] {
  return rows.flatMap((row, index) => (isSentence(row) ? [[row, index]] : []));
}
