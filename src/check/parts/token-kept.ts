// How a translation has the tokens of its source: each kind of them in its own way.

/** Whether a text has a token, and no digits that make a longer one of it. */
export function stands(token: string, text: string): boolean {
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
    const end = at + token.length;
    const isLonger =
      /\d\d/.test(token.slice(-1) + text.charAt(end)) || /\d\d/.test(text.charAt(at - 1) + token.charAt(0));
    if (!isLonger) return true;
  }
  return false;
}

export const exactly = (token: string, target: string): boolean => stands(token, target);
/** Whether a translation does not have the token with a space behind its first character: `. ps1`, `\ frac`. */
export const unspaced = (token: string, _: string, folded: string): boolean =>
  !folded.includes(`${token.charAt(0)} ${token.slice(1)}`.toLowerCase());

/** In any case, but for what has capitals alone: `$True`, `$PATH`. */
export const inCapitals = (token: string, target: string, folded: string): boolean =>
  token === token.toUpperCase() ? stands(token, target) : stands(token.toLowerCase(), folded);
/** In its own case, or with a capital at the beginning of a sentence. */
export const inCase = (token: string, target: string): boolean =>
  stands(token, target) || stands(token.charAt(0).toUpperCase() + token.slice(1), target);

/** A name with a number; a word with one may be translated, but its number stays: `Mode3` is `Modo 3`. */
export function isNameKept(token: string, target: string, folded: string): boolean {
  if (stands(token.toLowerCase(), folded)) return true;
  const digits = /^[A-Za-z][a-z]{2,}(\d+)$/.exec(token)?.[1];
  return digits !== undefined && new RegExp(`(?<!\\p{N})${digits}(?!\\p{N})`, 'u').test(target);
}

/** Whether the full stops of a name, or the equals sign of a value, have no spaces beside them: `System. Text`, `CN = Mail`. */
export function isInOnePiece(token: string, _: string, folded: string): boolean {
  const lower = token.toLowerCase();
  return folded.includes(lower) || !new RegExp(lower.replace(/[.=,]/g, String.raw` ?\$& ?`)).test(folded);
}

/** What is called, whose name goes on in no other way. */
export function isCallKept(token: string, target: string): boolean {
  return new RegExp(`(?<![A-Za-z\\d_])${token}(?![A-Za-z\\d_])`).test(target);
}

/** A parameter of a command, whose case does not matter. */
export function isParameterKept(token: string, _: string, folded: string): boolean {
  return isCallKept(token.toLowerCase(), folded);
}

/** What stands in angle brackets keeps them; a name with a capital inside, such as that of an element, keeps its case, too. */
export function isPlaceholderKept(token: string, target: string, folded: string): boolean {
  if (target.includes(token)) return true;
  if (/[a-z][A-Z]/.test(token) && folded.includes(token.toLowerCase())) return false;
  // Spaces within the brackets are left to `stray-space`.
  return !target.includes(token.slice(1, -1)) || target.replaceAll('< ', '<').replaceAll(' >', '>').includes(token);
}

/** A cell that is one name: in its own case, unless it is that of a machine or a keyword. */
export function whole(token: string, target: string, folded: string): boolean {
  return token.includes('_') ? target.includes(token) : folded.includes(token.toLowerCase());
}

/** A file whose name is one word may have a translated name, as long as it is one. */
export function isFileKept(token: string, _: string, folded: string): boolean {
  const lower = token.toLowerCase();
  if (folded.includes(lower)) return true;
  const [, extension = ''] = /^[A-Z]?[a-z]+(\.\w+)$/.exec(token) ?? [];
  return extension !== '' && new RegExp(`[\\p{L}\\p{N}]\\${extension.toLowerCase()}(?!\\w)`, 'u').test(folded);
}
