import type {ReviewFinding, ReviewSentence} from '../model/review-page.js';
import type {App} from './app.js';
import {
  decidedAt,
  dismissalRow,
  findingName,
  sentenceName,
  sentenceRows,
  translationOf,
  type Deciding,
} from './decision-rows.js';
import {ask, type Question} from './dialogs.js';
import type {Change} from './page-decisions.js';
import {groupSentences, type PageState} from './page-state.js';
import * as words from './strings.js';

/** A change of decisions, and what is said of it. */
export interface Decided {
  readonly change: Change;
  readonly said: string;
}

/** Asks what is needed: who decides, where that is not known; why, where that has to be said. `undefined` where it was left. */
async function asked({store}: App, question?: Omit<Question, 'isNamed'>): Promise<Deciding | undefined> {
  const known = store.setting('by');
  const needed = {title: words.nameTitle, done: words.done, ...question, isNamed: known === undefined};
  const answer = question || known === undefined ? await ask(needed) : {};
  if (!answer) return undefined;
  const {why, name = ''} = answer;
  if (known === undefined) store.set('by', name);
  return {by: known ?? name, at: decidedAt(new Date()), why};
}

/** Decides that a patch is right. */
export async function confirm(app: App, {page}: PageState, row: ReviewSentence): Promise<Decided | undefined> {
  const answer = await asked(app);
  if (!answer) return undefined;
  return {change: confirmed(page, [row], answer), said: words.didConfirm};
}

/** Decides that all patches of one change are right. */
export async function confirmGroup(app: App, state: PageState, group: number): Promise<Decided | undefined> {
  const rows = groupSentences(state, group);
  const answer = rows.length > 0 ? await asked(app) : undefined;
  if (!answer) return undefined;
  return {change: confirmed(state.page, rows, answer), said: words.didGroup(rows.length)};
}

function confirmed(page: PageState['page'], rows: readonly ReviewSentence[], deciding: Deciding): Change {
  return new Map(
    rows.map((row) => {
      const decision = {action: 'confirm', text: translationOf(row)} as const;
      return [sentenceName(row), {rows: sentenceRows(page, row, decision, deciding), isSaved: false}];
    }),
  );
}

/** Decides what the translation is. */
export async function correct(
  app: App,
  {page}: PageState,
  row: ReviewSentence,
  text: string,
): Promise<Decided | undefined> {
  const answer = await asked(app);
  if (!answer) return undefined;
  const rows = sentenceRows(page, row, {action: 'correct', text}, answer);
  return {change: new Map([[sentenceName(row), {rows, isSaved: false}]]), said: words.didCorrect};
}

/** Decides that a stale sentence is right as it is. */
export async function accept(app: App, {page}: PageState, row: ReviewSentence): Promise<Decided | undefined> {
  const answer = await asked(app, {title: words.whyAccept, why: words.defaultAccept, done: words.accept});
  if (!answer) return undefined;
  const rows = sentenceRows(page, row, {action: 'accept'}, answer);
  return {change: new Map([[sentenceName(row), {rows, isSaved: false}]]), said: words.didAccept};
}

/** Decides that a finding is a false positive. */
export async function dismiss(app: App, {page}: PageState, finding: ReviewFinding): Promise<Decided | undefined> {
  const answer = await asked(app, {title: words.whyDismiss, why: words.defaultDismiss, done: words.falsePositive});
  if (!answer) return undefined;
  const rows = [dismissalRow(page, finding, answer)];
  return {change: new Map([[findingName(finding), {rows, isSaved: false}]]), said: words.didDismiss};
}
