import type {Page, Pair, Place} from '../model/index.js';
import {places, type Places} from '../text/index.js';

/** The lines of each page, found once. */
const lines = new WeakMap<Page, Places>();

/**
 * The place of an offset in a pair's target.
 * Where the target as it was read is not what stands in the file (escaped pages), the place is the start of the target.
 */
export function locate(page: Page, pair: Pair, offset: number): Place {
  const own = lines.get(page) ?? places(page.text);
  lines.set(page, own);
  return own.at(pair.targetStart + (isAsRead(page, pair) ? Math.min(Math.max(offset, 0), pair.target.length) : 0));
}

/** Whether the target as it was read is what stands in the file. */
export function isAsRead(page: Page, pair: Pair): boolean {
  return page.text.startsWith(pair.target, pair.targetStart);
}
