const keyLine = /^([\w.-]{1,100}):(?:[ \t](.*))?$/;
const itemLine = /^[ \t]*-[ \t](.*)$/;

/**
 * Reads the lines of broken YAML that are plain enough: `key: value`, and `- item` below a key. The
 * first of two equal keys counts.
 */
export function recoverYaml(text: string): Record<string, unknown> {
  const data: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  let last: string | undefined;
  for (const whole of text.split('\n')) {
    const line = whole.trimEnd();
    const item = itemLine.exec(line)?.[1];
    if (item !== undefined && last !== undefined) {
      const list = data[last];
      if (Array.isArray(list)) list.push(unquote(item));
      else if (list === '') data[last] = [unquote(item)];
      continue;
    }
    const found = keyLine.exec(line);
    last = found?.[1];
    if (last === undefined) continue;
    if (last in data) last = undefined;
    else data[last] = unquote(found?.[2] ?? '');
  }
  return data;
}

function unquote(value: string): string {
  const bare = value.trim();
  const quote = bare[0];
  if (bare.length > 1 && (quote === '"' || quote === "'") && bare.endsWith(quote)) return bare.slice(1, -1);
  return bare;
}
