import type {ReviewPage, ReviewRow} from '../model/review-page.js';
import {writeAddress} from './address.js';
import {drawFilters} from './draw-filters.js';
import {drawGroups} from './draw-groups.js';
import {link} from './draw-text.js';
import {drawTop} from './draw-top.js';
import {element, type Child} from './element.js';
import {keepFocus} from './keep-focus.js';
import type {Screen} from './screen.js';
import {progressOf} from './page-state.js';
import * as words from './strings.js';

/** What stands over the rows of a page. */
export interface PageHead {
  readonly top: HTMLElement;
  /** In the page itself, before its rows. */
  readonly before: readonly HTMLElement[];
  /** Draws again what depends on decisions and on what is shown. */
  readonly update: () => void;
}

/** Where one is, how far one is, what is shown, and what can be done at once. */
export function drawPageHead(screen: Screen): PageHead {
  const {app, state} = screen;
  const {page} = state;
  const progress = element('div.progress');
  const ways = element('nav.ways', {'aria-label': words.page});
  const top = drawTop(app, place(page), ways, progress);
  const filters = drawFilters(screen);
  const groups = element('section.groups', {'aria-label': words.groups, tabindex: '-1'});
  const notes = page.notes.map((note) => element('p.note-line', note));
  const columns = element(
    'div.columns',
    {'aria-hidden': 'true'},
    element('span', words.english),
    element('span', page.locale),
  );

  /** All links lead to where the order is the same. */
  function leadOn(): void {
    for (const one of top.querySelectorAll<HTMLAnchorElement>('[data-page]'))
      one.href = writeAddress({page: one.dataset.page === '' ? undefined : one.dataset.page, byRisk: app.byRisk});
  }
  function update(): void {
    leadOn();
    drawProgress(progress, screen);
    filters.update();
    keepFocus(groups, () => {
      groups.replaceChildren();
      for (const one of drawGroups(screen)) groups.append(one);
    });
  }
  void app.index().then(
    () => {
      ways.replaceChildren(...drawWays(app.order, page.path));
      leadOn();
    },
    () => undefined,
  );
  update();
  return {top: element('div.sticky', top, filters.part), before: [...notes, groups, columns], update};
}

function place({path, title, locale, url}: ReviewPage): Child {
  const folder = path.split('/').slice(1, -1).join(' / ');
  return element(
    'div.place',
    element(
      'nav',
      {'aria-label': words.allPages},
      element('a', {href: '#', 'data-page': ''}, words.allPages),
      ` › ${locale}`,
      folder === '' ? undefined : ` › ${folder}`,
    ),
    element('h1', title, url === undefined ? undefined : element('small', link(url, words.onForge))),
  );
}

function drawProgress(part: HTMLElement, {state}: Screen): void {
  const {done, all} = progressOf(state);
  const bar = element('progress', {max: Math.max(all, 1), value: all === 0 ? 1 : done, 'aria-label': words.toDo});
  part.replaceChildren(bar, element('span', all === 0 ? words.allDone : words.progress(done, all)));
}

/** The ways to the pages before and after this one. */
function drawWays(order: readonly ReviewRow[], path: string): Node[] {
  const at = order.findIndex((row) => row.path === path);
  const way = (row: ReviewRow | undefined, word: string, sign: string): Node =>
    row
      ? element('a', {href: '#', 'data-page': row.path, 'aria-label': `${word}: ${row.title}`, title: row.title}, sign)
      : element('span.no-way', {'aria-hidden': 'true'}, sign);
  return [
    way(at > 0 ? order[at - 1] : undefined, words.previous, '‹'),
    way(at === -1 ? undefined : order[at + 1], words.next, '›'),
  ];
}
