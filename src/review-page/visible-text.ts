/** Characters that steer how text is shown, or that nobody sees. Joiners stay: scripts need them. */
const hidden =
  // eslint-disable-next-line no-control-regex -- they are what it looks for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** A stretch of text, or the name of a character that is not seen, such as `U+202E`. */
export type VisiblePart = string | {readonly name: string};

/** Cuts a text at the characters that nobody would see; these are named. */
export function visibleParts(text: string): VisiblePart[] {
  const parts: VisiblePart[] = [];
  let at = 0;
  for (const {0: found, index} of text.matchAll(hidden)) {
    if (index > at) parts.push(text.slice(at, index));
    parts.push({name: codeName(found)});
    at = index + found.length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

/** A text on one line whose characters can all be seen: for titles, names and options. */
export function visible(text: string): string {
  return visibleParts(text)
    .map((part) => (typeof part === 'string' ? part : `[${part.name}]`))
    .join('');
}

function codeName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
