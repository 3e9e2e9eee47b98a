import {fromCodes, toCodes, type Code, type Coded} from './codes.js';
import type {ExchangeUnit} from './exchange-unit.js';
import {withPictures} from './forbidden.js';
import {gettextLocale} from './gettext-locale.js';

/** An inline code as a file has it: what it stands for may have been dropped by a tool. */
export interface FoundCode extends Pick<Code, 'id' | 'role'> {
  readonly data: string | undefined;
}

/** A text as a file has it: Markdown, or its pieces with codes between them. */
export type FoundText = readonly (string | FoundCode)[];

/** What a translator's tool says of a sentence. */
export interface Answer {
  /** The file that it stands in, and the line where that is known. */
  readonly file: string;
  readonly line: number | undefined;
  /** Language of the translation as the file writes it; absent where the file does not say. */
  readonly locale: string | undefined;
  /** `ARTICLE#UNIT`; absent where a tool has dropped it. */
  readonly context: string | undefined;
  readonly source: FoundText;
  readonly target: FoundText;
  /** Whether it still needs work; `unknown` where a tool has dropped what says so. */
  readonly state: 'open' | 'done' | 'unknown';
  /** Places of all sentences that it is the answer for, `FILE:LINE`; none where it is for one, or a tool has dropped them. */
  readonly places: readonly string[];
  /** Whether sentences with equal texts have one answer. */
  readonly isForEqual: boolean;
}

/** The answers of a file, or why it has none. */
export type ReadAnswers =
  | {readonly answers: readonly Answer[]; readonly remarks: readonly string[]}
  | {readonly error: string};

/** Whether a text has nothing in it but white space. */
export function isEmpty(text: FoundText): boolean {
  return text.every((part) => typeof part === 'string' && part.trim() === '');
}

/** The Markdown of a side of an answer; with the codes that were exported where it is known of which unit it is. */
export function answerText(text: FoundText, unit?: ExchangeUnit): string {
  const source = toCodes(unit?.source ?? '');
  return fromCodes(withCodes(text, source, toCodes(unit?.target ?? '', source))).trim();
}

/** What makes two texts the same for whoever reads them in a tool: these fold white space and line breaks. */
export function toolText(markdown: string): string {
  return withPictures(
    markdown
      .normalize('NFC')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim(),
  );
}

/** Whether a file that names a language in its own way means a locale. */
export function isLocale(name: string, tag: string): boolean {
  const [own, ...tags] = [name, tag, gettextLocale(tag)].map((one) => one.toLowerCase().replace(/[_@]/g, '-'));
  return tags.some((one) => one === own || one.split('-')[0] === own);
}

/**
 * A text of a file with the codes that were exported, where it names them; else with what the file says they are.
 *
 * @param known the texts of both languages as they were exported.
 */
function withCodes(text: FoundText, ...known: readonly Coded[]): Coded {
  const codes = new Map(
    known
      .flat()
      .flatMap((part) => (typeof part === 'string' ? [] : [[`${part.role} ${part.id}`, part] as const]))
      .reverse(),
  );
  return text.flatMap((part): (string | Code)[] => {
    if (typeof part === 'string') return [part];
    const code = codes.get(`${part.role} ${part.id}`);
    if (code && (part.data === undefined || part.data === code.data || part.data === '')) return [code];
    return part.data === undefined ? [] : [{id: part.id, role: part.role, kind: 'tag', data: part.data}];
  });
}
