import type {ReviewIndex, ReviewRow} from '../model/review-page.js';
import {writeAddress} from './address.js';
import type {App, View} from './app.js';
import {drawChunks, type Chunks} from './chunks.js';
import {drawBar} from './draw-bar.js';
import {drawTop} from './draw-top.js';
import {element} from './element.js';
import {byWork, filtered, foldersOf, totalsOf, type IndexFilter} from './index-rows.js';
import {unsavedRows} from './page-decisions.js';
import {searchField} from './search-field.js';
import {words} from './strings.js';

/** About how high a row is, in pixels. */
const rowHeight = 58;

/** Shows all pages, those with most to do first. */
export function showIndex(app: App, root: HTMLElement, {rows}: ReviewIndex): View {
  const sorted = byWork(rows);
  const locales = [...new Set(rows.map(({locale}) => locale))].sort();
  let filter: IndexFilter = {locale: '', folder: '', search: ''};
  let chunks: Chunks | undefined;
  const totals = element('section', {class: 'totals', 'aria-label': words.review});
  const list = element('main', {class: 'pages'});
  const choose = (change: Partial<IndexFilter>): void => {
    filter = {...filter, ...change};
    draw();
  };
  const filters = element(
    'div',
    {class: 'filters', role: 'search'},
    choice(words.locale, words.anyLocale, locales, (locale) => { choose({locale}); }),
    choice(words.folder, words.anyFolder, foldersOf(rows), (folder) => { choose({folder}); }),
    searchField(words.searchPages, (search) => { choose({search}); }),
  );

  function draw(): void {
    chunks?.stop();
    const shown = filtered(sorted, filter);
    app.order = shown;
    const together = totalsOf(shown);
    const count = new Set(shown.map(({locale}) => locale)).size;
    totals.replaceChildren(
      element('p', {}, words.totals(shown.length, count)),
      drawBar(together),
    );
    if (shown.length === 0) list.replaceChildren(element('p', {class: 'nothing'}, words.noPages));
    else chunks = drawChunks(list, {items: shown, draw: (row) => drawIndexRow(app, row), height: () => rowHeight});
  }

  document.title = words.review;
  draw();
  const top = drawTop(app, element('div', {class: 'place'}, element('h1', {}, words.review)));
  root.replaceChildren(element('div', {class: 'sticky'}, top, filters), totals, list);
  return {
    onKey(key) {
      if (key === '/') root.querySelector<HTMLInputElement>('input[type=search]')?.focus();
      else if (key === 'j' || key === 'k') step(list, key === 'j' ? 1 : -1);
      else return false;
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

function drawIndexRow({store}: App, row: ReviewRow): HTMLElement {
  const {path, title, locale} = row;
  const unsaved = unsavedRows(store.page(path)).length;
  return element(
    'a',
    {class: 'page', href: writeAddress({page: path})},
    element('span', {class: 'title'}, title, unsaved > 0 ? element('span', {class: 'not-saved'}, ` ${words.save(unsaved)}`) : undefined),
    element('span', {class: 'path'}, element('bdi', {}, path.split('/').slice(1).join('/'))),
    element('span', {class: 'locale'}, locale),
    drawBar(row),
  );
}
