import type {CheckContext, InlineNode, Pair} from '../../model/index.js';
import {isDense, longPart, type LexiconWord} from '../../text/index.js';
import {contentWords, lexiconOf, wordsOf, type Lexicon} from './lexicon.js';
import {prose} from './prose.js';

/** The labels of one kind of a pair, as many in the target as in the source, and where their words stand. */
export interface AlignedLabels {
  readonly wanted: readonly AlignedLabel[];
  /** The labels of the target. */
  readonly given: readonly InlineNode[];
  /** Finds words in one of those, by its place, that likely are for words that the source has outside of labels. */
  readonly foreign: (index: number) => readonly Foreign[];
}

/** A label of the source. */
export interface AlignedLabel {
  readonly label: InlineNode;
  readonly words: readonly AlignedWord[];
}

/** A word of a label of the source. */
export interface AlignedWord {
  readonly word: LexiconWord;
  /** The labels of the target that may have it, by their place among them. */
  readonly inside: readonly InLabel[];
  /** Where it likely stands outside of all markup; given where no label of the target has it. */
  readonly outside: readonly Translated[];
}

/** A label of the target that may have a word; `isLikely` where it likely does. */
interface InLabel {
  readonly index: number;
  readonly isLikely: boolean;
}

/** A word of the source with a likely translation of it in the target. */
export interface Translated {
  readonly word: LexiconWord;
  readonly at: LexiconWord;
  /** How likely, as in `LabelWord`. */
  readonly level: number;
}

/** A word that the source has outside of labels, and the target in one. */
interface Foreign extends Translated {
  /** Whether it stands next to a label in the source, and nowhere else in either side. */
  readonly isPulledIn: boolean;
}

/** From this level on, one in sixteen, a word counts as the translation of another one. */
const likely = 4;
/** From this level on, one in eight, it does where nothing else says so. */
export const surely = 5;

const kinds: readonly InlineNode['type'][] = ['strong', 'link', 'emphasis'];

/** Finds where the words of the labels of a pair stand, as far as they are known. */
export function alignLabels(
  pair: Pair,
  {labels: known, inline, locale, sourceLanguage}: CheckContext,
): AlignedLabels[] {
  if (!known) return [];
  const lexicon = lexiconOf(known);
  const [from, to] = [inline(pair.source), inline(pair.target)];
  const [source, target] = [prose(pair.source, from), prose(pair.target, to)];
  let sourceWords: readonly LexiconWord[] | undefined;
  let targetWords: readonly LexiconWord[] | undefined;
  const texts: Texts = {
    pair,
    lexicon,
    source: () => (sourceWords ??= wordsOf(source, sourceLanguage.functionWords)),
    target: () => (targetWords ??= contentWords(target, locale.functionWords)),
    markup: [from.nodes, to.nodes],
  };
  return kinds.flatMap((kind) => {
    const labels = from.nodes.filter(({type}) => type === kind);
    const given = to.nodes.filter(({type}) => type === kind);
    if (labels.length === 0 || labels.length !== given.length) return [];
    const own = labels.map((label) => within(source, label, (text) => wordsOf(text, sourceLanguage.functionWords)));
    const theirs = given.map((node) => ({
      node,
      words: within(target, node, (text) => contentWords(text, locale.functionWords)),
    }));
    const wanted = labels.map((label, index) => ({
      label,
      words: (own[index] ?? [])
        .filter((word) => !isOfIdentifier(word, pair.source))
        .map((word) => align(word, theirs, texts)),
    }));
    const foreign = (index: number): Foreign[] => {
      const one = theirs[index];
      return one ? foreignWords(one, {labels, words: own.flat()}, texts) : [];
    };
    return [{wanted, given, foreign}];
  });
}

/** Both sides of a pair. Most of the time the words of its labels say enough: all others are only found where they are asked for. */
interface Texts {
  readonly pair: Pair;
  readonly lexicon: Lexicon;
  readonly source: () => readonly LexiconWord[];
  readonly target: () => readonly LexiconWord[];
  /** Of source and target. */
  readonly markup: readonly [readonly InlineNode[], readonly InlineNode[]];
}

/** A label of the target with its words. */
interface GivenLabel {
  readonly node: InlineNode;
  readonly words: readonly LexiconWord[];
}

/** The words in a node, with their places in all of the text. */
function within(text: string, {start, end}: InlineNode, words: (text: string) => LexiconWord[]): LexiconWord[] {
  return words(text.slice(start, end)).map((one) => ({
    word: one.word,
    start: one.start + start,
    end: one.end + start,
  }));
}

function align(word: LexiconWord, given: readonly GivenLabel[], texts: Texts): AlignedWord {
  const {lexicon, markup} = texts;
  const parts = lexicon.parts(word);
  const inside = given.flatMap(({node, words}, index): InLabel[] => {
    const text = node.text.toLowerCase();
    const isSame = text.includes(word.word);
    const level = Math.max(0, ...words.map((one) => levelInside(word, one, lexicon)));
    const isThere = isSame || level > 0 || parts.some((part) => text.includes(part));
    return isThere ? [{index, isLikely: isSame || level >= likely}] : [];
  });
  if (inside.length > 0) return {word, inside, outside: []};
  // Where the source has the word outside of labels, too, a translation outside of them is that of the other one.
  if (texts.source().some((other) => isAlike(other.word, word.word) && !isInMarkup(other, markup[0])))
    return {word, inside, outside: []};
  const outside = texts.target().flatMap((at) => {
    const level = lexicon.level(word, at);
    if (level < likely || isInMarkup(at, markup[1])) return [];
    const isOfOther = texts.source().some((other) => other.word !== word.word && lexicon.level(other, at) >= level);
    return isOfOther ? [] : [{word, at, level}];
  });
  return {word, inside, outside};
}

/** How likely a word in a label is the translation of another one. Chance is enough, but for two letters of a word. */
function levelInside(word: LexiconWord, at: LexiconWord, lexicon: Lexicon): number {
  const level = lexicon.level(word, at);
  return isDense(at.word) && level < likely ? 0 : level;
}

/** Words in a label of the target that no label of the source has, and something outside of labels does. */
function foreignWords(
  {node, words}: GivenLabel,
  own: {readonly labels: readonly InlineNode[]; readonly words: readonly LexiconWord[]},
  {lexicon, source, target, markup, pair}: Texts,
): Foreign[] {
  return words.flatMap((at) => {
    const isOwn = (word: LexiconWord): boolean => lexicon.level(word, at) > 0 || isAlike(word.word, at.word);
    if (own.words.some(isOwn) || source().some((word) => isOwn(word) && isInMarkup(word, markup[0]))) return [];
    const [word, ...others] = source().filter((one) => lexicon.level(one, at) >= likely);
    if (!word) return [];
    const level = lexicon.level(word, at);
    const isAlone =
      others.length === 0 && !target().some((other) => !isIn(other, node) && lexicon.level(word, other) > 0);
    const isPulledIn = level >= surely && isAlone && own.labels.some((label) => isNextTo(word, label, pair.source));
    return [{word, at, level, isPulledIn}];
  });
}

/** Whether a word stands next to a label, or has only an article between. */
function isNextTo({start, end}: LexiconWord, label: InlineNode, source: string): boolean {
  const between = start >= label.end ? source.slice(label.end, start) : source.slice(end, label.start);
  return /^\s*(?:(?:the|an?|your|this)\s+)?$/i.test(between);
}

/** Whether two words are the same, or one is short for the other: `info`. */
function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= longPart && long.startsWith(short));
}

const betweenNames = /[\s*[\]()]/;
const longestName = 60;

/** Whether a word is part of a name as programs have them, such as `Get-Mailbox`: other checks know those. */
function isOfIdentifier({start, end}: LexiconWord, source: string): boolean {
  const before =
    source
      .slice(Math.max(0, start - longestName), start)
      .split(betweenNames)
      .at(-1) ?? '';
  const after = source.slice(end, end + longestName).split(betweenNames)[0] ?? '';
  return /\p{Ll}\p{Lu}|\p{L}-\p{Lu}|\w_\w/u.test(before + source.slice(start, end) + after);
}

function isInMarkup(word: LexiconWord, nodes: readonly InlineNode[]): boolean {
  return nodes.some((node) => isIn(word, node));
}

function isIn({start, end}: LexiconWord, node: InlineNode): boolean {
  return start >= node.start && end <= node.end;
}
