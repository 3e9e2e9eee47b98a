/** `key:` and what follows. */
const keyLine = /^([A-Z][\w.-]*):(?: +([^ ].*))?$/i;
/** An item of a list below its key: indentation and value. */
const itemLine = /^( {0,8})- +([^ ].*)$/;
/** A value in quotes with nothing in it that quotes are for. */
const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;
/** How no plain value may begin, and what would end or change it: a comment, another key, a tab. */
const special = /^[?:,[\]{}#&*!|>'"%@`]|^-(?: |$)|: |:$| #|\t/;

/**
 * Reads YAML of the simplest form, keys with plain values and lists of plain values, as nearly all
 * pages have it; the same data as the full parser at a tenth of its time.
 *
 * @returns `undefined` for everything else, which the full parser is for.
 */
export function simpleYaml(text: string): Record<string, unknown> | undefined {
  const data = Object.create(null) as Record<string, unknown>;
  let list: string[] | undefined;
  let indent: string | undefined;
  for (const whole of text.split('\n')) {
    const line = whole.trimEnd();
    if (line === '') continue;
    const item = list && (line.startsWith(' ') || line.startsWith('-')) ? itemLine.exec(line) : null;
    if (list && item) {
      const value = scalar(item[2] ?? '');
      if (value === undefined || item[1] !== (indent ?? item[1])) return undefined;
      indent = item[1];
      list.push(value);
      continue;
    }
    const found = keyLine.exec(line);
    const key = found?.[1];
    if (key === undefined || key in data) return undefined;
    const value = found?.[2] === undefined ? [] : scalar(found[2]);
    if (value === undefined) return undefined;
    list = Array.isArray(value) ? value : undefined;
    indent = undefined;
    data[key] = value;
  }
  for (const [key, value] of Object.entries(data)) if (Array.isArray(value) && value.length === 0) data[key] = '';
  return data;
}

function scalar(value: string): string | undefined {
  if (value.startsWith('"') || value.startsWith("'")) {
    const inQuotes = quoted.exec(value);
    return inQuotes?.[1] ?? inQuotes?.[2];
  }
  return special.test(value) ? undefined : value;
}
