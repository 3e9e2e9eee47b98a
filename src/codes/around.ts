/** How many characters before and after a code are looked at. */
const reach = 80;

/**
 * The text before an offset, as far as patterns look back. Where more stands before it, it begins with `…`, so that
 * `^` does not match in the middle of a text.
 */
export function textBefore(text: string, start: number): string {
  return start > reach ? `…${text.slice(start - reach, start)}` : text.slice(0, start);
}

/** The text after an offset, as far as patterns look. */
export function textAfter(text: string, end: number): string {
  return text.slice(end, end + reach);
}
