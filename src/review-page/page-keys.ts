import type {ReviewSentence} from '../model/review-page.js';
import {sentenceName} from './decision-rows.js';
import type {PageActions, Screen} from './page-actions.js';
import {decisionOn, groupSentences, isDone, openFindings, toTake} from './page-state.js';
import {isSentence, isWork} from './rows-to-show.js';
import {words} from './strings.js';

/** What keys do on a page; gives whether one did something. */
export function pageKeys(
  {app, state, goTo, positions}: Screen,
  actions: PageActions,
  root: HTMLElement,
): (key: string) => boolean {
  const {cannot} = words;

  function sentence(index: number): ReviewSentence | undefined {
    const row = state.page.rows[index];
    return isSentence(row) ? row : undefined;
  }

  /** Goes to the next row that fits, or the one before. */
  function step(by: 1 | -1): void {
    const isStop = (index: number): boolean => {
      const row = sentence(index);
      return row !== undefined && (state.filter.view === 'whole' || isWork(row));
    };
    const stops = positions().filter(isStop);
    const from = state.current ?? -1;
    const found = by === 1 ? stops.find((index) => index > from) : stops.findLast((index) => index < from);
    if (found === undefined) app.say(words.end);
    else goTo(found);
  }

  /** Goes on to what still has to be decided. */
  function goOn(): void {
    const isOpen = (index: number): boolean => {
      const row = sentence(index);
      return row !== undefined && isWork(row) && !isDone(state, row) && !state.decisions.later.has(sentenceName(row));
    };
    const from = state.current ?? -1;
    const open = positions().filter(isOpen);
    const next = open.find((index) => index > from) ?? open[0];
    if (next !== undefined) goTo(next);
    else if (state.current !== undefined) goTo(state.current);
  }

  /** Does something with the current row, then goes on; says why not. */
  function withRow(act: (row: ReviewSentence, index: number) => string | undefined): void {
    if (state.current === undefined) {
      step(1);
      return;
    }
    const row = sentence(state.current);
    const why = row ? act(row, state.current) : cannot.edit;
    if (why !== undefined) app.say(why);
    else actions.after(goOn);
  }

  const keys: Readonly<Record<string, () => void>> = {
    j: () => { step(1); },
    k: () => { step(-1); },
    a: () => {
      withRow((row, index) => {
        const text = decisionOn(state, row) ? undefined : toTake(row);
        if (text === undefined) return cannot.take;
        if (text === 'patch') actions.take(index);
        else actions.takeText(index, text);
        return undefined;
      });
    },
    e: () => {
      if (state.current === undefined) step(1);
      if (state.current !== undefined && sentence(state.current)) actions.edit(state.current);
    },
    f: () => {
      withRow((row, index) => {
        const fixed = openFindings(state, row).find((one) => one.fixed !== undefined)?.fixed;
        if (fixed === undefined || decisionOn(state, row)) return cannot.fix;
        actions.takeText(index, fixed);
        return undefined;
      });
    },
    x: () => {
      withRow((row, index) => {
        const open = openFindings(state, row);
        if (open.length === 0) return cannot.dismiss;
        actions.dismiss(index, open);
        return undefined;
      });
    },
    r: () => {
      withRow((row, index) => {
        if (row.status !== 'stale' || decisionOn(state, row)) return cannot.accept;
        actions.accept(index);
        return undefined;
      });
    },
    s: () => {
      const index = state.current;
      if (index === undefined) return;
      actions.later(index);
      goOn();
    },
    A: () => {
      const current = state.current === undefined ? undefined : sentence(state.current)?.group;
      const groups = [...(current === undefined ? [] : [current]), ...state.page.groups.keys()];
      const group = groups.find((one) => groupSentences(state, one).length > 0);
      if (group === undefined) app.say(cannot.group);
      else {
        actions.takeGroup(group);
        actions.after(goOn);
      }
    },
    u: () => { actions.undoLast(); },
    '/': () => { root.querySelector<HTMLInputElement>('input[type=search]')?.focus(); },
    Escape: () => { if (state.current !== undefined) goTo(state.current); },
  };
  return (key) => {
    const act = Object.hasOwn(keys, key) ? keys[key] : undefined;
    act?.();
    return act !== undefined;
  };
}
