import {
  messageFound,
  messagesIn,
  messageText,
  quotations,
  soundsLikeError,
  type Codes,
  type Found,
} from '../codes/index.js';
import type {Statement} from '../model/index.js';
import {introducesMessage, isPointer, meetsMessage, namesMetError} from './cue-fields.js';
import {withoutMarkers, type Passage} from './passages.js';
import {withTranslations} from './translations.js';

/** The errors that a passage quotes. */
export interface Quoted {
  /** Codes, each an error of its own. */
  readonly codes: readonly Found[];
  /** Messages without a code of their own. */
  readonly messages: readonly Found[];
  /** Codes so common that they say little beside the message that they stand in. */
  readonly passing: readonly Found[];
  /** Whether the passage is nothing but the quotation, and explains nothing. */
  readonly isAlone: boolean;
}

const none: Quoted = {codes: [], messages: [], passing: [], isAlone: false};

/** What no passage without an error lacks all of; asked before anything is read more closely. */
const hint = /\b(?:alert|dialog|error|exception|fail|message|ndr|notification|warning)|^\s*["“«*`>]/i;

/** What calls the text after a sentence that of an error. */
const saysError = /\b(?:errors?|exceptions?)\b/i;

/** How a line begins that is the text of an error: `**Error**: reason: 550 …`. */
const beginsError = /^\W*(?:error(?: message)?|ndr|reason)\W{0,4}:/i;

/** A code in quotes, in strong text or in code with words beside it is the text of an error. */
const quotedBefore = /["“`*_][^"“”`*_]{0,40}$/;
const quotedWith = /["“`*_][^"“”`*_]{0,40}\w{2}[^"“”`*\w]{1,4}$/;
const quotedAfter = /^[^"“”`*\w]{0,4}\w{2,}/;

/** Code that is longer is no message. */
const longestLiteral = 400;

/** Whether a passage may quote an error at all; most do not. */
export function mayQuote({text, literal}: Passage, known: Codes): boolean {
  return hint.test(text) || known.mayHold(text) || (literal !== undefined && literal.length <= longestLiteral);
}

/**
 * What a passage quotes as errors.
 *
 * @param before the last sentence of the passage before it, in English, which may introduce it.
 * @param isExplained whether sections around it explain an error, so that any code in it counts.
 */
export function quotedErrors(passage: Passage, before: string, isExplained: boolean, known: Codes): Quoted {
  const {literal, block, statements, items} = passage;
  const text = items.length > 0 ? withoutMarkers(passage.text) : passage.text;
  if (!mayQuote(passage, known)) return none;
  const introduced = introducesMessage(before) ? (saysError.test(before) ? 'error' : 'message') : undefined;
  if (literal !== undefined) return wholeQuote(literal, introduced, passage, known);
  if (block?.quote === 'quote') return wholeQuote(text.replace(/^[ \t]*>[ \t]?/gm, ''), introduced, passage, known);
  const [only] = quotations(text);
  const isWhole =
    only !== undefined && text.slice(0, only.start).trim() === '' && /^[\s.,]*$/.test(text.slice(only.end));
  // Strong text below a heading about errors may be a heading itself, but for that in a list.
  if (isWhole && introduced !== undefined)
    return wholeQuote(only.inner, only.isMark && items.length === 0 ? 'message' : introduced, passage, known);
  if (beginsError.test(text)) {
    const quoted = wholeQuote(text, introduced, passage, known);
    if (quoted.codes.length > 0) return quoted;
  }
  return {...inSentences(statements, isExplained, known), isAlone: false};
}

/** Messages that passages quote, and codes that they name in passing. */
export function quotedIn(passages: readonly Passage[], known: Codes): Pick<Quoted, 'messages' | 'passing'> {
  const all = passages.map((passage, index) => quotedErrors(passage, lastSentence(passages[index - 1]), false, known));
  const passing = new Map(all.flatMap((one) => [...one.passing, ...one.codes]).map((code) => [code.id, code]));
  return {messages: all.flatMap(({messages}) => messages), passing: [...passing.values()]};
}

/** The sentence that stands directly before what follows a passage. */
export function lastSentence(passage: Passage | undefined): string {
  return passage?.statements.at(-1)?.source ?? '';
}

/** A text that is an error and nothing else. */
function wholeQuote(
  text: string,
  introduced: 'error' | 'message' | undefined,
  {statements}: Passage,
  known: Codes,
): Quoted {
  const codes = known.find(text);
  const own = codes.filter(({code}) => known.familyOf(code)?.isCommon !== true);
  if (own.length > 0) return {...none, codes: own, isAlone: true};
  const lines = text.split('\n').map((line) => line.trim());
  const line = lines.find((one) => known.find(one).length > 0) ?? lines.find(soundsLikeError) ?? lines[0] ?? '';
  if (codes.length > 0 && isBareCode(line, codes)) return {...none, codes, isAlone: true};
  const isMessage = introduced === 'error' || (introduced === 'message' && (codes.length > 0 || soundsLikeError(line)));
  const message = isMessage ? messageFound(messageText(line) ?? '') : undefined;
  if (message) return {codes: [], messages: [withTranslations(message, statements)], passing: codes, isAlone: true};
  return codes.length > 0 ? {...none, codes, isAlone: true} : none;
}

/** Errors that the sentences of a paragraph quote. A message may have several sentences. What a pointer quotes is the title of another page. */
function inSentences(all: readonly Statement[], isExplained: boolean, known: Codes): Omit<Quoted, 'isAlone'> {
  const statements = all.filter(({source}) => !isPointer(source));
  const codes = statements.flatMap(({source}) => countingCodes(source, isExplained, known));
  const own = codes.filter(({code}) => known.familyOf(code)?.isCommon !== true);
  const numbers = own.filter(({code}) => known.familyOf(code)?.isName !== true);
  // A number says more than the text beside it; a name is another name of it.
  if (numbers.length > 0) return {codes: own, messages: [], passing: []};
  const text = statements.map(({source}) => source).join(' ');
  const quoted = meetsMessage(text) ? messagesIn(text) : [];
  const isBare = !quoted.some((one) => known.find(one.text).length > 0 && !isBareCode(one.text, codes));
  if (quoted.length === 0 || (codes.length > own.length && isBare)) return {codes, messages: [], passing: []};
  const messages = quoted.flatMap((one) => messageFound(one.text) ?? []);
  return {
    codes: [],
    messages: [...messages.map((one) => withTranslations(one, statements)), ...own],
    passing: known.find(text).filter(({id}) => !own.some((one) => one.id === id)),
  };
}

/** Codes of a sentence about what somebody meets. A common one, such as an HTTP status, does not count in the middle of it, unless the section is about an error. */
function countingCodes(source: string, isExplained: boolean, known: Codes): Found[] {
  const codes = known.find(source);
  if (codes.length === 0 || !namesMetError(source)) return [];
  return codes.filter(
    ({code, start, end}) =>
      isExplained ||
      known.familyOf(code)?.isCommon !== true ||
      (quotedBefore.test(source.slice(0, start)) && quotedAfter.test(source.slice(end))) ||
      (quotedWith.test(source.slice(0, start)) && /^["”`*]/.test(source.slice(end))),
  );
}

/** Whether a text is a code with its name, and no message of its own: `Error 500: Internal Server Error`. */
function isBareCode(text: string, codes: readonly Found[]): boolean {
  let rest = text.toLowerCase();
  for (const {code, text: spelling} of codes) {
    const phrase = code.family === 'http' ? code.phrase.toLowerCase() : '';
    if (phrase !== '') rest = rest.replace(phrase, ' ');
    rest = rest.replace(spelling.toLowerCase(), ' ');
  }
  rest = rest.replace(/\b(?:an?|codes?|errors?|https?|response|returned|server|status|the|with)\b|[\d\W_]+/g, ' ');
  return rest.trim().split(/\s+/).filter(Boolean).length < 3;
}
