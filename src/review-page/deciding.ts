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
import {ask, type Answer, type Question} from './dialogs.js';
import type {Change} from './page-decisions.js';
import {groupSentences, openFindings, type PageState} from './page-state.js';
import * as words from './strings.js';

/** A change of decisions, and what is said of it. */
export interface Decided {
  readonly change: Change;
  readonly said: string;
}

/** Asks what is needed: who decides, where that is not known; why, where that has to be said. `undefined` where it was left. */
async function asked(app: App, question?: Omit<Question, 'name'>): Promise<(Answer & {readonly deciding: Deciding}) | undefined> {
  const known = app.store.setting('by');
  const needed = question ?? {title: words.nameTitle, done: words.done};
  const answer =
    question || known === undefined
      ? await ask({...needed, ...(known === undefined && {name: ''})})
      : {why: '', name: '', chosen: []};
  if (!answer) return undefined;
  const by = known ?? answer.name;
  if (known === undefined) app.store.set('by', by);
  const at = decidedAt(new Date());
  return {...answer, deciding: {by, at, ...(answer.why !== '' && {why: answer.why})}};
}

/** Decides that a patch is right. */
export async function confirm(app: App, {page}: PageState, row: ReviewSentence): Promise<Decided | undefined> {
  const answer = await asked(app);
  if (!answer) return undefined;
  return {change: confirmed(page, [row], answer.deciding), said: words.did.confirm};
}

/** Decides that all patches of one change are right. */
export async function confirmGroup(app: App, state: PageState, group: number): Promise<Decided | undefined> {
  const rows = groupSentences(state, group);
  const answer = rows.length > 0 ? await asked(app) : undefined;
  if (!answer) return undefined;
  return {change: confirmed(state.page, rows, answer.deciding), said: words.did.group(rows.length)};
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
export async function correct(app: App, {page}: PageState, row: ReviewSentence, text: string): Promise<Decided | undefined> {
  const answer = await asked(app);
  if (!answer) return undefined;
  const rows = sentenceRows(page, row, {action: 'correct', text}, answer.deciding);
  return {change: new Map([[sentenceName(row), {rows, isSaved: false}]]), said: words.did.correct};
}

/** Decides that a stale sentence is right as it is. */
export async function accept(app: App, {page}: PageState, row: ReviewSentence): Promise<Decided | undefined> {
  const why = {proposed: words.defaultAccept, known: [words.defaultAccept]};
  const answer = await asked(app, {title: words.whyAccept, why, done: words.accept});
  if (!answer) return undefined;
  const rows = sentenceRows(page, row, {action: 'accept'}, answer.deciding);
  return {change: new Map([[sentenceName(row), {rows, isSaved: false}]]), said: words.did.accept};
}

/** Decides that findings of a sentence are false positives. */
export async function dismiss(
  app: App,
  state: PageState,
  row: ReviewSentence,
  given: readonly ReviewFinding[] = openFindings(state, row),
): Promise<Decided | undefined> {
  const why = {proposed: words.defaultDismiss, known: [words.defaultDismiss]};
  const choices = given.length > 1 ? given.map(({message}) => message.replaceAll('`', '')) : [];
  const answer = await asked(app, {title: words.whyDismiss, why, choices, done: words.falsePositive});
  if (!answer) return undefined;
  const chosen = choices.length > 0 ? given.filter((_, index) => answer.chosen.includes(index)) : given;
  const change = chosen.map(
    (finding) =>
      [findingName(finding), {rows: [dismissalRow(state.page, finding, answer.deciding)], isSaved: false}] as const,
  );
  return {change: new Map(change), said: words.did.dismiss};
}
