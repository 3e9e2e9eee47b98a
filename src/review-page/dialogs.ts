import {button, element, type Child} from './element.js';
import type {Store} from './store.js';
import * as words from './strings.js';

/** What is asked before something is decided. */
export interface Question {
  readonly title: string;
  /** Asks for a reason, with the one that is proposed. */
  readonly why?: {readonly proposed: string; readonly known: readonly string[]};
  /** Asks who decides; with the name that is known. */
  readonly name?: string;
  /** Things of which some are chosen. */
  readonly choices?: readonly string[];
  /** The word of the button. */
  readonly done: string;
}

/** What was answered. */
export interface Answer {
  readonly why: string;
  readonly name: string;
  readonly chosen: readonly number[];
}

/** Asks, over the page. `undefined` where it was left. */
export function ask({title, why, name, choices = [], done}: Question): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const reason = why && element('input', {type: 'text', list: 'reasons', autocomplete: 'off', required: true});
    const who = name === undefined ? undefined : element('input', {type: 'text', autocomplete: 'name', required: true});
    if (reason) reason.value = why.proposed;
    if (who && name !== undefined) who.value = name;
    const boxes = choices.map(() => element('input', {type: 'checkbox', checked: true}));
    const finish = (): void => {
      const fields = [reason, who].filter((one) => one !== undefined);
      const empty = fields.find(({value}) => value.trim() === '');
      if (empty) empty.focus();
      else {
        const chosen = boxes.flatMap(({checked}, index) => (checked ? [index] : []));
        resolve({why: reason?.value.trim() ?? '', name: who?.value.trim() ?? '', chosen});
        dialog.close();
      }
    };
    const dialog = openDialog(
      title,
      [
        boxes.length === 0
          ? undefined
          : element('fieldset', element('legend', words.whichFindings), boxes.map((box, index) => element('label.choice', box, element('span', choices[index])))),
        reason && element('label', element('span', words.why), reason),
        why && element('datalist', {id: 'reasons'}, why.known.map((value) => element('option', {value}))),
        who && element('label', element('span', words.name), who),
      ],
      [button(words.cancel, () => { dialog.close(); }), button(done, finish, {class: 'main'})],
    );
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
        event.preventDefault();
        finish();
      }
    });
    dialog.addEventListener('close', () => {
      resolve(undefined);
    });
    (reason ?? who)?.select();
  });
}

/** Shows what the keys do, and whether they do it: who dictates wants letters to be letters. */
export function showKeys(store: Store): void {
  const rows = words.keys.map(([key, text]) => [element('dt', element('kbd', key)), element('dd', text)]);
  const isOn = element('input', {type: 'checkbox', checked: hasKeys(store)});
  isOn.addEventListener('change', () => {
    store.set('keys', isOn.checked ? 'on' : 'off');
  });
  const dialog = openDialog(
    words.help,
    [element('dl.keys', rows), element('label.choice', isOn, element('span', words.useKeys))],
    [button(words.close, () => { dialog.close(); }, {class: 'main'})],
  );
}

/** Whether single letters are commands. */
export function hasKeys(store: Store): boolean {
  return store.setting('keys') !== 'off';
}

/** Opens a dialog over the page; focus goes back to where it was when it closes. */
function openDialog(title: string, content: readonly Child[], buttons: readonly Child[]): HTMLDialogElement {
  const dialog = element(
    'dialog',
    {'aria-labelledby': 'dialog-title'},
    element('h2', {id: 'dialog-title'}, title),
    content,
    element('div.buttons', buttons),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Whether a dialog is open. */
export function isAsking(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
