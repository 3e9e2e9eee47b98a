import type {Inline, Locale, Pair} from '../../model/index.js';
import type {Edit} from '../../text/index.js';
import {missingFrom} from './multiset.js';
import {prose} from './prose.js';

/** Emphasis whose marks touch a letter outside: an underscore within a word is only itself. */
const touching =
  /(?<![\w\\])_([^\s_*\x60[\]<>\\](?:[^_*\x60[\]<>\\]{0,100}[^\s_*\x60[\]<>\\])?)_(?=\p{L})|(?<=\p{L})_([^\s_*\x60[\]<>\\](?:[^_*\x60[\]<>\\]{0,100}[^\s_*\x60[\]<>\\])?)_\b/gu;

/**
 * Marks that a translation lost, where it is certain what they are for: emphasis that touches a letter, and the code of the
 * source that stands once in the text without its marks.
 *
 * @param kind the one kind of markup that is lost.
 */
export function restoredMarks(
  kind: string,
  {source, target}: Pair,
  {inline, locale}: {readonly inline: (markdown: string) => Inline; readonly locale: Locale},
): Edit | undefined {
  if (kind === 'emphasis') return freedEmphasis(target, inline(target), locale);
  return kind === 'code' ? markedCode(inline(source), target, inline(target)) : undefined;
}

/** With a space where the language has them between words, else with asterisks, which may touch letters. */
function freedEmphasis(target: string, {nodes}: Inline, {spaceless}: Locale): Edit | undefined {
  const [found, ...more] = Array.from(target.matchAll(touching));
  if (!found || more.length > 0) return undefined;
  const {0: whole, index} = found;
  const end = index + whole.length;
  if (nodes.some((node) => node.start < end && node.end > index)) return undefined;
  if (spaceless) return {start: index, end, text: `*${whole.slice(1, -1)}*`};
  const isLetter = /^[\p{L}\p{N}]$/u;
  const before = isLetter.test(target.charAt(index - 1)) ? ' ' : '';
  const after = isLetter.test(target.charAt(end)) ? ' ' : '';
  return {start: index, end, text: before + whole + after};
}

function markedCode(wanted: Inline, target: string, given: Inline): Edit | undefined {
  const codeOf = ({nodes}: Inline): string[] => nodes.filter(({type}) => type === 'code').map(({text}) => text.trim());
  const [code, ...more] = missingFrom(codeOf(wanted), codeOf(given));
  if (code === undefined || more.length > 0 || code.length < 3 || code.includes('\x60')) return undefined;
  const seen = prose(target, given);
  const start = seen.indexOf(code);
  const end = start + code.length;
  if (start === -1 || start !== seen.lastIndexOf(code)) return undefined;
  if (/[\p{L}\p{N}\x60/-]$/u.test(target.slice(0, start)) || /^[\p{L}\p{N}\x60/-]/u.test(target.slice(end)))
    return undefined;
  return {start, end, text: `\x60${code}\x60`};
}
