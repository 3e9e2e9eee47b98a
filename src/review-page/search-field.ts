import {element} from './element.js';

/** How long nobody has to type before a search begins, in milliseconds. */
const pause = 150;

/** A field to search in; `/` leads to it. */
export function searchField(name: string, onSearch: (text: string) => void): HTMLInputElement {
  const field = element('input', {type: 'search', placeholder: name, 'aria-label': name, 'aria-keyshortcuts': '/'});
  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      onSearch(field.value);
    }, pause);
  });
  return field;
}
