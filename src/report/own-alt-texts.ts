import type {Page} from '../model/index.js';
import {gapsOf} from './gaps-of.js';

/** An image outside pairs: what stands before its alt text, the alt text, and the URL after it. */
const image = /(!\[)([^[\]]*)(\]\()([^()\s]+)/g;

/**
 * Gives the images outside pairs the alt texts that a locale's own page has for the same URL:
 * the first for the first, the last one for all that follow. Other images keep theirs.
 *
 * @returns a function over the gaps of the canonical page, to be called in their order.
 */
export function ownAltTexts(page: Page | undefined): (gap: string) => string {
  const texts = new Map<string, string[]>();
  for (const gap of page ? gapsOf(page) : []) {
    for (const [, , alt = '', , url = ''] of gap.matchAll(image)) {
      const known = texts.get(url);
      if (known) known.push(alt);
      else texts.set(url, [alt]);
    }
  }
  const seen = new Map<string, number>();
  return function (gap) {
    return gap.replace(image, (whole, open: string, _alt: string, middle: string, url: string) => {
      const known = texts.get(url);
      if (!known) return whole;
      const index = seen.get(url) ?? 0;
      seen.set(url, index + 1);
      return `${open}${known[Math.min(index, known.length - 1)] ?? ''}${middle}${url}`;
    });
  };
}
