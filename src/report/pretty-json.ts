/** Values up to this many characters stand on one line. */
const width = 110;

/**
 * Writes JSON to be read by people: like `JSON.stringify` with two spaces,
 * but short objects and lists below the top level stay on one line. Ends in a line break.
 *
 * @param value plain data; keys with `undefined` are left out.
 */
export function prettyJson(value: unknown): string {
  return `${pretty(value, '', true)}\n`;
}

function pretty(value: unknown, indent: string, open: boolean): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const label = (key: string): string => (isList ? '' : `${JSON.stringify(key)}: `);
  const [start, end] = isList ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) return start + end;
  if (!open) {
    const line = `${start}${entries.map(([key, item]) => label(key) + pretty(item, '', false)).join(', ')}${end}`;
    if (line.length <= width && !line.includes('\n')) return line;
  }
  const inner = `${indent}  `;
  return `${start}\n${entries.map(([key, item]) => inner + label(key) + pretty(item, inner, false)).join(',\n')}\n${indent}${end}`;
}
