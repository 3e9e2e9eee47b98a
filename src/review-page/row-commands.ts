import type {ReviewSentence} from '../model/review-page.js';
import {accept, confirm} from './deciding.js';
import {button, element, type Child} from './element.js';
import {decisionOn, isDone, openFindings, toTake, isLater} from './page-state.js';
import {isWork} from './rows-to-show.js';
import type {Screen} from './screen.js';
import * as words from './strings.js';

/** What can be done with a sentence as it stands, by the keys that do it. */
export function rowCommands(screen: Screen, index: number, row: ReviewSentence): Readonly<Record<string, () => void>> {
  const {app, state, decide, takeText} = screen;
  const open = openFindings(state, row);
  const fixed = open.find((one) => one.fixed !== undefined)?.fixed;
  const text = toTake(row);
  const isOpen = !decisionOn(state, row);
  return {
    ...(isOpen &&
      text !== undefined && {
        a: () => {
          if (text === 'patch') decide(confirm(app, state, row));
          else takeText(row, text.text);
        },
      }),
    e: () => {
      screen.edit(index);
    },
    ...(isOpen &&
      fixed !== undefined && {
        f: () => {
          takeText(row, fixed);
        },
      }),
    ...(open.length > 0 && {
      x: () => {
        screen.dismiss(row, open);
      },
    }),
    ...(isOpen &&
      row.status === 'stale' && {
        r: () => {
          decide(accept(app, state, row));
        },
      }),
    s: () => {
      screen.later(index, row);
    },
  };
}

/** The buttons of a sentence that has to be looked at; those of its findings stand beside these. */
export function drawCommands(screen: Screen, index: number, row: ReviewSentence): Child[] {
  const {state} = screen;
  if (!isWork(row) || isDone(state, row)) return [];
  const commands = rowCommands(screen, index, row);
  const one = (key: string, word: string, name = ''): Child => {
    const run = commands[key];
    return run && button(word, run, {key, class: name});
  };
  return [
    toTake(row) === 'patch' ? one('a', words.take, 'main') : undefined,
    one('e', words.edit),
    one('r', words.accept),
    button(words.later, commands.s as () => void, {key: 's', class: 'quiet', 'aria-pressed': String(isLater(state, row))}),
  ];
}

/** The same in a line. */
export function drawActions(screen: Screen, index: number, row: ReviewSentence): Child {
  const buttons = drawCommands(screen, index, row);
  return buttons.length === 0 ? undefined : element('div.actions', buttons);
}
