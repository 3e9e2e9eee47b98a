import type {CheckContext, Locale, Page} from '../../model/index.js';
import {comparedAs, shortestCompound} from './compound-words.js';
import {mayHoldMarkup, prose} from './prose.js';
import {endOfWord, hasLettersOnly, isLatin, isLetter, spacedWords, type SpacedWords} from './spaced-words.js';

/** What may cut a word that has letters only: an address, or an entity. */
const cutter = /[@&]|:\/\/|www\./;

/** Long words of a page, as they are compared. */
export interface LongWords {
  /** Those that surely stand in its prose, and those of other pages. */
  readonly plain: ReadonlySet<string>;
  /** Those of texts with markup, with what stands in code: finding them takes no parsing. */
  readonly marked: ReadonlySet<string>;
  /** Those of the prose of such texts. */
  readonly read: () => ReadonlySet<string>;
  /** What they begin and end with. */
  readonly edges: ReadonlySet<number>;
}

/** Most letters of a word: of more, every so many are one. */
const longest = 60;

/** Letters at both edges of a compound that tell it from most others: as many as the shortest first part has. */
export const edge = 3;

/** The first letters of a stretch and its last ones as one number, in any case; 0 where one of them is none of ASCII. */
function edgesOf(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = 0; at < 2 * edge; at++) {
    const code = text.charCodeAt(at < edge ? start + at : end + at - 2 * edge);
    if (!isLetter(code)) return 0;
    number = number * 0x20 + (code & 0x1f);
  }
  return number;
}

/**
 * Tells cheaply whether there may be a long word that two others make together.
 *
 * @param start where the first one begins in the text.
 * @param end the offset behind the second one, without what it would not be compared with.
 */
export function mayJoin(text: string, start: number, end: number, {edges}: LongWords): boolean {
  const number = edgesOf(text, start, end);
  return number === 0 || edges.has(number);
}

/**
 * Gathers the long words of the translations of a page.
 *
 * @param cut the words of the targets.
 */
export function longWords(
  {pairs, words: others}: Page,
  cut: readonly SpacedWords[],
  {locale, inline}: CheckContext,
): LongWords {
  const plain = new Set(others?.joined);
  const marked = new Set<string>();
  const texts: string[] = [];
  for (const [index, {source, target}] of pairs.entries()) {
    if (source === target) continue;
    // What cuts words is markup.
    const hasMarkup = mayHoldMarkup(target);
    if (hasMarkup) texts.push(target);
    const isCut = hasMarkup && cutter.test(target);
    const text = isCut ? prose(target, inline(target)) : target;
    addLong(text, isCut ? spacedWords(text) : (cut[index] ?? []), hasMarkup ? marked : plain, locale);
  }
  let known: Set<string> | undefined;
  const read = (): ReadonlySet<string> => {
    if (known) return known;
    known = new Set();
    for (const target of texts) {
      const text = prose(target, inline(target));
      addLong(text, spacedWords(text), known, locale);
    }
    return known;
  };
  const edges = new Set<number>();
  for (const words of [plain, marked]) for (const word of words) edges.add(edgesOf(word, 0, word.length));
  return {plain, marked, read, edges};
}

/** Adds the long words of a text. */
function addLong(text: string, cut: SpacedWords, words: Set<string>, locale: Locale): void {
  let start = 0;
  for (const word of cut) {
    const end = endOfWord(word);
    if (end - start >= shortestCompound) {
      if (hasLettersOnly(word) && end - start <= longest) words.add(comparedAs(text.slice(start, end), locale));
      else addParts(text.slice(start, end), words, locale);
    }
    start = end + 1;
  }
}

/** Adds the long words of what stands between two spaces. */
function addParts(text: string, words: Set<string>, locale: Locale): void {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLatin(code)) continue;
    // Other letters are told by a pattern, as is where a word of very many letters is cut.
    if (code > 0x7f || at - start > longest) {
      for (const word of text.slice(start).match(/\p{L}{9,60}/gu) ?? []) words.add(comparedAs(word, locale));
      return;
    }
    if (at - start >= shortestCompound) words.add(comparedAs(text.slice(start, at), locale));
    start = at + 1;
  }
}
