import {normalise} from '../../text/index.js';

/** A text in the form in which two are compared: white space, case and punctuation at the end do not count. */
export function comparable(markdown: string): string {
  const text = normalise(markdown).toLowerCase();
  return text.slice(0, comparedLength(text));
}

/**
 * A number that all texts have in common that are compared as the same. Few others have it, and it takes a fraction of the time: from
 * the length, and from four letters in any case.
 */
export function roughly(markdown: string): number {
  const normal = normalise(markdown);
  // The one character that is longer in lower case.
  const text = normal.includes('İ') ? normal.toLowerCase() : normal;
  const length = comparedLength(text);
  let number = length;
  for (let quarter = 1; quarter <= 4; quarter++) {
    const code = text.charCodeAt(Math.floor((length * quarter) / 4) - 1);
    number = number * 0x20 + (code < 0x80 ? code & 0x1f : 0);
  }
  return number;
}

function comparedLength(text: string): number {
  let end = text.length;
  while (end > 0 && ' .。!！:：'.includes(text.charAt(end - 1))) end--;
  return end;
}
