import {readAddress, type Address} from './address.js';
import type {App, View} from './app.js';
import {drawSave} from './draw-top.js';
import {element} from './element.js';
import {loadDeciding, loadIndex, loadList, loadPage} from './load-data.js';
import {showPage} from './page-view.js';
import {hasKeys, openStore} from './store.js';
import * as words from './strings.js';
import {applyTheme} from './theme.js';

/** What the program that serves the page says of itself. */
function served(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="sxs-${name}"]`)?.content;
}

function browserStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

const root = element('div.app');
const status = element('p.said', {role: 'status'});
const store = openStore(served('output') ?? new URL('.', location.href).pathname, browserStorage());
const isServed = served('output') !== undefined;
const by = served('by');
if (by !== undefined) store.set('by', by);
let index: ReturnType<typeof loadIndex> | undefined;
let view: View | undefined;
let shown: Address & {readonly isShown?: boolean} = {};
let isSending = false;

const app: App = {
  store,
  isServed,
  index() {
    index ??= Promise.all([loadIndex(), loadList()]).then(([loaded, {sorted}]) => {
      if (app.order.length === 0) app.order = sorted(loaded.rows, app.byRisk);
      return loaded;
    });
    return index;
  },
  order: [],
  byRisk: false,
  showKeys() {
    void loadDeciding().then(({showKeys}) => {
      showKeys(store);
    });
  },
  say(text) {
    status.textContent = '';
    // A screen reader says it again, also where it is the same.
    setTimeout(() => {
      status.textContent = text;
    }, 30);
  },
  onDecided() {
    drawSaveAgain();
    if (isServed && store.unsaved().length > 0) void app.save();
  },
  async save() {
    // What is decided in the meantime goes with the next.
    if (isSending) return;
    isSending = true;
    try {
      const {save} = await loadDeciding();
      do app.say(await save(store, isServed));
      while (isServed && store.unsaved().length > 0);
    } catch (error) {
      app.say(words.cannotSave((error as Error).message));
    } finally {
      isSending = false;
      view?.refresh();
      drawSaveAgain();
    }
  },
};

function drawSaveAgain(): void {
  const old = document.querySelector('button.save');
  const had = old === document.activeElement;
  const made = drawSave(app);
  old?.replaceWith(made);
  if (had) made.focus();
}

/** Shows what the address asks for. */
async function show(): Promise<void> {
  const asked = readAddress(location.hash);
  if (shown.isShown && asked.page === shown.page && asked.page !== undefined && !asked.byRisk === !app.byRisk) {
    if (asked.unit !== undefined) view?.goTo(asked.unit);
    return;
  }
  shown = {...asked, isShown: true};
  app.byRisk = asked.byRisk === true;
  view?.stop();
  root.replaceChildren(element('p.loading', words.loading));
  try {
    const made = asked.page === undefined ? await showList() : await showAsked(asked.page);
    if (made) view = made;
    scrollTo(0, 0);
    if (asked.unit !== undefined) view?.goTo(asked.unit);
  } catch (error) {
    root.replaceChildren(
      element('main.problem', element('p', (error as Error).message), element('a', {href: '#'}, words.allPages)),
    );
  }
}

/** Loads and shows a page, unless somebody has gone elsewhere in the meantime. */
async function showAsked(path: string): Promise<View | undefined> {
  const {page, rating} = await loadPage(path);
  return shown.page === path ? showPage(app, root, page, rating) : undefined;
}

/** Loads and shows the list, unless somebody has gone to a page in the meantime. */
async function showList(): Promise<View | undefined> {
  const loaded = await app.index();
  const {showIndex} = await loadList();
  return shown.page === undefined ? showIndex(app, root, loaded) : undefined;
}

addEventListener('hashchange', () => void show());
addEventListener('keydown', (event) => {
  const {key, target, ctrlKey, metaKey, altKey} = event;
  const isTyping =
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox');
  if (ctrlKey || metaKey || altKey || document.querySelector('dialog') || event.isComposing) return;
  if (isTyping && key !== 'Escape') return;
  if (key !== 'Escape' && !hasKeys(store)) return;
  if (key === '?') app.showKeys();
  else if (key === '/') root.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  else if (!view?.onKey(key)) return;
  event.preventDefault();
});
addEventListener('storage', () => {
  store.forget();
  view?.refresh();
  drawSaveAgain();
});
applyTheme(store);
document.body.append(root, status);
void show();
