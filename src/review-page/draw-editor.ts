import type {ReviewPage, ReviewSentence} from '../model/review-page.js';
import {englishOf} from './decision-rows.js';
import {button, element} from './element.js';
import {liveChecks} from './live-checks.js';
import * as words from './strings.js';

/** Who listens to an editor. */
export interface Editing {
  readonly onDone: (text: string) => void;
  readonly onCancel: () => void;
}

/** A field for a translation, with what is wrong with it while somebody types. */
export function drawEditor(
  {locale, direction, numbers}: Pick<ReviewPage, 'locale' | 'direction' | 'numbers'>,
  row: ReviewSentence,
  text: string,
  {onDone, onCancel}: Editing,
): HTMLElement {
  const field = element('textarea', {
    lang: locale,
    dir: direction === 'rtl' ? 'rtl' : undefined,
    'aria-label': words.translation(row.units[0] ?? ''),
    'aria-describedby': 'live-checks',
    rows: 3,
    spellcheck: 'true',
  });
  field.value = text;
  const hints = element('ul.live', {id: 'live-checks', 'aria-live': 'polite'});
  const check = (): void => {
    // Grows with its text.
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
    const found = liveChecks(englishOf(row), field.value, numbers);
    hints.classList.toggle('good', found.length === 0);
    hints.replaceChildren(...(found.length > 0 ? found : [words.liveGood]).map((one) => element('li', one)));
  };
  const done = (): void => {
    // A sentence is one line.
    const lines = field.value.split('\n').map((line) => line.trim());
    const given = lines.filter((line) => line !== '').join(' ');
    if (given === '') field.focus();
    else onDone(given);
  };
  field.addEventListener('input', check);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  requestAnimationFrame(() => {
    check();
    field.focus();
  });
  return element(
    'div.editor',
    field,
    hints,
    element(
      'div.actions',
      button(words.done, done, {class: 'main', key: 'Ctrl Enter'}),
      button(words.cancel, onCancel, {key: 'Esc'}),
    ),
  );
}
