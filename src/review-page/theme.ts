import {element} from './element.js';
import type {Store} from './store.js';
import * as words from './strings.js';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Light or dark, as somebody chose, else as the system has it. */
export function applyTheme(store: Store): void {
  const theme = themeOf(store);
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function themeOf(store: Store): Theme {
  return themes.find((one) => one === store.setting('theme')) ?? 'auto';
}

/** Chooses light or dark. */
export function drawThemeChoice(store: Store): HTMLElement {
  const options = themes.map((theme) =>
    element('option', {value: theme, selected: theme === themeOf(store)}, words.themes[theme]),
  );
  const choice = element('select', {'aria-label': words.theme}, options);
  choice.addEventListener('change', () => {
    store.set('theme', choice.value);
    applyTheme(store);
  });
  return element('label.theme', element('span', {'aria-hidden': 'true'}, '◐'), choice);
}
