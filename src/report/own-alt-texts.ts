import type {Page} from '../model/index.js';
import {linkUrl, markdownSpans, type Span} from '../text/index.js';
import {gapsOf} from './gaps-of.js';

/**
 * Gives the images outside pairs the alt texts that a locale's own page has for the same URL:
 * the first for the first, the last one for all that follow. Other images keep theirs.
 *
 * @returns a function over the gaps of the canonical page, to be called in their order.
 */
export function ownAltTexts(page: Page | undefined): (gap: string) => string {
  const texts = new Map<string, string[]>();
  for (const gap of page ? gapsOf(page) : []) {
    for (const image of imagesIn(gap)) {
      const url = linkUrl(gap, image) ?? '';
      texts.set(url, [...(texts.get(url) ?? []), gap.slice(image.innerStart, image.innerEnd)]);
    }
  }
  const seen = new Map<string, number>();
  return function (gap) {
    let text = '';
    let at = 0;
    for (const image of imagesIn(gap)) {
      const url = linkUrl(gap, image) ?? '';
      const known = texts.get(url);
      if (!known) continue;
      const index = seen.get(url) ?? 0;
      seen.set(url, index + 1);
      text += gap.slice(at, image.innerStart) + (known[Math.min(index, known.length - 1)] ?? '');
      at = image.innerEnd;
    }
    return text + gap.slice(at);
  };
}

/** Images of a text, none of them in the alt text of another. */
function imagesIn(gap: string): Span[] {
  let behind = 0;
  const isFirst = ({kind, url, start, end}: Span): boolean => {
    if (kind !== 'image' || !url || start < behind) return false;
    behind = end;
    return true;
  };
  return gap.includes('![') ? markdownSpans(gap).filter(isFirst) : [];
}
