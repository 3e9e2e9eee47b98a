import {normalise} from '../../text/index.js';

/** A text in the form in which two are compared: white space, case and punctuation at the end do not count. */
export function comparable(markdown: string): string {
  const text = normalise(markdown).toLowerCase();
  let end = text.length;
  while (end > 0 && ' .。!！:：'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
