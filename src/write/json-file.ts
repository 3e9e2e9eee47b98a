import type {LongFile} from '../model/index.js';

/** A file of JSON for people to read, too. */
export function jsonFile(path: string, value: unknown): LongFile {
  return {path, parts: [`${JSON.stringify(value, undefined, 2)}\n`]};
}
