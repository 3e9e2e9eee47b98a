import type {App} from './app.js';
import {findingName, sentenceName, translationOf} from './decision-rows.js';
import {loadDeciding} from './load-data.js';
import {inverse, withChange, withLater, type Change} from './page-decisions.js';
import {decisionOn, isLater, sentencesOf, type PageState} from './page-state.js';
import type {Screen} from './screen.js';
import * as words from './strings.js';

/** What a view gives: how rows are shown. */
type Shown = Pick<Screen, 'setFilter' | 'setOrder' | 'goTo' | 'positions' | 'redraw'>;

/** What can be done on a page, with what follows from it: it is kept, shown, said, and can be taken back. */
export function pageScreen(app: App, state: PageState, shown: Shown): Screen {
  const {redraw, goTo} = shown;
  const done: Change[] = [];

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
      if (app.isServed && isSaved) await (await loadDeciding()).takeBack(before);
      // What stood there before has to be saved again.
      apply(new Map(Array.from(change, ([name, one]) => [name, one && {...one, isSaved: one.isSaved && !isSaved}])));
      app.say(isSaved && !app.isServed ? words.didUndoSaved : words.didUndo);
    } catch (error) {
      app.say(words.cannotSave((error as Error).message));
    }
  }
  const screen: Screen = {
    ...shown,
    app,
    state,
    async decide(make) {
      const made = await make(await loadDeciding());
      if (!made?.change.size) return false;
      done.push(inverse(state.decisions, made.change));
      apply(made.change);
      app.say(made.said);
      return true;
    },
    takeText: (row, text) => screen.decide(({correct}) => correct(app, state, row, text)),
    async edit(index, row) {
      const {drawEditor} = await loadDeciding();
      const stop = (): void => {
        state.editing = undefined;
        redraw([index]);
        goTo(index);
      };
      const before = state.editing?.index ?? index;
      const text = decisionOn(state, row)?.rows[0]?.text ?? translationOf(row);
      const editor = drawEditor(state.page, row, text, {
        onDone(given) {
          stop();
          void screen.takeText(row, given);
        },
        onCancel: stop,
      });
      state.editing = {index, editor};
      redraw(before === index ? [index] : [before, index]);
      return false;
    },
    later(index, row) {
      keep(withLater(state.decisions, sentenceName(row)), [index]);
      app.say(isLater(state, row) ? words.didLater : words.didNotLater);
    },
    undo(name) {
      const change = name === undefined ? done.pop() : new Map([[name, undefined]]);
      if (change) void takeBack(change);
      else app.say(words.cannot.u);
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
