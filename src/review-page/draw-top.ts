import type {App} from './app.js';
import {button, element, type Child} from './element.js';
import {drawThemeChoice} from './theme.js';
import * as words from './strings.js';

/** The line over every view: where one is, and what is for all of them. */
export function drawTop(app: App, ...children: readonly Child[]): HTMLElement {
  return element(
    'header.top',
    children,
    element(
      'div.tools',
      drawThemeChoice(app.store),
      button('?', app.showKeys, {'aria-label': words.help, title: words.help, class: 'quiet'}),
      drawSave(app),
    ),
  );
}

/** The button that saves, with how much there is to save. */
export function drawSave({store, isServed, save}: App): HTMLElement {
  const count = store.unsaved().length;
  const hasAny = count > 0 || (!isServed && store.paths().some((path) => store.page(path).made.size > 0));
  const word = count > 0 ? words.save(count) : hasAny ? words.saveAgain : isServed ? words.allSaved : words.save(0);
  return button(word, () => void save(), {
    class: count > 0 ? 'save main' : 'save',
    disabled: !hasAny,
    title: store.isKept() ? words.keptHere : words.notKept,
  });
}
