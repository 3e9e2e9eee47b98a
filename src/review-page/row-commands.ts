import type {ReviewSentence} from '../model/review-page.js';
import {button, type Child} from './element.js';
import {decisionOn, isDone, isLater, openFindings, toTake} from './page-state.js';
import {isWork} from './rows-to-show.js';
import type {Screen} from './screen.js';
import * as words from './strings.js';

/** Does something; whether something was decided. */
export type RowCommand = () => Promise<boolean>;

/** What can be done with a sentence as it stands, by the keys that do it. */
export function rowCommands(screen: Screen, index: number, row: ReviewSentence): ReadonlyMap<string, RowCommand> {
  const {app, state, decide, takeText} = screen;
  const commands = new Map<string, RowCommand>([['e', () => screen.edit(index, row)]]);
  const [first] = openFindings(state, row);
  if (first) commands.set('x', () => decide(({dismiss}) => dismiss(app, state, first)));
  if (decisionOn(state, row)) return commands;
  const fixed = openFindings(state, row).find((one) => one.fixed !== undefined)?.fixed;
  if (fixed !== undefined) commands.set('f', () => takeText(row, fixed));
  const text = toTake(row);
  if (text === 'patch') commands.set('a', () => decide(({confirm}) => confirm(app, state, row)));
  else if (text) commands.set('a', () => takeText(row, text.text));
  if (row.status === 'stale') commands.set('r', () => decide(({accept}) => accept(app, state, row)));
  return commands;
}

/** The buttons of a sentence that has to be looked at; those of its findings stand beside these. */
export function drawCommands(screen: Screen, index: number, row: ReviewSentence): Child[] {
  const {state} = screen;
  if (!isWork(row) || isDone(state, row)) return [];
  const commands = rowCommands(screen, index, row);
  const one = (key: string, word: string, name = ''): Child => {
    const run = commands.get(key);
    return run && button(word, () => void run(), {key, class: name});
  };
  const later = (): void => {
    screen.later(index, row);
  };
  return [
    toTake(row) === 'patch' ? one('a', words.take, 'main') : undefined,
    one('e', words.edit),
    one('r', words.accept),
    button(words.later, later, {key: 's', class: 'quiet', 'aria-pressed': String(isLater(state, row))}),
  ];
}
