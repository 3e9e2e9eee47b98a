import type {Item} from '../model/index.js';
import {isLinkAlone, normalise, plain as plainText} from '../text/index.js';
import type {Codes} from '../codes/index.js';
import {
  backReference,
  announcesFixes,
  announcesList,
  announcesMessage,
  announcesSteps,
  bringsSteps,
  callsError,
  causeCues,
  columnCues,
  conditions,
  duty,
  errorAppears,
  fillers,
  fixClauses,
  fixTitle,
  headingCues,
  howTo,
  imperatives,
  leadCues,
  meaningCue,
  meets,
  meetsError,
  messageFollows,
  nameColumn,
  noteCue,
  pointer,
  politely,
  sends,
  type Field,
} from './cues.js';

/** Field of the section below an English heading; `mixed` when the heading speaks for several. */
export function headingField(heading: string): Field | 'mixed' | undefined {
  const text = plain(heading);
  const fields = new Set(headingCues.filter((cue) => cue.pattern.test(text)).map((cue) => cue.field));
  const [field] = fields;
  return fields.size > 1 ? 'mixed' : field;
}

/** Field of a section below the heading of an error, where a heading that says how something is done means the error. */
export function partField(heading: string): Field | 'mixed' | undefined {
  return headingField(heading) ?? (howTo.test(plain(heading)) ? 'fixes' : undefined);
}

/**
 * Field of a table column below an English header; `undefined` when the header says nothing about it.
 *
 * @param isColumn whether what only headers of columns say counts, too.
 */
export function columnField(header: string, isColumn = true): Field | undefined {
  const field = headingField(header);
  if (field !== undefined && field !== 'mixed' && field !== 'seeAlso') return field;
  if (!isColumn) return undefined;
  return columnCues.find((cue) => cue.pattern.test(plain(header)))?.field;
}

/** Whether a table column holds names or texts of errors. */
export function isNameColumn(header: string): boolean {
  return nameColumn.test(plain(header)) && headingField(header) === undefined;
}

/** Whether a sentence only points to another page. */
export function isPointer(sentence: string): boolean {
  return pointer.test(plain(sentence)) || isLinkAlone(normalise(sentence));
}

/** Whether a sentence speaks of an error that somebody meets. */
export function namesMetError(sentence: string): boolean {
  const text = plain(sentence);
  return meetsError.test(text) || errorAppears.test(text);
}

/** Whether a text speaks of a message that somebody meets. */
export function meetsMessage(text: string): boolean {
  return /\b(?:errors?|exceptions?|messages?|warnings?)\b/i.test(text) && meets.test(text);
}

/** Whether a sentence speaks of the error before it: `To fix this, …`, `If you receive this error, …`. */
export function refersBack(sentence: string): boolean {
  return backReference.test(plain(sentence));
}

/** Whether the text after a sentence is the message of an error: `You receive the following error message:`. */
export function introducesMessage(sentence: string): boolean {
  const text = plain(sentence);
  if (announcesMessage.test(text)) return namesMetError(text);
  return messageFollows.test(text) && (namesMetError(text) || callsError.test(text));
}

/** Whether a heading is itself what to do, or names one of several fixes. */
export function isFixTitle(heading: string): boolean {
  const text = plain(heading);
  return fixTitle.test(text) || isInstruction(text);
}

/** Field that an English sentence speaks for; `undefined` when it says nothing about it. */
export function sentenceField(sentence: string, codes: Codes): 'fixes' | 'meaning' | 'causes' | undefined {
  const text = plain(sentence);
  if (defines(text, codes)) return 'meaning';
  if (isInstruction(text)) return 'fixes';
  if (meaningCue.test(text)) return 'meaning';
  return causeCues.some((cue) => cue.test(text)) ? 'causes' : undefined;
}

/** Whether a sentence begins with a code that it explains: `AADSTS50011: The reply address …`. */
function defines(text: string, codes: Codes): boolean {
  const colon = text.slice(0, 40).indexOf(': ');
  return (
    colon > 0 &&
    /\d/.test(text.slice(0, colon)) &&
    codes.find(text).some(({start, end}) => start === 0 && end === colon)
  );
}

/** Field of the list after a sentence; `undefined` when the sentence says nothing about it. */
export function leadField(sentence: string, codes: Codes): Field | undefined {
  const field = sentenceField(sentence, codes);
  if (field === 'fixes' || field === 'causes') return field;
  const text = plain(sentence);
  return leadCues.find((cue) => cue.pattern.test(text))?.field;
}

/** Whether a sentence before a list speaks of causes only in passing: `For example:`, `when`. */
export function isWeakLead(sentence: string, codes: Codes): boolean {
  return sentenceField(sentence, codes) === undefined && leadField(sentence, codes) === 'causes';
}

/** Whether a sentence introduces the list after it. */
export function isLead(sentence: string): boolean {
  const text = plain(sentence);
  return text.endsWith(':') || announcesList.test(text);
}

/** Whether a sentence announces fixes and gives none itself: `Follow the steps below.` */
export function announces(sentence: string, codes: Codes): boolean {
  return announcesFixes.test(plain(sentence)) && sentenceField(sentence, codes) === 'fixes';
}

/** Whether a sentence before a numbered list says itself what to do, and the list how: `Clear the cache by doing the following:`. */
export function hasOwnSteps(sentence: string, codes: Codes): boolean {
  const text = plain(sentence);
  if (sentenceField(sentence, codes) !== 'fixes') return false;
  return bringsSteps.test(text) || (text.endsWith(':') && !announcesSteps.test(text));
}

/** Whether a paragraph that begins with this sentence is a note. */
export function isNote(sentence: string): boolean {
  return noteCue.test(plain(sentence));
}

/** Field that most items of a list speak for; `undefined` when none does. */
export function itemsField(items: readonly Item[], codes: Codes): 'fixes' | 'causes' | undefined {
  const votes = items.map((item) => sentenceField(item.statements[0]?.source ?? '', codes));
  const half = items.length / 2;
  if (votes.filter((vote) => vote === 'fixes').length > half) return 'fixes';
  return votes.filter((vote) => vote === 'causes').length > half ? 'causes' : undefined;
}

/** What stands in the middle of a clause and is none: `(for example, a rented one)`, `…, as a tenant, …`. */
const inserted = / ?\([^()]*\)|, (?:as an?|as the|including|like|such as) [^,]{1,40},/g;

/** Whether a sentence, or a clause after a condition, tells the reader what to do. */
function isInstruction(text: string): boolean {
  const clauses = text.replace(inserted, '').split(/[,;] ?(?=\p{L})/u);
  const [first = ''] = clauses;
  if (pointer.test(text)) return false;
  if (tells(first)) return true;
  if (!conditions.has(firstWord(first)) && !fillers.has(firstWord(first))) return false;
  const asked = politely.exec(text)?.[1]?.toLowerCase() ?? '';
  if (imperatives.has(asked) || sends.has(asked)) return true;
  return clauses.slice(1).some((clause) => tells(clause) || duty.test(clause) || sends.has(firstWord(clause)));
}

function tells(clause: string): boolean {
  const words = clause.trim().split(' ');
  while (fillers.has((words[0] ?? '').toLowerCase())) words.shift();
  const rest = words.join(' ');
  return imperatives.has(firstWord(rest)) || fixClauses.some((cue) => cue.test(rest));
}

function firstWord(text: string): string {
  return /^[a-z]+/i.exec(text)?.[0].toLowerCase() ?? '';
}

/** The words of a text, without markup, link targets and marks before the first word. */
function plain(markdown: string): string {
  return plainText(markdown).replace(/^[^\p{L}\p{N}]+/u, '');
}
