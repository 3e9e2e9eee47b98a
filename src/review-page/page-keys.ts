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
  else if (key === 'o' && state.rating) screen.setOrder(!app.byRisk);
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
  const {app, state, goTo} = screen;
  const {stops, isBehind} = placesOf(screen, (row) => state.filter.view === 'whole' || isWork(row));
  const found =
    by === 1 ? stops.find(isBehind) : stops.findLast((index) => index !== state.current && !isBehind(index));
  if (found === undefined) app.say(words.end);
  else goTo(found);
}

/** Goes on to what still has to be decided. */
function goOn(screen: Screen): void {
  const {state, goTo} = screen;
  const {stops, isBehind} = placesOf(screen, (row) => isWork(row) && !isDone(state, row) && !isLater(state, row));
  const next = stops.find(isBehind) ?? stops[0] ?? state.current;
  if (next !== undefined) goTo(next);
}

/** Sentences as they stand on the screen, and which of them stand behind the current one. */
function placesOf(
  screen: Screen,
  isMeant: (row: ReviewSentence) => boolean,
): {readonly stops: readonly number[]; readonly isBehind: (index: number) => boolean} {
  const {app, state, positions} = screen;
  const shown = positions();
  const places = new Map(shown.map((index, place) => [index, app.byRisk ? place : index]));
  const {current = -1} = state;
  // One that is not shown any more has its place on the page, and none among the riskiest.
  const from = places.get(current) ?? (app.byRisk ? -1 : current);
  return {
    stops: shown.filter((index) => {
      const row = sentence(screen, index);
      return row !== undefined && isMeant(row);
    }),
    isBehind: (index) => (places.get(index) ?? 0) > from,
  };
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
