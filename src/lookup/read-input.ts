import {cleanText} from './clean-text.js';
import {isMail, readMail} from './read-mail.js';
import {readTrace} from './read-trace.js';
import type {Segmented} from './segments.js';

/** Longest text that is looked at, in characters; a longer one is a log that repeats itself. */
const longest = 2_000_000;

/** Cuts what somebody pasted into segments: a message, a line of a message trace, or any other text. */
export async function readInput(given: string): Promise<Segmented> {
  const text = given.slice(0, longest);
  if (isMail(text)) {
    const segments = await readMail(text);
    if (segments.length > 0)
      return {input: 'mail', segments: segments.map((segment) => ({...segment, text: cleanText(segment.text)}))};
  }
  const clean = cleanText(text);
  const trace = readTrace(clean);
  return trace ? {input: 'trace', segments: trace} : {input: 'text', segments: [{text: clean, weight: 1}]};
}
