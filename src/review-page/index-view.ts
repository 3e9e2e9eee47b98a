import type {ReviewIndex, ReviewRow} from '../model/review-page.js';
import {writeAddress} from './address.js';
import type {App, View} from './app.js';
import {drawChunks, type Chunks} from './chunks.js';
import {drawBar} from './draw-bar.js';
import {drawOrder} from './draw-order.js';
import {drawTop} from './draw-top.js';
import {element} from './element.js';
import {filtered, foldersOf, sorted, totalsOf, type IndexFilter} from './index-rows.js';
import {keepFocus} from './keep-focus.js';
import {unsavedRows} from './page-decisions.js';
import {searchField} from './search-field.js';
import * as words from './strings.js';

/** About how high a row is, in pixels. */
const rowHeight = 58;

/** Shows all pages, those with most to do first. */
export function showIndex(app: App, root: HTMLElement, {rows}: ReviewIndex): View {
  let inOrder = sorted(rows, app.byRisk);
  const locales = [...new Set(rows.map(({locale}) => locale))].sort();
  let filter: IndexFilter = {locale: '', folder: '', search: ''};
  let chunks: Chunks | undefined;
  const totals = element('section.totals', {'aria-label': words.review});
  const list = element('main.pages');
  const choose = (change: Partial<IndexFilter>): void => {
    filter = {...filter, ...change};
    draw();
  };
  const isRated = rows.some(({risk}) => risk !== undefined);
  const orders = element('div.chips', {tabindex: '-1'});
  const filters = element(
    'div.filters',
    {role: 'search'},
    isRated ? orders : undefined,
    choice(words.locale, words.anyLocale, locales, (locale) => {
      choose({locale});
    }),
    choice(words.folder, words.anyFolder, foldersOf(rows), (folder) => {
      choose({folder});
    }),
    searchField(words.searchPages, (search) => {
      choose({search});
    }),
  );

  function setOrder(byRisk: boolean): void {
    app.byRisk = byRisk;
    history.replaceState(undefined, '', writeAddress({byRisk}));
    inOrder = sorted(rows, byRisk);
    draw();
  }

  function draw(): void {
    chunks?.stop();
    keepFocus(orders, () => {
      orders.replaceChildren(drawOrder(words.mostToDo, app.byRisk, setOrder));
    });
    const shown = filtered(inOrder, filter);
    app.order = shown;
    const together = totalsOf(shown);
    const count = new Set(shown.map(({locale}) => locale)).size;
    totals.replaceChildren(element('p', words.totals(shown.length, count)), drawBar(together));
    if (shown.length === 0) list.replaceChildren(element('p.nothing', words.noPages));
    else chunks = drawChunks(list, {items: shown, draw: (row) => drawIndexRow(app, row), height: () => rowHeight});
  }

  document.title = words.review;
  draw();
  const top = drawTop(app, element('div.place', element('h1', words.review)));
  root.replaceChildren(element('div.sticky', top, filters), totals, list);
  return {
    onKey(key) {
      if (key === 'o' && isRated) {
        setOrder(!app.byRisk);
        return true;
      }
      if (key !== 'j' && key !== 'k') return false;
      step(list, key === 'j' ? 1 : -1);
      return true;
    },
    refresh: draw,
    goTo: () => undefined,
    stop() {
      chunks?.stop();
    },
  };
}

/** Goes to the next page of the list, or the one before. */
function step(list: HTMLElement, by: 1 | -1): void {
  const links = Array.from(list.querySelectorAll<HTMLElement>('a.page'));
  const at = links.findIndex((one) => one === document.activeElement);
  const next = links[at === -1 ? 0 : at + by];
  next?.focus();
}

function choice(name: string, all: string, values: readonly string[], onChoose: (value: string) => void): HTMLElement {
  const made = element(
    'select',
    {'aria-label': name},
    element('option', {value: ''}, all),
    values.map((value) => element('option', {value}, value)),
  );
  made.addEventListener('change', () => {
    onChoose(made.value);
  });
  return made;
}

function drawIndexRow(app: App, row: ReviewRow): HTMLElement {
  const {path, title, locale} = row;
  const unsaved = unsavedRows(app.store.page(path)).length;
  return element(
    'a.page',
    {href: writeAddress({page: path, byRisk: app.byRisk})},
    element('span.title', title, unsaved > 0 ? element('span.not-saved', ` ${words.save(unsaved)}`) : undefined),
    element('span.path', element('bdi', path.split('/').slice(1).join('/'))),
    element('span.locale', locale),
    drawBar(row, app.byRisk && row.risk !== undefined ? words.pageRisk(row.risk) : undefined),
  );
}
