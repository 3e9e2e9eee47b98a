import type {Check, CheckContext, Locale, PageReport, Pair} from '../model/index.js';
import {isGrammar} from '../text/index.js';
import {endingOf, isKnownJoined} from './parts/compound-words.js';
import {edge, longWords, mayJoin, type LongWords} from './parts/long-words.js';
import {prose} from './parts/prose.js';
import {endOfWord, hasLettersOnly, isLetter, spacedWords, type SpacedWords} from './parts/spaced-words.js';

const check: Check = {
  id: 'compound-split',
  description:
    'A compound is written as two words: its first part never stands alone, or the page, or three pages of the locale, write the two as one.',
  why: 'Two nouns beside each other mean two things; a search for the word finds neither.',
  severity: 'warning',
  itsType: 'misspelling',
  mqm: 'minor',
  silencedBy: [
    'answer-turned',
    'target-missing',
    'untranslated',
    'partly-untranslated',
    'pair-broken',
    'markup-parity',
  ],
  examples: [
    {locale: 'de-DE', source: 'Open the settings page.', target: 'Öffnen Sie die Einstellungsseite.'},
    {
      locale: 'de-DE',
      source: 'Protect and monitor it.',
      target: 'Sicherheits- und Überwachungsdienst',
      note: 'The next word completes it.',
    },
    {locale: 'de-DE', source: 'See the Folder Ports.', target: 'Siehe Ordner Ports.', note: 'A name behind its kind.'},
    {
      locale: 'de-DE',
      source: 'Check the settings page.',
      target: 'Prüfen Sie die Einstellungs Seite.',
      reports: ['Einstellungs Seite'],
    },
    {
      locale: 'de-DE',
      source: 'Open the mail flow rules.',
      target: 'Öffnen Sie die Nachrichtenfluss Regeln.',
      others: [{source: 'The mail flow rule is old.', target: 'Die Nachrichtenflussregel ist alt.'}],
      reports: ['Nachrichtenfluss Regeln'],
    },
    {
      locale: 'nl-NL',
      source: 'Plan the meetings there.',
      target: 'Plan daar de meetings samen.',
      note: 'A word of the source.',
    },
    {
      locale: 'de-DE',
      source: 'Number of user complaints',
      target: 'Anzahl der Benutzer Beschwerden',
      reports: ['Benutzer Beschwerden'],
    },
    {locale: 'de-DE', source: 'To synchronize user folders', target: 'So synchronisieren Sie Benutzerordner'},
    {
      locale: 'nl-NL',
      source: 'Open the security centre.',
      target: 'Open het beveiligings centrum.',
      reports: ['beveiligings centrum'],
    },
    {
      locale: 'sv-SE',
      source: 'New loading times',
      target: 'Nya inläsnings tider',
      reports: ['inläsnings tider'],
    },
    {
      locale: 'sv-SE',
      source: 'The value of a setting is kept.',
      target: 'En inställnings värde behålls.',
      note: 'A noun that owns the next one.',
    },
    {
      locale: 'sv-SE',
      source: 'Open the mail server.',
      target: 'Öppna e-post servern.',
      others: [{source: 'The mail server is old.', target: 'Epostservern är gammal.'}],
      note: 'With a hyphen it is another word.',
    },
  ],
  runPage(page, context) {
    const {locale, inline} = context;
    const {compounds} = locale;
    if (!compounds) return [];
    const cut = page.pairs.map(({source, target}) => (source === target ? [] : spacedWords(target)));
    const {isPart, mayEnd} = partsOf(locale);
    const words = longWords(page, cut, context);
    return page.pairs.flatMap((pair, number): PageReport[] => {
      const {target} = pair;
      const mayBeSplit = (start: number, middle: number, end: number): boolean =>
        mayEnd(target.charAt(middle - 1)) || mayJoin(target, start, end, words);
      for (const {first, second, index} of neighbours(target, cut[number] ?? [], compounds, mayBeSplit)) {
        const isCompound =
          (isPart(first) && !isOwner(target, index, compounds)) ||
          (index > 2 && isOfName(first, second, pair, context)) ||
          (mayBeJoined(target, {first, second, index}, words, locale) && isJoined(first, second, words, context));
        if (!isCompound || isOfSource(first, second, pair)) continue;
        const actual = `${first} ${second}`;
        // Code and addresses hold no prose.
        if (prose(pair.target, inline(pair.target)).startsWith(actual, index)) return [toReport(pair, actual, index)];
      }
      return [];
    });
  },
};
export default check;

/** Two words beside each other. */
interface Neighbours {
  readonly first: string;
  readonly second: string;
  /** Offset of the first. */
  readonly index: number;
}

const firstWord = /(?<![\p{L}\p{N}_.@/-])\p{L}[\p{L}-]{2,50}$/u;
const secondWord = /^\p{L}{4,50}(?![\p{L}\p{N}_@])/u;
const hyphen = '-'.charCodeAt(0);

/**
 * Words with one space between; the first one with a capital where nouns have one, else ones that may be a compound.
 *
 * @param words the words of the text, of which most are told by their letters that they need not be cut out.
 * @param mayBeSplit tells that of two words by where the first begins and ends, and the second ends.
 */
function neighbours(
  text: string,
  words: SpacedWords,
  {capital = false}: NonNullable<Locale['compounds']>,
  mayBeSplit: (start: number, middle: number, end: number) => boolean,
): Neighbours[] {
  const found: Neighbours[] = [];
  let before = words[0] ?? 0;
  let start = 0;
  for (let at = 1; at < words.length; at++) {
    const [one, from] = [before, start];
    const other = words[at] ?? 0;
    const middle = endOfWord(one);
    const end = endOfWord(other);
    before = other;
    start = middle + 1;
    if (middle - from < 3 || end - start < 4 || isMark(text.charCodeAt(middle - 1)) || isMark(text.charCodeAt(start)))
      continue;
    const isPlain = hasLettersOnly(one) && hasLettersOnly(other);
    if (capital ? !hasCapital(text, from) : isPlain && !mayBeSplit(from, middle, end)) continue;
    const first = wordIn(text.slice(from, middle), hasLettersOnly(one), firstWord);
    const second = first === undefined ? undefined : wordIn(text.slice(start, end), hasLettersOnly(other), secondWord);
    if (first === undefined || second === undefined) continue;
    found.push({first, second, index: middle - first.length});
  }
  return found;
}

/** Whether a character stands in no word, so that none ends or begins with it: of most others a pattern has to say. */
function isMark(code: number): boolean {
  return code < 0x80 && !isLetter(code) && code !== hyphen;
}

/** The part of a word that a pattern finds; all of it where it has letters only, and not too many. */
function wordIn(word: string, isOfLetters: boolean, pattern: RegExp): string | undefined {
  return isOfLetters && word.length <= 50 ? word : pattern.exec(word)?.[0];
}

/** Whether a word has a capital at its beginning, or behind what may stand before it. */
function hasCapital(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (isLetter(code)) return code < 0x60;
  const letter = text.charAt(start);
  return letter !== letter.toLowerCase() || !/\p{L}/u.test(letter);
}

/** Whether the source has the first word, or both: names and words that stay. */
function isOfSource(first: string, second: string, {source}: Pair): boolean {
  const lower = source.toLowerCase();
  // The end of a word may be a word of the source, too: `mailings`.
  const end = first.toLowerCase().slice(-8).replace(/s$/, '');
  return lower.includes(end) || lower.includes(`${first} ${second}`.toLowerCase());
}

/** Tells whether a word never stands alone, and by its last letter that it may not be such a word. */
function partsOf({compounds}: Locale): {isPart: (word: string) => boolean; mayEnd: (letter: string) => boolean} {
  const parts = compounds?.parts ?? [];
  const whole = new Set(parts.filter((part) => !part.startsWith('-')));
  const ends = parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1));
  const last = parts.map((part) => part.slice(-1)).join('');
  const mayEnd = (letter: string): boolean => last.includes(letter);
  const isPart = (word: string): boolean =>
    mayEnd(word.slice(-1)) &&
    (whole.has(compounds?.capital ? word : word.toLowerCase()) ||
      ends.some((end) => word.endsWith(end) && word.length > end.length + 3)) &&
    (!compounds?.capital || /^\p{Lu}/u.test(word));
  return {isPart, mayEnd};
}

/** Whether the word before one makes a noun of it that owns the next one. */
function isOwner(target: string, index: number, {owners = []}: NonNullable<Locale['compounds']>): boolean {
  if (owners.length === 0) return false;
  const before = /(\p{L}{1,12}) $/u.exec(target.slice(Math.max(0, index - 13), index))?.[1];
  return before !== undefined && owners.includes(before.toLowerCase());
}

/** Most words of the name of a thing, as in headings and cells. */
const nameWords = 7;

/**
 * Whether two nouns with capitals stand in a short text whose source is no sentence, and names nothing: `Number of user
 * complaints`. In sentences two nouns meet in other ways, too.
 */
function isOfName(first: string, second: string, {source}: Pair, {locale}: CheckContext): boolean {
  if (!locale.compounds?.capital || !/^\p{Lu}/u.test(second) || /[.:;?!*"'<]/.test(source)) return false;
  const [, ...words] = source.trim().split(/\s+/);
  if (words.length < 1 || words.length >= nameWords || words.some((word) => /\p{Lu}/u.test(word))) return false;
  const address = [...(locale.address?.formal ?? []), ...(locale.address?.informal ?? [])];
  // Adjectives of names end so, and have a capital, too.
  if (source.toLowerCase().includes(second.slice(0, 5).toLowerCase())) return false;
  const isNoun = (word: string): boolean =>
    !/e$|ische[nrms]$/.test(word) && !isGrammar(word, locale) && !address.includes(word);
  return isNoun(first) && !address.includes(second) && !isGrammar(second, locale);
}

/** Tells cheaply whether two words may stand as one on the page, or on several others. */
function mayBeJoined(text: string, {first, second, index}: Neighbours, words: LongWords, locale: Locale): boolean {
  const length = second.length - endingOf(second, locale);
  return length < edge || mayJoin(text, index, index + first.length + 1 + length, words);
}

/** Whether the page, or several others, write two words as one. */
function isJoined(first: string, second: string, {plain, marked, read}: LongWords, {locale}: CheckContext): boolean {
  if (/^\p{Lu}/u.test(second) !== (locale.compounds?.capital ?? false)) return false;
  if (isGrammar(first, locale) || isGrammar(second, locale)) return false;
  const isIn = (words: ReadonlySet<string>): boolean => isKnownJoined(first, second, locale, words);
  return isIn(plain) || (isIn(marked) && isIn(read()));
}

function toReport(pair: Pair, actual: string, start: number): PageReport {
  return {
    pair,
    message: `Unexpected \`${actual}\`, expected one word`,
    actual,
    start,
    end: start + actual.length,
  };
}
