import {refusedKeys} from './checked-record.js';

/** `key:` and the blanks behind it. */
const keyStart = /[a-z][\w.-]*:(?: +|$)/imy;
/** The indentation and the mark of an item of a list below its key. */
const itemStart = / {0,8}- +/y;
/** A value in quotes with nothing in it that quotes are for. */
const quoted = /^(?:"[^"\\\r\u2028\u2029]*"|'[^'\r\u2028\u2029]*')$/;
/** How no plain value may begin, and what would end or change it: a comment, another key, a tab, what may be a line end. */
const special = /^[?:,[\]{}#&*!|>'"%@`]|^-(?: |$)|: |:$| #|[\t\r\u2028\u2029]/;

/**
 * Reads YAML of the simplest form, keys with plain values and lists of plain values, as nearly all
 * pages have it; the same data as the full parser at a small part of its time.
 *
 * @returns an object without a prototype, as of `checkedRecord`; `undefined` for everything else, which the full parser is for.
 */
export function simpleYaml(text: string): Record<string, unknown> | undefined {
  const data = Object.create(null) as Record<string, unknown>;
  let key = '';
  /** What stands below the key, where it may be a list. */
  let list: string[] | undefined;
  let indent = 0;
  for (let at = 0, end = 0; at < text.length; at = end + 1) {
    const next = text.indexOf('\n', at);
    end = next === -1 ? text.length : next;
    const keyEnd = behind(keyStart, text, at);
    const itemEnd = list && keyEnd === -1 ? behind(itemStart, text, at) : -1;
    if (keyEnd !== -1) {
      key = text.slice(at, text.indexOf(':', at));
      const value = text.slice(keyEnd, end).trimEnd();
      const found = scalar(value);
      if (found === undefined || key in data || refusedKeys.has(key)) return undefined;
      data[key] = found;
      list = value === '' ? [] : undefined;
    } else if (list && itemEnd !== -1) {
      const value = scalar(text.slice(itemEnd, end).trimEnd());
      const own = text.indexOf('-', at) - at;
      if (value === undefined || value === '' || (list.length > 0 && own !== indent)) return undefined;
      indent = own;
      list.push(value);
      data[key] = list;
    } else if (text.slice(at, end).trimEnd() !== '') return undefined;
  }
  return data;
}

/** Offset behind what a pattern finds at an offset; -1 where it finds nothing. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function scalar(value: string): string | undefined {
  if (value.startsWith('"') || value.startsWith("'")) return quoted.test(value) ? value.slice(1, -1) : undefined;
  return special.test(value) ? undefined : value;
}
