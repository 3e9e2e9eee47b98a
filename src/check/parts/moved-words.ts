import type {InlineNode, Locale, Pair} from '../../model/index.js';
import {surely, type AlignedLabel, type AlignedLabels, type AlignedWord, type Translated} from './label-alignment.js';
import {contentWords} from './lexicon.js';

/** A label of the target that words of its source stand outside of, and the first of them. */
interface MovedWord {
  readonly node: InlineNode;
  readonly first: Translated;
}

/** Finds a label of which words stand outside of all labels, and belong in it. */
export function movedWord(labels: AlignedLabels, pair: Pair, locale: Locale): MovedWord | undefined {
  for (const [index, one] of labels.wanted.entries()) {
    const node = ownLabel(one, index, labels);
    if (!node) continue;
    const moved = one.words.flatMap(({outside}) => nearest(outside, node) ?? []);
    const [first] = moved;
    if (!first) continue;
    const isForeign = (): boolean => labels.foreign(labels.given.indexOf(node)).length > 0;
    // Where nothing is known of a word, it may be what the label has.
    const isCut = one.words.some(({inside}) => inside.length > 0) || (moved.length < one.words.length && !isForeign());
    if (isCut ? !isCutOff(one, {moved, node, pair, locale}) : !isOther(one, {moved, node, locale})) continue;
    return {node, first};
  }
  return undefined;
}

/** How many words of a label may stand in a label of the target. */
export function votes({words}: AlignedLabel, index: number): number {
  return words.filter(({inside}) => inside.some((one) => one.index === index)).length;
}

/** Whether all words of a label likely stand in a label of the target. */
export function isLikelyIn({words}: AlignedLabel, index: number): boolean {
  return words.length > 0 && words.every(({inside}) => inside.some((one) => one.index === index && one.isLikely));
}

/** The link of the target that leads where one of the source does, by its place; -1 where that is not certain. */
export function linkOf({type, url}: InlineNode, {wanted, given}: AlignedLabels): number {
  if (type !== 'link' || wanted.filter(({label}) => label.url === url).length > 1) return -1;
  const same = given.filter((node) => node.url === url);
  return same.length === 1 ? given.findIndex((node) => node.url === url) : -1;
}

/** The label of the target that is for one of the source: that of the same link, else that with most of its words, else that in its place. */
function ownLabel(one: AlignedLabel, index: number, labels: AlignedLabels): InlineNode | undefined {
  const own = linkOf(one.label, labels);
  if (own !== -1) return labels.given[own];
  const counts = labels.given.map((_, place) => votes(one, place));
  const most = Math.max(...counts);
  return labels.given[counts[index] === most ? index : counts.indexOf(most)];
}

/** What is known of a label whose words stand outside. */
interface Moved {
  readonly moved: readonly Translated[];
  readonly node: InlineNode;
  readonly locale: Locale;
}

/** Kinds of things that a label may name with them or without. */
const kindOfThing = /^(?:page|tab|list|menu|button|option|section|field|box|dialog|window|pane|tile|link|article)s?$/i;

/** Whether words of a label, of which others stand in it, belong there, too. */
function isCutOff({label, words}: AlignedLabel, {moved, node, pair, locale}: Moved & {readonly pair: Pair}): boolean {
  const [first, ...others] = moved;
  if (!first || others.length > 0) return true;
  if (kindOfThing.test(pair.source.slice(first.word.start, first.word.end))) return false;
  // What begins a label is often its verb, which may stand elsewhere in a sentence that goes on.
  const isVerb = first.word === words[0]?.word;
  if (isBeside(first.at, node, pair.target, locale)) return !isVerb || label.type !== 'link';
  return !isVerb && first.level >= surely;
}

/** Whether a label that may have none of its words has others. */
function isOther({words}: AlignedLabel, {moved, node, locale}: Moved): boolean {
  // A label without words that are compared may say the same in another way; one without letters says nothing.
  if (/[\p{L}\p{N}]/u.test(node.text) && contentWords(node.text, locale.functionWords).length === 0) return false;
  return words.length > 1 || moved.some(({level}) => level >= surely);
}

/** Whether only words of grammar stand between a word and a label. */
function isBeside(
  {start, end}: AlignedWord['word'],
  node: InlineNode,
  target: string,
  {functionWords}: Locale,
): boolean {
  const between = start < node.start ? target.slice(end, node.start) : target.slice(node.end, start);
  return contentWords(between, functionWords).length === 0;
}

function nearest(words: readonly Translated[], {start, end}: InlineNode): Translated | undefined {
  const distance = ({at}: Translated): number => Math.max(start - at.end, at.start - end);
  return words.toSorted((a, b) => distance(a) - distance(b))[0];
}
