import type {Inline, Pair} from '../../model/index.js';
import type {Edit} from '../../text/index.js';
import {literalMarkup} from './literal-markup.js';

type Parse = (markdown: string) => Inline;

const marks = String.raw`(?:\*\*|\\\*\\\*)`;
/** One pair of marks around a text without markup. */
const strong = new RegExp(String.raw`${marks}( ?)([\p{L}\p{N}][^*_\x60[\]<>\\]{0,100}?)( ?)${marks}`, 'gu');
/** A label with its own mark at the end, before a letter. */
const closedByMark = /\*\*([^\s*][^*]{0,100}?)([:：.。,，;；!！?？])\*\*(?=[\p{L}\p{N}])/gu;
const link = /\[([^[\]]{1,200})\] \(([^\s()]{1,500})\)/gu;

/** Bold type and links that do not render, made so that they do, where there is one of them and the source has what is meant. */
export function renderedMarks(pair: Pair, inline: Parse): Edit | undefined {
  return boldType(pair, inline) ?? joinedLink(pair, inline);
}

function boldType({source, target}: Pair, inline: Parse): Edit | undefined {
  const given = inline(target);
  const literal = literalMarkup(given.text).filter(({kind}) => kind === 'strong');
  if (literal.length !== 2 || literalMarkup(inline(source).text).length > 0) return undefined;
  if (countStrong(inline(source)) - countStrong(given) !== 1) return undefined;
  const [spaced, ...moreSpaced] = outside(target, strong, given);
  const moved = spaced && moreSpaced.length === 0 ? aroundWords(spaced, target) : undefined;
  if (moved) return moved;
  const [closed, ...moreClosed] = outside(target, closedByMark, given);
  if (!closed || moreClosed.length > 0) return undefined;
  const [whole, label = '', mark = ''] = closed;
  return {start: closed.index, end: closed.index + whole.length, text: `**${label}**${mark}`};
}

/** The marks next to the words, and the spaces that stood between them outside. */
function aroundWords(
  {0: whole, 1: left = '', 2: label = '', 3: right = '', index}: RegExpExecArray,
  target: string,
): Edit | undefined {
  if (left === '' && right === '' && !whole.startsWith('\\')) return undefined;
  const end = index + whole.length;
  const before = left !== '' && /[\p{L}\p{N}\p{Po}]$/u.test(target.slice(0, index)) ? left : '';
  const after = right !== '' && /^[\p{L}\p{N}]/u.test(target.slice(end)) ? right : '';
  return {start: index, end, text: `${before}**${label}**${after}`};
}

function joinedLink({source, target}: Pair, inline: Parse): Edit | undefined {
  const given = inline(target);
  const [found, ...more] = outside(target, link, given);
  const wanted = inline(source).nodes.filter(({type}) => type === 'link');
  const links = given.nodes.filter(({type}) => type === 'link');
  if (!found || more.length > 0 || wanted.length - links.length !== 1) return undefined;
  const [whole, label = '', url = ''] = found;
  if (!wanted.some((node) => node.url === url)) return undefined;
  return {start: found.index, end: found.index + whole.length, text: `[${label}](${url})`};
}

/** What a pattern finds beside the markup that renders. */
function outside(text: string, pattern: RegExp, {nodes}: Inline): RegExpExecArray[] {
  return Array.from(text.matchAll(pattern)).filter(
    ({0: whole, index}) => !nodes.some(({start, end}) => start < index + whole.length && end > index),
  );
}

function countStrong({nodes}: Inline): number {
  return nodes.filter(({type}) => type === 'strong').length;
}
