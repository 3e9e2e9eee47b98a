import type {Pair} from '../model/index.js';
import {sideOf} from './render-side.js';

/**
 * A text as the published page has it, without the backslashes that the side-by-side branch added.
 * Where it is only a part of its pair, or was patched, they go if every one in the pair goes.
 *
 * @param text a side of the pair, a part of it, or that patched.
 */
export function publishedText(text: string, pair: Pair | undefined, side: 'target' | 'source'): string {
  if (!pair) return text;
  if (text === pair[side]) return sideOf(pair, side);
  const added = pair.addedEscapes?.[side].length ?? 0;
  const escaped = pair[side].split('\\*').length - 1;
  return added > 0 && added === escaped ? text.replaceAll('\\*', '*') : text;
}
