import {plain} from '../text/plain.js';
import {quotations} from './quotations.js';
import type {CodeOf, Family, Found} from './family.js';

/** A message that an English text gives word for word. */
export interface Message {
  /** Plain text, without the marks around it. */
  readonly text: string;
  /** Which of the quotations of the text it is, from 0; absent where it stands without marks. */
  readonly quotation?: number;
}

/** Longest message that is one, in characters. */
const longest = 400;

/** Directly before a quotation: `error "…"`, `the error message is: "…"`, `the following error, "…"`. */
const namesBefore =
  /\b(?:alerts?|dialog|errors?|exceptions?|messages?|notifications?|prompt|warnings?)(?:(?:[ ,:;(]+(?:[a-z]+[ ,:;(]+){0,4})?|(?: (?:like|message|text|that|the|which|with)){0,3} (?:reads?|says?|saying|states?|stating))$/i;
/** What shows a message, directly before it: `the wizard says, "…"`. */
const saysBefore = /\b(?:displays|reads|says|shows|states)[ ,:]*$/i;
/** Directly after it: `"…" error`, `"…" and "…" error messages`. */
const namesAfter = /^[ ,.)]*(?:(?:and|or)\b.{0,200}["”*] ?)?(?:[a-z-]+ )?(?:errors?|messages?|warnings?|dialogs?)\b/i;
/** Before it, as the other quotations of the same list. */
const continues = /^[\s,;(]*(?:(?:and|or|and\/or)[\s,;]+)?$/i;

/** What calls a message an error, and not just a message. */
const callsError = /\b(?:alerts?|errors?|exceptions?|fail(?:ed|s|ure)?|warnings?)\b/i;

/** What messages say when something went wrong. */
const wrong =
  /\b(?:block(?:ed|ing)?|can(?:not|['’]t)|conflicts?|corrupt(?:ed)?|could(?: not|n['’]t)|damaged|denied|disabled|do(?:es)?(?: not|n['’]t)|errors?|exceed(?:ed|s)?|exception|expired|fail(?:ed|s|ure)?|forbidden|has(?: not|n['’]t)|invalid|is(?: not|n['’]t)|lost|no longer|not (?:allowed|authorized|available|found|permitted|ready|recognized|supported|valid)|refused|rejected|sorry|stopped|timed? ?out|unable|unavailable|unexpected|unsuccessful|went wrong|wo(?: not|n['’]t)|wrong)\b/i;

/** What they say, too, and others say as well. */
const maybeWrong =
  /\b(?:already (?:been|exists?|in use|set|used)|busy|full|limit|missing|must|need(?:s|ed)?|not (?:be|have|yet)|offline|problem|required|too (?:large|long|many)|try again|unknown)\b/i;

/** A title that gives the message behind a colon: `Error: The disk is full`, `Error creating groups: The field is empty`. */
const behindColon = /^(?:[^:"“]{0,40}\b)?[Ee]rror(?: message)?(?: [^:"“]{1,60})?: ?(\p{Lu}[^"“]{8,})$/u;
/** What stands behind a colon and is no message. */
const isTopic =
  /^(?:a|an|best|causes?|error|fix|frequently|how|known|overview|possible|resolutions?|solutions?|steps?|tips?|troubleshoot\w*|what|when|why)\b/i;

/** A character that no text has: messages have no form. */
const never = /\uFFFF/;

/** Messages without a code: the entry is found by their text, in any locale. They have no form by which a text could be searched for them. */
export const message: Family<CodeOf<'message'>> = {
  family: 'message',
  hint: never,
  context: never,
  scan: () => [],
  write: ({text}) => text,
  bare: 0,
  varies: () => true,
};

/** Whether a text reads like the message of an error. */
export function soundsLikeError(text: string): boolean {
  return wrong.test(text) || maybeWrong.test(text);
}

/** The messages of errors that an English sentence or heading quotes, in order. */
export function messagesIn(markdown: string): Message[] {
  const all = quotations(markdown);
  const found: Message[] = [];
  let before: number | undefined;
  for (const [index, {start, end, inner, isMark}] of all.entries()) {
    const earlier = markdown.slice(0, start);
    const later = markdown.slice(end);
    const isNext = before !== undefined && continues.test(markdown.slice(before, start));
    const isCalled = namesBefore.test(plain(earlier)) || (!isMark && namesAfter.test(later));
    const text = messageText(inner);
    before = undefined;
    const isSaid = !isMark && saysBefore.test(plain(earlier)) && wrong.test(text ?? '');
    if (text === undefined || !(isNext || isCalled || isSaid)) continue;
    if (!soundsLikeError(text) && !callsError.test(`${earlier.slice(-60)} ${later.slice(0, 40)}`)) continue;
    before = end;
    found.push({text, quotation: index});
  }
  return found;
}

/** The message that an English heading is about: one that it quotes, or what stands behind `Error:`. */
export function messagesInHeading(heading: string): Message[] {
  const quoted = quotations(heading);
  const speaks = /\b(?:alerts?|errors?|exceptions?|messages?|notices?|warnings?)\b/i.test(heading);
  const own = quoted.flatMap(({inner, isMark}, index): Message[] => {
    const text = isMark ? undefined : messageText(inner);
    return text !== undefined && (speaks || (wrong.test(text) && isSentence(text))) ? [{text, quotation: index}] : [];
  });
  if (own.length > 0) return own;
  const behind = behindColon.exec(plain(heading))?.[1] ?? '';
  const text = isTopic.test(behind) ? undefined : messageText(behind);
  return text !== undefined && text.split(' ').length >= 3 ? [{text}] : [];
}

/** Whether a text is long enough for a message that nothing calls one, and is no question. */
function isSentence(text: string): boolean {
  return text.split(' ').length >= 4 && !text.endsWith('?');
}

/** What is found where a message stands; a message whose letters have no form in an id gives nothing. */
export function messageFound(text: string): Found | undefined {
  const spelling = messageSlug(text);
  if (spelling === '') return undefined;
  return {
    id: `message/${spelling}`,
    code: {family: 'message', text, translations: {}},
    text,
    transient: false,
    start: 0,
    end: text.length,
    named: true,
  };
}

/** The first words of a message, as ids have them. */
function messageSlug(text: string): string {
  const whole = text
    .toLowerCase()
    .replace(/[’'.,…"“”()/:;?!@]+/g, '')
    .replace(/[^\w-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-/, '')
    .replace(/-$/, '');
  if (whole.length <= 72) return whole;
  return whole.slice(0, whole.lastIndexOf('-', 72));
}

/** The text of a message, in any language, without the marks around it. */
export function bareMessage(inner: string): string {
  return plain(inner)
    .replace(/^[\s,.;:。，、；："“”„«»'‘「『]+/, '')
    .replace(/["“”„«»」』]{1,3}$/, '')
    .replace(/[,;:]$/, '')
    .trim();
}

/** A quotation as the text of a message; `undefined` where it is a label, an address or a value. */
export function messageText(inner: string): string | undefined {
  const text = bareMessage(inner);
  const words = text.split(' ');
  const real = words.filter((word) => /^\p{L}[\p{L}'’-]*\p{P}{0,3}$/u.test(word));
  if (real.length < 2 || text.length > longest) return undefined;
  return / > |https?:|^[\w.]+@|^-|^<|^\$/.test(text) ? undefined : text;
}
