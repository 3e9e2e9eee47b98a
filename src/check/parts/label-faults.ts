import type {CheckContext, InlineNode, Pair} from '../../model/index.js';
import {grammarFault, labelWords} from './label-grammar.js';
import {hasInnerQuotes, hasLoneQuote, hasPartnerBeside} from './label-quotes.js';

/** A label of a translation among the others of its pair. */
export interface Labels {
  readonly wanted: readonly InlineNode[];
  readonly given: readonly InlineNode[];
  /** Position of the label among those of the target. */
  readonly index: number;
  readonly pair: Pair;
}

/** What is wrong with a label: something that no label of its kind has in the source. */
export function faultOf(
  node: InlineNode,
  {wanted, given, index, pair}: Labels,
  context: CheckContext,
): string | undefined {
  const {type, text} = node;
  const same = wanted.filter((other) => other.type === type);
  if (same.length === 0) return undefined;
  const isNew = newIn(node, {wanted, given, index, pair});
  if (isNew(isBlank)) return 'is empty';
  if (isNew(isPadded) && type === 'image') return 'begins with a space';
  if (isNew(hasLoneQuote) && !hasPartnerBeside(node, pair.target)) return 'has a quotation mark without its partner';
  const isPart = (type === 'strong' || type === 'link') && !isWhole(node, pair.target);
  const alike = given.filter((other) => other.type === type);
  const partner = alike.length === same.length ? same[alike.indexOf(node)] : undefined;
  const grammar = isPart ? grammarFault(text, {same, partner}, context) : undefined;
  if (grammar !== undefined || type !== 'strong') return grammar;
  // Longer ones are sentences, whose order a translation may change.
  if (same.every((other) => other.text.split(' ').length <= labelWords)) {
    if (!same.some((other) => other.text.includes('"')) && hasInnerQuotes(text))
      return 'has words in quotation marks beside others';
    if (isNew(hasSentenceBreak) && !isSpacedName(text, same)) return 'goes on into the next sentence';
  }
  return strayToken(text, same, pair.source);
}

/** What is wrong at the edges of a label, or within it, where nothing else is. */
export function edgeFault(node: InlineNode, labels: Labels): string | undefined {
  if (!mayBeFault.test(node.text) || !labels.wanted.some(({type}) => type === node.type)) return undefined;
  const isNew = newIn(node, labels);
  if (isNew(hasLoneBracket)) return 'has a bracket without its partner';
  return isNew(beginsWithMark) ? 'begins with a mark that belongs before it' : undefined;
}

/** A bracket, or a mark at the beginning. */
const mayBeFault = /[()[\]（）]|^\s*[^\s\p{L}\p{N}]/u;

/** Whether a label has what no label of its kind has in the source: those up to this one have it more often than all of those. */
function newIn({type, text}: InlineNode, {wanted, given, index}: Labels): (test: (text: string) => boolean) => boolean {
  const count = (nodes: readonly InlineNode[], test: (text: string) => boolean): number =>
    nodes.filter((other) => other.type === type && test(other.text)).length;
  return (test) => test(text) && count(given.slice(0, index + 1), test) > count(wanted, test);
}

/** Whether a label is all of its sentence, which may end as it likes: `[Prepare your devices](#a).` */
function isWhole({start, end}: InlineNode, target: string): boolean {
  return !/[\p{L}\p{N}]/u.test(target.slice(0, start) + target.slice(end));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function isPadded(text: string): boolean {
  return text !== text.trimStart();
}

/** Whether a label goes on into the next sentence. */
function hasSentenceBreak(text: string): boolean {
  return /\p{L}{3}[.?!] \p{Lu}|[。？！]\S/u.test(text);
}

/** Whether a label is a name whose full stops have got spaces, which is left to `token-lost`. */
function isSpacedName(text: string, same: readonly InlineNode[]): boolean {
  const name = text.replaceAll('. ', '.').toLowerCase();
  return same.some((other) => other.text.toLowerCase() === name);
}

/** An acronym that stands outside bold text in the source. */
function strayToken(text: string, same: readonly InlineNode[], source: string): string | undefined {
  if (!/[A-Z\u0080-\uFFFF]{2}/.test(text)) return undefined;
  const inside = same.map((other) => other.text).join(' ');
  const stray = text
    .match(/(?<![\p{L}\p{N}_-])\p{Lu}{2,6}(?![\p{L}\p{N}_])/gu)
    ?.find((token) => !inside.includes(token) && source.includes(token));
  return stray === undefined ? undefined : `has \`${stray}\`, which is not in it in the source`;
}

/** Whether a bracket has no partner in a label: `**X] (Close)**`. */
function hasLoneBracket(text: string): boolean {
  if (!/[()[\]（）]/.test(text)) return false;
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  return count(/\[/g) !== count(/\]/g) || count(/[(（]/g) !== count(/[)）]/g);
}

/** Whether a label begins with a mark that ends or joins what is before it. */
function beginsWithMark(text: string): boolean {
  return /^\s*(?:[、。，；：！？」』）]|[,;!?](?=\s|\p{L}))/u.test(text) && /\p{L}/u.test(text);
}
