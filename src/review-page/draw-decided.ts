import type {ReviewSentence} from '../model/review-page.js';
import {sentenceName} from './decision-rows.js';
import type {RowActions} from './draw-actions.js';
import {button, element, type Child} from './element.js';
import {decisionOn, type PageState} from './page-state.js';
import {words} from './strings.js';

/** What a person has decided: here, or before the build. */
export function drawDecided(state: PageState, row: ReviewSentence, actions: RowActions): Child {
  const made = decisionOn(state, row);
  const [first] = made?.rows ?? [];
  if (!made || !first) return row.decided === undefined ? undefined : element('p', {class: 'decided'}, `✓ ${row.decided}`);
  const why = first.why === undefined ? '' : `: ${first.why}`;
  return element(
    'p',
    {class: 'decided'},
    `✓ ${words.decided[first.action]}${why} · `,
    element('span', {class: made.isSaved ? 'saved' : 'not-saved'}, made.isSaved ? words.saved : words.notSaved),
    button(words.undo, () => { actions.undo(sentenceName(row)); }, {class: 'quiet'}),
  );
}
