import {visible, visibleParts} from './visible-text.js';

/** What an element is given: attributes by their names, and what is done on events (`onclick`). */
type Given = Readonly<Record<string, string | number | boolean | undefined | ((event: never) => void)>>;

/** What stands in an element. */
export type Child = Node | string | undefined | readonly Child[];

/**
 * Makes an element. Texts become text nodes, never markup, with every character that nobody would see by its name: they may
 * come from pages.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Given = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value as (event: Event) => void);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== undefined && value !== false) made.setAttribute(key, visible(String(value)));
  }
  append(made, children);
  return made;
}

/** Puts texts and nodes into an element. */
export function append(parent: Node, children: readonly Child[]): void {
  for (const child of children)
    if (child instanceof Node) parent.appendChild(child);
    else if (typeof child === 'string') parent.appendChild(textNodes(child));
    else if (child !== undefined) append(parent, child);
}

/** A text, with every character that nobody would see by its name. */
function textNodes(text: string): DocumentFragment {
  const made = document.createDocumentFragment();
  for (const part of visibleParts(text))
    made.append(typeof part === 'string' ? part : element('span', {class: 'hidden-character'}, part.name));
  return made;
}

/** A button with a word, and the key that does the same. */
export function button(
  word: string,
  onclick: () => void,
  {key, ...given}: {readonly key?: string | undefined} & Given = {},
): HTMLButtonElement {
  const hint = key === undefined ? undefined : element('kbd', {'aria-hidden': 'true'}, key);
  return element('button', {type: 'button', onclick, 'aria-keyshortcuts': key, ...given}, word, hint);
}
