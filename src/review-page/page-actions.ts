import type {App} from './app.js';
import {accept, confirm, confirmGroup, correct, dismiss, type Decided} from './deciding.js';
import {findingName, sentenceName, translationOf} from './decision-rows.js';
import type {RowActions} from './draw-actions.js';
import {drawEditor} from './draw-editor.js';
import {inverse, withChange, withLater, type Change} from './page-decisions.js';
import {rowOn, type PageState} from './page-state.js';
import {isSentence, type Filter} from './rows-to-show.js';
import {words} from './strings.js';

/** A page on the screen. */
export interface Screen {
  readonly app: App;
  readonly state: PageState;
  /** Draws rows again, and what counts them. */
  readonly redrawRows: (indexes: readonly number[]) => void;
  readonly setFilter: (change: Partial<Filter>) => void;
  /** Puts the focus on a row. */
  readonly goTo: (index: number) => void;
  /** Indexes of the rows that are shown, in order. */
  readonly positions: () => readonly number[];
}

/** What can be done on a page. Each tells whether something was decided. */
export interface PageActions extends RowActions {
  readonly takeGroup: (group: number) => void;
  /** Takes back what was decided last. */
  readonly undoLast: () => void;
  /** Waits for what is being asked or decided, then does something. */
  readonly after: (next: () => void) => void;
}

/** What can be done on a page, with what follows from it: it is kept, shown, said, and can be taken back. */
export function pageActions(screen: Screen): PageActions {
  const {app, state} = screen;
  const undone: Change[] = [];
  let last: Promise<boolean> = Promise.resolve(false);

  function sentence(index: number) {
    const row = state.page.rows[index];
    return isSentence(row) ? row : undefined;
  }

  function apply(change: Change): void {
    state.decisions = withChange(state.decisions, change);
    app.store.setPage(state.page.path, state.decisions);
    screen.redrawRows(rowsOf(state, change));
    app.onDecided();
  }

  function decide(decided: Promise<Decided | undefined>): void {
    last = decided.then((made) => {
      if (!made || made.change.size === 0) return false;
      undone.push(inverse(state.decisions, made.change));
      apply(made.change);
      app.say(made.said);
      return true;
    });
  }

  async function takeBack(change: Change): Promise<void> {
    const before = [...change.keys()].flatMap((name) => state.decisions.made.get(name) ?? []);
    const isSaved = before.some((one) => one.isSaved);
    try {
      const isGone = await app.saving.takeBack(before);
      // What stood there before is to be saved again.
      apply(new Map(Array.from(change, ([name, one]) => [name, one && {...one, isSaved: one.isSaved && !isSaved}])));
      app.say(isSaved && !isGone ? words.did.undoSaved : words.did.undo);
    } catch (error) {
      app.say(words.cannotSave(error instanceof Error ? error.message : String(error)));
    }
  }

  function stopEditing(index: number): void {
    state.editing = undefined;
    screen.redrawRows([index]);
    screen.goTo(index);
  }

  return {
    take(index) {
      const row = sentence(index);
      if (row) decide(confirm(app, state, row));
    },
    takeText(index, text) {
      const row = sentence(index);
      if (row) decide(correct(app, state, row, text));
    },
    takeGroup(group) {
      decide(confirmGroup(app, state, group));
    },
    accept(index) {
      const row = sentence(index);
      if (row) decide(accept(app, state, row));
    },
    dismiss(index, findings) {
      const row = sentence(index);
      if (row) decide(dismiss(app, state, row, findings));
    },
    edit(index) {
      const before = state.editing;
      state.editing = index;
      screen.redrawRows(before === undefined ? [index] : [before, index]);
    },
    later(index) {
      const row = sentence(index);
      if (!row) return;
      state.decisions = withLater(state.decisions, sentenceName(row));
      app.store.setPage(state.page.path, state.decisions);
      screen.redrawRows([index]);
      app.say(state.decisions.later.has(sentenceName(row)) ? words.did.later : words.did.notLater);
    },
    undo(name) {
      void takeBack(new Map([[name, undefined]]));
    },
    undoLast() {
      const change = undone.pop();
      if (change) void takeBack(change);
      else app.say(words.cannot.undo);
    },
    after(next) {
      void last.then((isDecided) => {
        if (isDecided) next();
      });
    },
    editor(index, row) {
      const decided = rowOn(state, row);
      return drawEditor(state.page, row, decided?.text ?? translationOf(row), {
        onDone(text) {
          stopEditing(index);
          decide(correct(app, state, row, text));
        },
        onCancel() {
          stopEditing(index);
        },
      });
    },
  };
}

/** Indexes of the rows that a change is about. */
function rowsOf({page}: PageState, change: Change): number[] {
  return page.rows.flatMap((row, index) => {
    if (!isSentence(row)) return [];
    const names = [sentenceName(row), ...(row.findings ?? []).map(findingName)];
    return names.some((name) => change.has(name)) ? [index] : [];
  });
}
