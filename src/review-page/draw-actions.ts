import type {ReviewFinding, ReviewSentence} from '../model/review-page.js';
import {sentenceName} from './decision-rows.js';
import {button, element, type Child} from './element.js';
import {isDone, toTake, type PageState} from './page-state.js';
import {isWork} from './rows-to-show.js';
import {words} from './strings.js';

/** What can be done with a row. */
export interface RowActions {
  readonly take: (index: number) => void;
  readonly takeText: (index: number, text: string) => void;
  readonly edit: (index: number) => void;
  readonly accept: (index: number) => void;
  readonly dismiss: (index: number, findings: readonly ReviewFinding[]) => void;
  readonly later: (index: number) => void;
  /** Takes back what was decided of something on the page. */
  readonly undo: (name: string) => void;
  /** What stands in the place of a translation that is edited. */
  readonly editor: (index: number, row: ReviewSentence) => Node;
}

/** Buttons for a sentence that has to be looked at. */
export function drawActions(state: PageState, index: number, row: ReviewSentence, actions: RowActions): Child {
  if (!isWork(row)) return undefined;
  return element('div', {class: 'actions'}, actionButtons(state, index, row, actions));
}

/** The buttons themselves; a narrow screen has those of the current row at its lower end, too. */
export function actionButtons(state: PageState, index: number, row: ReviewSentence, actions: RowActions): Child[] {
  if (isDone(state, row)) return [];
  const isLater = state.decisions.later.has(sentenceName(row));
  return [
    toTake(row) === 'patch' ? button(words.takePatch, () => { actions.take(index); }, {class: 'main', key: 'a'}) : undefined,
    button(words.edit, () => { actions.edit(index); }, {key: 'e'}),
    row.status === 'stale' ? button(words.accept, () => { actions.accept(index); }, {key: 'r'}) : undefined,
    button(words.later, () => { actions.later(index); }, {key: 's', 'aria-pressed': String(isLater), class: 'quiet'}),
  ];
}
