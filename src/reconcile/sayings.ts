import {sourceLocale, type Locale} from '../model/index.js';
import {isGrammar, remembered, words} from '../text/index.js';

/** A translation and the wording that it was made from. */
interface Translated {
  readonly source: string;
  readonly target: string;
}

/** Whether a translation says already what its source says since a change: what came into the wording, and not what went. */
export type SaysAlready<One> = (translated: One, change: {readonly before: string; readonly after: string}) => boolean;

/** Fewest translations of sentences with the words, and of others, that show how a locale says them. */
const fewest = 5;
/** So many are looked at: more say the same. */
const most = 200;
/** The share of translations with the words that have to hold a piece of text for it to say them, and the share of others that may. */
const inWith = 0.8;
const inWithout = 0.1;
/** Length of a piece, in letters. */
const pieceLength = {spaceless: 2, spaced: 6};

/**
 * Translations are mended, or made from a newer text, and their English is not always renewed with them: they may say what
 * English gained since. How a locale says words is read from the translations of sentences that have them: by pieces of
 * text that stand in most of these and in hardly any other.
 *
 * @param all translations of an article in one locale.
 * @param canonicalOf the wording of today: a translation that may say the words already shows nothing.
 */
export function sayings<One extends Translated>(
  all: readonly One[],
  locale: Locale,
  language: Locale,
  canonicalOf: (translated: One) => string,
): SaysAlready<One> {
  const wordsOf = remembered(plainWords);
  const tests = new Map<string, PieceTest | undefined>();
  /** Tells pieces of text that say some words; nothing where too few sentences have them, but for those with their neighbours. */
  const testFor = (some: readonly string[], neighbours: readonly string[]): PieceTest | undefined => {
    const key = [...some, '', ...neighbours].join(' ');
    if (tests.has(key)) return tests.get(key);
    const having = new Set<string>();
    const lacking = new Set<string>();
    for (const one of all) {
      const [made, now] = [wordsOf(one.source), wordsOf(canonicalOf(one))];
      if (!holds(made, some) && !holds(now, some)) lacking.add(one.target.toLowerCase());
      // A neighbour that always stands beside the words would be taken for them.
      else if (holds(made, some) && holds(now, some) && !neighbours.some((word) => made.includes(word)))
        having.add(one.target.toLowerCase());
    }
    const test = pieceTest(Array.from(having).slice(0, most), Array.from(lacking).slice(0, most));
    tests.set(key, test);
    return test;
  };
  const isContent = (word: string): boolean => /^\p{L}{4,}$/u.test(word) && !isGrammar(word, language);
  const isNegation = (word: string): boolean => language.negation.includes(word);
  /** Whether a translation says some words of a text; nothing where it is not known how the locale says them. */
  const says = (target: string, some: readonly string[], text: string): boolean | undefined => {
    const test = testFor(some, neighboursOf(some, wordsOf(text)).filter(isContent));
    return test && pieces(target.toLowerCase(), locale).some(test);
  };
  return (own, {before, after}) => {
    const [gone, come] = [wordsOf(before), wordsOf(after)];
    const {source, target} = own;
    // Too much depends on it to be guessed.
    if ([...gone, ...come].some(isNegation)) return false;
    const saysNew =
      come.some(isContent) && !holds(wordsOf(source), come) && says(target, come, canonicalOf(own)) === true;
    if (gone.length === 0) return saysNew;
    if (!gone.some(isContent) || target.includes(before)) return false;
    const saysOld = says(target, gone, source);
    // Where nothing shows how the locale says what went, what came has to show it.
    return come.length === 0 ? saysOld === false : saysNew && saysOld !== true;
  };
}

function holds(text: readonly string[], some: readonly string[]): boolean {
  return some.every((word) => text.includes(word));
}

/** The words before and behind some words of a text. */
function neighboursOf(some: readonly string[], text: readonly string[]): string[] {
  const at = text.findIndex((_, index) => some.every((word, offset) => text[index + offset] === word));
  return at === -1 ? [] : [text[at - 1], text[at + some.length]].filter((word) => word !== undefined);
}

type PieceTest = (piece: string) => boolean;

function pieceTest(having: readonly string[], lacking: readonly string[]): PieceTest | undefined {
  if (having.length < fewest || lacking.length < fewest) return undefined;
  const share = (texts: readonly string[], piece: string): number =>
    texts.filter((text) => text.includes(piece)).length / texts.length;
  return (piece) => share(having, piece) >= inWith && share(lacking, piece) <= inWithout;
}

/** The words of an English text, without the `s` of plurals. */
function plainWords(text: string): readonly string[] {
  return words(text, sourceLocale).map((word) => word.toLowerCase().replace(/(?<=\p{L}{3})s$/u, ''));
}

/** Stretches of letters of a text, each as long as a piece is. */
function pieces(text: string, {spaceless}: Locale): string[] {
  const length = spaceless ? pieceLength.spaceless : pieceLength.spaced;
  const found = new Set<string>();
  for (const [run] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    for (let at = 0; at + length <= run.length; at++) found.add(run.slice(at, at + length));
  return Array.from(found);
}
