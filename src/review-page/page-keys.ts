import type {ReviewSentence} from '../model/review-page.js';
import {groupSentences, isDone, isLater} from './page-state.js';
import {rowCommands} from './row-commands.js';
import {isSentence, isWork} from './rows-to-show.js';
import type {Screen} from './screen.js';
import * as words from './strings.js';

/** Does what a key is for on a page; gives whether it did something. */
export function onPageKey(screen: Screen, key: string): boolean {
  const {app, state, goTo} = screen;
  const {current} = state;
  if (key === 'j' || key === 'k') step(screen, key === 'j' ? 1 : -1);
  else if (key === 'u') screen.undo();
  else if (key === 'A') takeGroup(screen);
  else if (key === 'Escape' && current !== undefined) goTo(current);
  else if (key in words.cannot) {
    const row = current === undefined ? undefined : sentence(screen, current);
    if (current === undefined || !row) step(screen, 1);
    else if (key === 's') {
      screen.later(current, row);
      goOn(screen);
    } else {
      const run = rowCommands(screen, current, row).get(key);
      if (run) void thenGoOn(screen, run());
      else app.say(words.cannot[key as keyof typeof words.cannot]);
    }
  } else return false;
  return true;
}

function sentence({state}: Screen, index: number): ReviewSentence | undefined {
  const row = state.page.rows[index];
  return isSentence(row) ? row : undefined;
}

/** Goes to the next row that fits, or the one before. */
function step(screen: Screen, by: 1 | -1): void {
  const {app, state, goTo, positions} = screen;
  const stops = positions().filter((index) => {
    const row = sentence(screen, index);
    return row !== undefined && (state.filter.view === 'whole' || isWork(row));
  });
  const from = state.current ?? -1;
  const found = by === 1 ? stops.find((index) => index > from) : stops.findLast((index) => index < from);
  if (found === undefined) app.say(words.end);
  else goTo(found);
}

/** Goes on to what still has to be decided. */
function goOn(screen: Screen): void {
  const {state, goTo, positions} = screen;
  const from = state.current ?? -1;
  const open = positions().filter((index) => {
    const row = sentence(screen, index);
    return row !== undefined && isWork(row) && !isDone(state, row) && !isLater(state, row);
  });
  const next = open.find((index) => index > from) ?? open[0] ?? state.current;
  if (next !== undefined) goTo(next);
}

async function thenGoOn(screen: Screen, decided: Promise<boolean>): Promise<void> {
  if (await decided) goOn(screen);
}

/** Takes all sentences with the change that the current one has, or else with the first that is left. */
function takeGroup(screen: Screen): void {
  const {app, state} = screen;
  const own = state.current === undefined ? undefined : sentence(screen, state.current)?.group;
  const group = [own, ...state.page.groups.keys()].find(
    (one) => one !== undefined && groupSentences(state, one).length > 0,
  );
  if (group === undefined) app.say(words.noGroup);
  else {
    void thenGoOn(
      screen,
      screen.decide(({confirmGroup}) => confirmGroup(app, state, group)),
    );
  }
}
