/** As in `Error code - 404`. Without a space before it, a dash belongs to the word or number. */
const spacedDash = / [-–—] ?$/;

/** How many characters before and after a code are looked at. */
const reach = 80;

/**
 * The text before an offset, as far as patterns look back. Where more stands before it, it begins with `…`, so that
 * `^` does not match in the middle of a text. A dash between spaces at its end is left out: it stands for a colon.
 */
export function textBefore(text: string, start: number): string {
  const before = start > reach ? `…${text.slice(start - reach, start)}` : text.slice(0, start);
  return before.replace(spacedDash, ' ');
}

/** The text after an offset, as far as patterns look. */
export function textAfter(text: string, end: number): string {
  return text.slice(end, end + reach);
}
