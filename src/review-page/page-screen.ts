import type {App} from './app.js';
import {confirmGroup, correct, dismiss} from './deciding.js';
import {findingName, sentenceName} from './decision-rows.js';
import {inverse, withChange, withLater, type Change} from './page-decisions.js';
import {isLater, sentencesOf, type PageState} from './page-state.js';
import type {Screen} from './screen.js';
import * as words from './strings.js';

/** What a view gives: how rows are shown. */
type Shown = Pick<Screen, 'setFilter' | 'goTo' | 'positions' | 'redraw'>;

/** What can be done on a page, with what follows from it: it is kept, shown, said, and can be taken back. */
export function pageScreen(app: App, state: PageState, shown: Shown): Screen {
  const {redraw, goTo} = shown;
  const done: Change[] = [];
  let last = Promise.resolve(false);

  function keep(decisions: PageState['decisions'], indexes: readonly number[]): void {
    state.decisions = decisions;
    app.store.setPage(state.page.path, decisions);
    redraw(indexes);
  }
  function apply(change: Change): void {
    keep(withChange(state.decisions, change), rowsOf(state, change));
    app.onDecided();
  }
  async function takeBack(change: Change): Promise<void> {
    const before = Array.from(change.keys()).flatMap((name) => state.decisions.made.get(name) ?? []);
    const isSaved = before.some((one) => one.isSaved);
    try {
      const isGone = await app.saving.takeBack(before);
      // What stood there before has to be saved again.
      apply(new Map(Array.from(change, ([name, one]) => [name, one && {...one, isSaved: one.isSaved && !isSaved}])));
      app.say(isSaved && !isGone ? words.did.undoSaved : words.did.undo);
    } catch (error) {
      app.say(words.cannotSave((error as Error).message));
    }
  }
  const screen: Screen = {
    ...shown,
    app,
    state,
    decide(decided) {
      last = decided.then((made) => {
        if (!made?.change.size) return false;
        done.push(inverse(state.decisions, made.change));
        apply(made.change);
        app.say(made.said);
        return true;
      });
    },
    takeText(row, text) {
      screen.decide(correct(app, state, row, text));
    },
    dismiss(row, findings) {
      screen.decide(dismiss(app, state, row, findings));
    },
    takeGroup(group) {
      screen.decide(confirmGroup(app, state, group));
    },
    edit(index) {
      const before = state.editing;
      state.editing = index;
      redraw([before, index].flatMap((one) => one ?? []));
      if (index === undefined && before !== undefined) goTo(before);
    },
    later(index, row) {
      keep(withLater(state.decisions, sentenceName(row)), [index]);
      app.say(isLater(state, row) ? words.did.later : words.did.notLater);
    },
    undo(name) {
      const change = name === undefined ? done.pop() : new Map([[name, undefined]]);
      if (change) void takeBack(change);
      else app.say(words.cannot.u);
    },
    after(next) {
      void last.then((isDecided) => {
        if (isDecided) next();
      });
    },
  };
  return screen;
}

/** Indexes of the rows that a change is about. */
function rowsOf({page}: PageState, change: Change): number[] {
  return sentencesOf(page).flatMap(([row, index]) => {
    const names = [sentenceName(row), ...(row.findings ?? []).map(findingName)];
    return names.some((name) => change.has(name)) ? [index] : [];
  });
}
