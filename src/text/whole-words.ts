import {segments} from './words.js';

/** A part of a text, by its offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Cuts a text as `segments` does, but for some stretches, each of which stays whole; joined the segments are the text. */
export function wholeSegments(text: string, locale: string, stretches: readonly Stretch[]): string[] {
  const found: string[] = [];
  let at = 0;
  for (const {start, end} of stretches) {
    if (start < at || end <= start) continue;
    if (start > at) found.push(...segments(text.slice(at, start), locale));
    found.push(text.slice(start, end));
    at = end;
  }
  if (at < text.length) found.push(...segments(text.slice(at), locale));
  return found;
}
