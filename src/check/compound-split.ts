import type {Check, CheckContext, Locale, Page, PageReport, Pair} from '../model/index.js';
import {isGrammar} from '../text/index.js';
import {comparedAs, isKnownJoined, shortestCompound} from './parts/compound-words.js';
import {prose} from './parts/prose.js';

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
      source: 'Open the mail server.',
      target: 'Öppna e-post servern.',
      others: [{source: 'The mail server is old.', target: 'Epostservern är gammal.'}],
      note: 'With a hyphen it is another word.',
    },
  ],
  runPage(page, context) {
    const {compounds} = context.locale;
    if (!compounds) return [];
    const cut = page.pairs.map(({target}) => target.split(' '));
    let about: WordsAbout | undefined;
    let known: ReadonlySet<string> | undefined;
    return page.pairs.flatMap((pair, number): PageReport[] => {
      if (pair.source === pair.target || pair.target.trim() === '') return [];
      for (const {first, second, index} of neighbours(cut[number] ?? [], compounds.capital ?? false)) {
        const isCompound =
          isPart(first, context.locale) ||
          (index > 2 && isOfName(first, second, pair, context)) ||
          (mayJoin(first, (about ??= longWordsAbout(page, cut, context))) &&
            isJoined(first, second, about.words, context) &&
            isJoined(first, second, (known ??= longWords(page, context)), context));
        if (!isCompound || isOfSource(first, second, pair)) continue;
        const actual = `${first} ${second}`;
        // Code and addresses hold no prose.
        if (prose(pair.target, context.inline(pair.target)).startsWith(actual, index))
          return [toReport(pair, actual, index)];
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
/** Letters and nothing else, as most words are: they need no pattern that looks around. */
const letters = /^[A-Z]{3,50}$/i;

/**
 * Words with one space between; the first one with a capital where nouns have one.
 *
 * @param words a text cut at its spaces, which most of the time goes without a pattern.
 */
function neighbours(words: readonly string[], capital: boolean): Neighbours[] {
  const found: Neighbours[] = [];
  let start = 0;
  for (let at = 0; at < words.length - 1; at++) {
    const [one = '', other = ''] = [words[at], words[at + 1]];
    const end = start + one.length;
    start = end + 1;
    if (one.length < 3 || other.length < 4 || (capital && !hasCapital(one))) continue;
    const first = letters.test(one) ? one : firstWord.exec(one)?.[0];
    if (first === undefined) continue;
    const second = letters.test(other) ? other : secondWord.exec(other)?.[0];
    if (second !== undefined) found.push({first, second, index: end - first.length});
  }
  return found;
}

/** Whether a word has a capital at its beginning, or behind what may stand before it. */
function hasCapital(word: string): boolean {
  const letter = word.charAt(0);
  return letter !== letter.toLowerCase() || !/\p{L}/u.test(letter);
}

/** Whether the source has the first word, or both: names and words that stay. */
function isOfSource(first: string, second: string, {source}: Pair): boolean {
  const lower = source.toLowerCase();
  // The end of a word may be a word of the source, too: `mailings`.
  const end = first.toLowerCase().slice(-8).replace(/s$/, '');
  return lower.includes(end) || lower.includes(`${first} ${second}`.toLowerCase());
}

/** Whether a word never stands alone. */
function isPart(word: string, {compounds}: Locale): boolean {
  if (compounds?.capital && !/^\p{Lu}/u.test(word)) return false;
  return (compounds?.parts ?? []).some((part) =>
    part.startsWith('-') ? word.length > part.length + 2 && word.endsWith(part.slice(1)) : word === part,
  );
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

/** Long words of the translations of a page, as they are compared, and the compounds that other pages have. */
function longWords({pairs, words: others}: Page, {locale, inline}: CheckContext): ReadonlySet<string> {
  const words = new Set(others?.joined);
  for (const {source, target} of pairs) {
    if (source === target) continue;
    for (const word of prose(target, inline(target)).match(/\p{L}{9,60}/gu) ?? []) words.add(comparedAs(word, locale));
  }
  return words;
}

/** What may cut a word that has letters only: an address, or an entity. */
const cutter = /[@&]|:\/\/|www\./;

/** Long words of a page, and what they begin with. */
interface WordsAbout {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

/** So many letters of a word tell it from most others; the shortest first part of a compound has one less. */
const beginning = 4;

/** Tells cheaply whether a long word may begin with a word. */
function mayJoin(first: string, {beginnings}: WordsAbout): boolean {
  return beginnings.has(first.slice(0, beginning).toLowerCase());
}

/**
 * The long words with those of code and addresses, which takes no parsing: of most pairs of words it says that the page does
 * not have them as one.
 *
 * @param cut targets, cut at their spaces.
 */
function longWordsAbout(
  {pairs, words: others}: Page,
  cut: readonly (readonly string[])[],
  {locale, inline}: CheckContext,
): WordsAbout {
  const words = new Set(others?.joined);
  for (const [index, {source, target}] of pairs.entries()) {
    if (source === target) continue;
    const parts = cutter.test(target) ? prose(target, inline(target)).split(' ') : (cut[index] ?? []);
    for (const part of parts) {
      if (part.length < shortestCompound) continue;
      if (letters.test(part)) words.add(comparedAs(part, locale));
      else for (const word of part.match(/\p{L}{9,60}/gu) ?? []) words.add(comparedAs(word, locale));
    }
  }
  const beginnings = new Set<string>();
  for (const word of words) beginnings.add(word.slice(0, beginning)).add(word.slice(0, beginning - 1));
  return {words, beginnings};
}

/** Whether the page, or several others, write two words as one. */
function isJoined(first: string, second: string, known: ReadonlySet<string>, {locale}: CheckContext): boolean {
  const {compounds} = locale;
  if (/^\p{Lu}/u.test(second) !== (compounds?.capital ?? false)) return false;
  return !isGrammar(first, locale) && !isGrammar(second, locale) && isKnownJoined(first, second, locale, known);
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
