import {keyOf} from '../read/index.js';
import {compare} from '../text/index.js';
import type {GroupInput} from './read-sources.js';

/**
 * Groups pages by their key, without reading more of them than that takes.
 *
 * @returns groups by key, pages by file.
 */
export function groupInputs(inputs: readonly GroupInput[]): GroupInput[][] {
  const groups = new Map<string, GroupInput[]>();
  for (const input of inputs.toSorted((a, b) => compare(a.file, b.file))) {
    const key = 'record' in input ? input.key : keyOf(input.text, {file: input.pagePath ?? input.file});
    const group = groups.get(key);
    if (group) group.push(input);
    else groups.set(key, [input]);
  }
  return Array.from(groups)
    .sort(([a], [b]) => compare(a, b))
    .map(([, group]) => group);
}
