import type {Pair} from './page.js';

/**
 * A text as the published page has it, without the backslashes that the side-by-side branch added.
 * Where it is only a part of its pair, or was patched, they go if every one in the pair goes.
 *
 * @param text a side of the pair, a part of it, or that patched.
 *
 * @internal
 */
export function publishedText(text: string, pair: Pair | undefined, side: 'target' | 'source'): string {
  if (!pair) return text;
  if (text === pair[side]) return sideOf(pair, side);
  const added = pair.addedEscapes?.[side].length ?? 0;
  const escaped = pair[side].split('\\*').length - 1;
  return added > 0 && added === escaped ? text.replaceAll('\\*', '*') : text;
}

/**
 * One side of a pair without the backslashes that the side-by-side branch added.
 *
 * @internal
 */
export function sideOf(pair: Pair, side: 'target' | 'source'): string {
  const offsets = new Set(pair.addedEscapes?.[side]);
  if (offsets.size === 0) return pair[side];
  return Array.from({length: pair[side].length}, (_, index) =>
    offsets.has(index) ? '' : pair[side].charAt(index),
  ).join('');
}
