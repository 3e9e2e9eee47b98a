import {arrayDiff, isGrammar, type LanguageWords} from '../../text/index.js';
import {keyOf, type Capitals, type NameWord} from './name-words.js';

/** A run of words, and the run that took its place. */
export interface Replaced {
  readonly before: readonly NameWord[];
  readonly after: readonly NameWord[];
  /** Whether no part of a name is left out at its ends. */
  readonly whole: boolean;
}

/** What is known of the words of the source. */
export interface SourceWords {
  readonly capitals: Capitals;
  readonly language: LanguageWords;
}

type Range = readonly [from: number, to: number];
interface Hunk {
  readonly older: Range;
  readonly newer: Range;
}

/** Words in a name or a term, at most. */
const longest = 8;

/**
 * Finds what was replaced between two wordings. Where what differs may be a part of a name or a term, it is given in
 * all ways to cut it out: widest first, and last without any word that both sides have.
 */
export function replacedRuns(
  older: readonly NameWord[],
  newer: readonly NameWord[],
  known: SourceWords,
): (readonly Replaced[])[] {
  return joinWithin(hunksOf(older, newer), older, known)
    .filter(({older: was, newer: is}) => ![...older.slice(...was), ...newer.slice(...is)].some(({mark}) => mark))
    .map((hunk) => widened(hunk, older, newer, known))
    .filter((ways) => ways.length > 0);
}

/** A hunk with the words beside it that both sides have: all parts of a name, or one other word. */
function widened(
  {older: [from, to], newer: [start, end]}: Hunk,
  older: readonly NameWord[],
  newer: readonly NameWord[],
  known: SourceWords,
): Replaced[] {
  const beside = (step: 1 | -1): {words: number; names: number} => {
    const at = (index: number): NameWord | undefined => (step === 1 ? older[to + index] : older[from - 1 - index]);
    const other = (index: number): NameWord | undefined => (step === 1 ? newer[end + index] : newer[start - 1 - index]);
    let names = 0;
    while (isPart(at(names), known) && at(names)?.key === other(names)?.key) names++;
    const next = at(names);
    const ends = [older.slice(from, to), newer.slice(start, end)].flatMap((run) => run.at(step === 1 ? -1 : 0) ?? []);
    const isBare = names === 0 && !ends.every((word) => isPart(word, known));
    // What begins a sentence may be any word.
    const isWord = next && !isGlue(next, known) && (step === 1 || !next.first) && next.key === other(0)?.key;
    return {names, words: isBare && isWord ? 1 : names};
  };
  const [left, right] = [beside(-1), beside(1)];
  const ways: {width: number; run: Replaced}[] = [];
  for (let l = left.words; l >= 0; l--)
    for (let r = right.words; r >= 0; r--) {
      const before = trimmed(older.slice(from - l, to + r), known);
      const after = trimmed(newer.slice(start - l, end + r), known);
      const sizes = [before.length, after.length];
      if (sizes.some((size) => size === 0 || size > longest) || keyOf(before) === keyOf(after)) continue;
      ways.push({width: l + r, run: {before, after, whole: l >= left.names && r >= right.names}});
    }
  return ways.sort((a, b) => b.width - a.width).map(({run}) => run);
}

function isPart(word: NameWord | undefined, {capitals}: SourceWords): boolean {
  return word !== undefined && !word.mark && capitals.isName(word);
}

/** Whether a word holds names and terms together and is no part of them where it stands at their ends. */
function isGlue({mark, text}: NameWord, {language}: SourceWords): boolean {
  return mark || text === '&' || isGrammar(text, language);
}

function trimmed(run: readonly NameWord[], known: SourceWords): readonly NameWord[] {
  const from = run.findIndex((word) => !isGlue(word, known));
  const to = run.findLastIndex((word) => !isGlue(word, known));
  return from === -1 ? [] : run.slice(from, to + 1);
}

function hunksOf(older: readonly NameWord[], newer: readonly NameWord[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  let isOpen = false;
  for (const part of arrayDiff(
    older.map(({key}) => key),
    newer.map(({key}) => key),
  )) {
    const {length} = part.value;
    const [was, is] = [part.added ? 0 : length, part.removed ? 0 : length];
    if (part.added || part.removed) {
      const open = isOpen ? hunks.pop() : undefined;
      hunks.push({older: [open?.older[0] ?? i, i + was], newer: [open?.newer[0] ?? j, j + is]});
    }
    isOpen = part.added || part.removed;
    i += was;
    j += is;
  }
  return hunks;
}

/** Hunks with nothing but parts of a name between them are one. */
function joinWithin(hunks: readonly Hunk[], older: readonly NameWord[], known: SourceWords): Hunk[] {
  const joined: Hunk[] = [];
  for (const next of hunks) {
    const last = joined.at(-1);
    if (last && older.slice(last.older[1], next.older[0]).every((word) => isPart(word, known)))
      joined[joined.length - 1] = {older: [last.older[0], next.older[1]], newer: [last.newer[0], next.newer[1]]};
    else joined.push(next);
  }
  return joined;
}
