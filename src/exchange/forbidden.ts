/**
 * Characters that no text of a file for translators may have: control characters but tabs and line breaks, halves of
 * characters, and what Unicode says is none. XML forbids most of them, and gettext warns of the others.
 */
export const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A forbidden character by its number, as in `U+001B`. */
export function characterName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text in which signs stand for forbidden characters: pictures such as `␛` where there are any, else `U+FFFD`. */
export function withPictures(text: string): string {
  return text.replace(forbidden, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\uFFFD';
  });
}
