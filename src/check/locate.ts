import type {Page, Pair, Place} from '../model/index.js';
import {places, type Places} from '../text/index.js';

/** The lines of each page, found once. */
const lines = new WeakMap<Page, Places>();

/** Where a pair's target stands in its file. */
export interface TargetPlaces {
  /** Whether the target as it was read is what stands in the file. */
  readonly isAsRead: boolean;
  /** The place of an offset in the target; the start of the target where it is not as it was read (escaped pages). */
  readonly at: (offset: number) => Place;
}

/** Finds the places of offsets in a pair's target. */
export function placesOf(page: Page, {target, targetStart}: Pair): TargetPlaces {
  const own = lines.get(page) ?? places(page.text);
  lines.set(page, own);
  const isAsRead = page.text.startsWith(target, targetStart);
  return {
    isAsRead,
    at: (offset) => own.at(targetStart + (isAsRead ? Math.min(Math.max(offset, 0), target.length) : 0)),
  };
}
