import {createHash} from 'node:crypto';
import {serialize} from 'node:v8';
import type {GroupOptions} from '../../engine/build-article.js';
import type {GroupInput} from '../../engine/read-sources.js';

/** Names of pages are asked for twice, and cost as much as all else where nothing has changed. */
const names = new WeakMap<GroupInput, string>();

/** What decides on a result beside the pages, as a name. */
export function optionsName(options: GroupOptions): string {
  return createHash('sha256').update(serialize(options)).digest('base64');
}

/** Everything of a page that decides on a result, as a name. */
export function inputName(input: GroupInput): string {
  let name = names.get(input);
  if (name === undefined) {
    name = hashOf(input);
    names.set(input, name);
  }
  return name;
}

function hashOf(input: GroupInput): string {
  const hash = createHash('sha256');
  if ('hash' in input && input.hash !== undefined) {
    const {file, pagePath, english, isPast} = input;
    return hash.update(JSON.stringify([file, pagePath, english, isPast, input.hash])).digest('base64');
  }
  const {text, ...rest} = 'record' in input ? {...input, text: ''} : input;
  hash.update(JSON.stringify(rest)).update('\0').update(text);
  return hash.digest('base64');
}
