import type {CheckContext, Locale, Page} from '../../model/index.js';
import {comparedAs, shortestCompound} from './compound-words.js';
import {mayHoldMarkup, prose} from './prose.js';

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

/** Letters at both edges of a compound that tell it from most others: as many as the shortest first part has. */
const edge = 3;

/** The first letters of a word and the last ones of another as one number, in any case; 0 where one of them is none of ASCII. */
function edgesOf(first: string, last: string): number {
  let number = 0;
  for (let at = 0; at < 2 * edge; at++) {
    const code = at < edge ? first.charCodeAt(at) : last.charCodeAt(last.length + at - 2 * edge);
    if (!isLetter(code)) return 0;
    number = number * 0x20 + (code & 0x1f);
  }
  return number;
}

/** Tells cheaply whether there may be a long word that two others make together. */
export function mayJoin(first: string, second: string, {edges}: LongWords, locale: Locale): boolean {
  const number = edgesOf(first, locale.compounds?.capital ? comparedAs(second, locale) : second);
  return number === 0 || edges.has(number);
}

/**
 * Gathers the long words of the translations of a page.
 *
 * @param cut targets, cut at their spaces.
 */
export function longWords(
  {pairs, words: others}: Page,
  cut: readonly (readonly string[])[],
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
    const parts = hasMarkup && cutter.test(target) ? prose(target, inline(target)).split(' ') : (cut[index] ?? []);
    for (const part of parts) addLong(part, hasMarkup ? marked : plain, locale);
  }
  let known: Set<string> | undefined;
  const read = (): ReadonlySet<string> => {
    if (known) return known;
    known = new Set();
    for (const target of texts) addLong(prose(target, inline(target)), known, locale);
    return known;
  };
  const edges = new Set<number>();
  for (const words of [plain, marked]) for (const word of words) edges.add(edgesOf(word, word));
  return {plain, marked, read, edges};
}

/** Adds the long words of a text. */
function addLong(text: string, words: Set<string>, locale: Locale): void {
  if (text.length < shortestCompound) return;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLatin(code)) continue;
    // Other letters are told by a pattern, as is where a word of more than 60 letters is cut.
    if (code > 0x7f || at - start > 60) {
      for (const word of text.slice(start).match(/\p{L}{9,60}/gu) ?? []) words.add(comparedAs(word, locale));
      return;
    }
    if (at - start >= shortestCompound) words.add(comparedAs(text.slice(start, at), locale));
    start = at + 1;
  }
}

/** Whether a word has letters of Latin-1 and nothing else, as most words do: they need no pattern that looks around. */
export function hasLettersOnly(word: string): boolean {
  if (word.length > 50) return false;
  for (let at = 0; at < word.length; at++) if (!isLatin(word.charCodeAt(at))) return false;
  return true;
}

/** Whether a character is a letter of ASCII. */
export function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small > 0x60 && small < 0x7b;
}

/** Whether a character is a letter of Latin-1 that belongs to words: the signs for times and divided by stand among them. */
function isLatin(code: number): boolean {
  return isLetter(code) || (code > 0xbf && code < 0x100 && code !== 0xd7 && code !== 0xf7);
}
