import type {ReviewPage} from '../model/review-page.js';
import {writeAddress} from './address.js';
import type {App, View} from './app.js';
import {drawChunks, type Chunks} from './chunks.js';
import {drawPageHead} from './draw-page-head.js';
import {drawRow} from './draw-row.js';
import {append, button, element} from './element.js';
import {stillMeant} from './page-decisions.js';
import {onPageKey} from './page-keys.js';
import {pageScreen} from './page-screen.js';
import type {PageState, Rating} from './page-state.js';
import {firstFilter, isSentence, rowsToShow, type Filter, type Shown} from './rows-to-show.js';
import {drawCommands} from './row-commands.js';
import {rowHeight} from './row-height.js';
import * as words from './strings.js';

/** Shows an article in a locale, with everything that can be decided there. */
export function showPage(app: App, root: HTMLElement, page: ReviewPage, rating: Rating | undefined): View {
  const decisions = stillMeant(app.store.page(page.path), page);
  app.store.setPage(page.path, decisions);
  const state: PageState = {page, rating, decisions, filter: firstFilter(page), current: undefined, editing: undefined};
  const list = element('div.rows');
  /** On a narrow screen: what can be done with the current row. */
  const bar = element('div.bar', {role: 'toolbar', 'aria-label': words.toDo});
  let shown: readonly Shown[] = [];
  let positions = new Map<number, number>();
  let chunks: Chunks | undefined;

  const screen = pageScreen(app, state, {
    redraw(indexes) {
      for (const index of indexes) redrawRow(index);
      head.update();
      drawBar();
    },
    setFilter,
    setOrder(byRisk) {
      app.byRisk = byRisk;
      state.current = undefined;
      history.replaceState(undefined, '', writeAddress({page: page.path, byRisk}));
      setFilter({});
      scrollTo(0, 0);
    },
    goTo,
    positions: () => shown.filter((one) => typeof one === 'number'),
  });
  const head = drawPageHead(screen);

  function drawBar(): void {
    const {current = -1} = state;
    const found = page.rows[current];
    bar.replaceChildren();
    if (isSentence(found) && state.editing === undefined) append(bar, drawCommands(screen, current, found));
  }

  function setFilter(change: Partial<Filter>): void {
    state.filter = {...state.filter, ...change};
    drawList();
    head.update();
  }

  function drawList(): void {
    chunks?.stop();
    shown = rowsToShow(page, state.filter, app.byRisk ? rating?.points : undefined);
    positions = new Map(shown.flatMap((one, position) => (typeof one === 'number' ? [[one, position]] : [])));
    if (shown.every((one) => typeof one !== 'number')) {
      list.replaceChildren(element('p.nothing', words.nothing));
      return;
    }
    chunks = drawChunks(list, {items: shown, draw: drawShown, height: (one) => rowHeight(page, one)});
  }

  function drawShown(one: Shown): Node {
    return typeof one === 'number' ? row(one) : drawFold(one);
  }

  function row(index: number): HTMLElement {
    const made = drawRow(screen, index);
    if (index === state.current) made.classList.add('here');
    return made;
  }

  function drawFold({from, to}: {readonly from: number; readonly to: number}): HTMLElement {
    const {open} = state.filter;
    const isOpen = open.has(from);
    const toggle = (): void => {
      setFilter({open: new Set(isOpen ? [...open].filter((one) => one !== from) : [...open, from])});
      list.querySelector<HTMLElement>(`[data-fold="${from}"]`)?.focus();
    };
    const word = `${words.unchanged(to - from)} ${isOpen ? '▾' : '▸'}`;
    return element('div.fold', button(word, toggle, {'aria-expanded': String(isOpen), 'data-fold': from}));
  }

  function rowElement(index: number): HTMLElement | undefined {
    return list.querySelector<HTMLElement>(`[data-row="${index}"]`) ?? undefined;
  }

  function redrawRow(index: number): void {
    const old = rowElement(index);
    if (!old) return;
    const hadFocus = old.contains(document.activeElement);
    const made = row(index);
    old.replaceWith(made);
    if (hadFocus && state.editing?.index !== index) made.focus({preventScroll: true});
  }

  function setCurrent(index: number): void {
    if (index === state.current) return;
    if (state.current !== undefined) rowElement(state.current)?.classList.remove('here');
    state.current = index;
    rowElement(index)?.classList.add('here');
    drawBar();
  }

  /** Puts the focus on a row, drawn or not. */
  function goTo(index: number): void {
    const position = positions.get(index);
    if (position === undefined) return;
    chunks?.show(position);
    setCurrent(index);
    const found = rowElement(index);
    found?.focus({preventScroll: true});
    found?.scrollIntoView({block: 'nearest'});
    // What was not drawn before has its real height only now.
    requestAnimationFrame(() => {
      found?.scrollIntoView({block: 'nearest'});
    });
  }

  for (const event of ['focusin', 'click'])
    list.addEventListener(event, ({target}) => {
      const found = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : undefined;
      if (found) setCurrent(Number(found.dataset.row));
    });
  document.title = `${page.title} · ${page.locale} · ${words.review}`;
  drawList();
  root.replaceChildren(head.top, element('main', head.before, list, bar));

  return {
    onKey: (key) => onPageKey(screen, key),
    refresh() {
      state.decisions = app.store.page(page.path);
      for (const made of list.querySelectorAll<HTMLElement>('[data-row]')) {
        const index = Number(made.dataset.row);
        if (index !== state.editing?.index) redrawRow(index);
      }
      head.update();
    },
    goTo(unit) {
      const index = page.rows.findIndex((one) => isSentence(one) && one.units.includes(unit));
      if (index === -1) return;
      if (!positions.has(index)) setFilter({...firstFilter(page), view: 'whole'});
      goTo(index);
      history.replaceState(undefined, '', writeAddress({page: page.path, unit, byRisk: app.byRisk}));
    },
    stop() {
      chunks?.stop();
    },
  };
}
