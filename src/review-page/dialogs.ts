import {button, element, type Child} from './element.js';
import {hasKeys, type Store} from './store.js';
import * as words from './strings.js';

/** What is asked before something is decided. */
export interface Question {
  readonly title: string;
  /** Asks for a reason; the one that is proposed. */
  readonly why?: string;
  /** Asks who decides. */
  readonly isNamed: boolean;
  /** The word of the button. */
  readonly done: string;
}

/** What was answered. */
export interface Answer {
  readonly why?: string;
  readonly name?: string;
}

/** Asks, over the page. `undefined` where it was left. */
export function ask({title, why, isNamed, done}: Question): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const reason =
      why === undefined ? undefined : element('input', {type: 'text', autocomplete: 'off', required: true, value: why});
    const name = isNamed ? element('input', {type: 'text', autocomplete: 'name', required: true}) : undefined;
    const fields = [reason, name].filter((one) => one !== undefined);
    const finish = (): void => {
      const empty = fields.find(({value}) => value.trim() === '');
      empty?.focus();
      if (empty) return;
      resolve({why: reason?.value.trim(), name: name?.value.trim()});
      dialog.close();
    };
    const dialog = openDialog(
      title,
      [
        reason && element('label', element('span', words.why), reason),
        name && element('label', element('span', words.name), name),
      ],
      [
        button(words.cancel, () => {
          dialog.close();
        }),
        button(done, finish, {class: 'main'}),
      ],
    );
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      finish();
    });
    dialog.addEventListener('close', () => {
      resolve(undefined);
    });
    fields[0]?.select();
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
    [
      button(
        words.close,
        () => {
          dialog.close();
        },
        {class: 'main'},
      ),
    ],
  );
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
