import {findingSchema, type Finding, type LongFile} from '../model/index.js';
import type {OutputInput} from './output.js';

const keys = Object.keys(findingSchema.shape) as readonly (keyof Finding)[];

/** All findings, each with its keys in the order of the schema, whichever stage made it. */
export function findingsFile({findings}: OutputInput): LongFile[] {
  const values = findings.map((finding) => Object.fromEntries(keys.map((key) => [key, finding[key]])));
  return [{path: 'findings.json', parts: jsonList(values)}];
}

/** What `JSON.stringify` with two spaces gives, an item at a time: a string that holds all may be too long to exist. */
function jsonList(values: readonly unknown[]): string[] {
  if (values.length === 0) return ['[]\n'];
  const items = values.map((value) => `  ${JSON.stringify(value, undefined, 2).replaceAll('\n', '\n  ')}`);
  return items.map(
    (item, index) => `${index === 0 ? '[\n' : ',\n'}${item}${index === items.length - 1 ? '\n]\n' : ''}`,
  );
}
