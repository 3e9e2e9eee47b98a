import {visible, visibleParts} from './visible-text.js';

/** What an element is given: attributes by their names, and what is done on events (`onclick`). */
export type Given = Readonly<Record<string, string | number | boolean | undefined | (() => void)>>;

/** What stands in an element. */
export type Child = Node | string | undefined | readonly Child[];

type Names = HTMLElementTagNameMap;

/**
 * Makes an element: `div.row.work`, its attributes, what stands in it. Texts become text nodes, never markup, with every
 * character that nobody would see by its name: they may come from pages.
 */
export function element<Name extends keyof Names>(
  name: Name | `${Name}.${string}`,
  ...children: readonly (Child | Given)[]
): Names[Name] {
  const [tag = '', ...classes] = name.split('.');
  const made = document.createElement(tag) as Names[Name];
  made.classList.add(...classes);
  append(made, children);
  return made;
}

/** Gives an element attributes, and puts texts and nodes into it. */
export function append(parent: Element, children: readonly (Child | Given)[]): void {
  for (const child of children)
    if (child instanceof Node) parent.append(child);
    else if (typeof child === 'string') parent.append(...visibleParts(child).map(visibleNode));
    else if (Array.isArray(child)) append(parent, child);
    else if (child) for (const [key, value] of Object.entries(child as Given)) setGiven(parent, key, value);
}

function visibleNode(part: string | {readonly name: string}): string | Node {
  return typeof part === 'string' ? part : element('span.hidden-character', part.name);
}

function setGiven(made: Element, key: string, value: Given[string]): void {
  if (typeof value === 'function') made.addEventListener(key.slice(2), value);
  else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : visible(String(value)));
}

/** A button with a word, and the key that does the same. */
export function button(word: string, onclick: () => void, {key, ...given}: Given = {}): HTMLButtonElement {
  const hint = key === undefined ? undefined : element('kbd', {'aria-hidden': 'true'}, String(key));
  return element('button', {type: 'button', onclick, 'aria-keyshortcuts': key, ...given}, word, hint);
}
