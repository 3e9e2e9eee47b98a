import {slug as githubSlug} from 'github-slugger';
import type {Section} from '../model/index.js';
import type {FoundBlock} from './block-pass.js';
import type {Afford} from './parse-budget.js';
import {plainText} from './plain-text.js';
import type {RawPair} from './scan-pairs.js';

const anchor = /<a\s+(?:name|id)\s*=\s*["']([^"']*)["']/i;
const anchorTags = /<a\s+(?:name|id)\s*=\s*["'][^"']*["']\s*\/?>(?:\s*<\/a>)?/gi;

/**
 * Starts a collector of sections: given the headings of a page in turn, it makes their sections.
 *
 * The slug is that of the anchor in the heading, which is made from the English heading and the same
 * in every locale; without one it is made from the English heading as GitHub does. A slug that the
 * page has already gets a number.
 */
export function sectionCollector(text: string, pairs: readonly RawPair[], afford: Afford) {
  const sections: Section[] = [{slug: '', depth: 0, heading: '', start: 0, parent: -1}];
  /** Slugs in use, with the number that the next section of that name tries first. */
  const used = new Map<string, number>([['', 1]]);
  /** The sections that are open where the next heading stands, outermost first. */
  const open = [0];
  const unique = (base: string): string => {
    let slug = base;
    let number = used.get(base) ?? 1;
    while (used.has(slug)) slug = `${base}-${number++}`;
    used.set(base, number);
    if (slug !== base) used.set(slug, 1);
    return slug;
  };
  return {
    sections,
    /**
     * Adds the section of a heading.
     *
     * @param place - offsets in the page: of its mark, and of its content.
     */
    add({depth = 1, pairs: own}: FoundBlock, place: {mark: number; start: number; end: number}): void {
      const sides = own.flatMap((pair) => pairs[pair] ?? []);
      const english = englishOf(text, place, sides);
      const bare = english.includes('<') ? english.replace(anchorTags, '') : english;
      const heading = afford(bare) ? plainText(bare) : bare.trim();
      const outside = englishOf(
        text,
        place,
        sides.map((pair) => ({...pair, source: ''})),
      );
      const named = anchor.exec(outside) ?? sides.map(({target}) => anchor.exec(target)).find(Boolean);
      const base = (named?.[1]?.trim() ?? '') || githubSlug(heading) || 'section';
      while (open.length > 1 && (sections[open.at(-1) ?? 0]?.depth ?? 0) >= depth) open.pop();
      const parent = open.at(-1) ?? 0;
      open.push(sections.length);
      sections.push({slug: unique(base), depth, heading, start: place.mark, parent});
    },
  };
}

/** The English text of a stretch of a page, with the sources of its pairs in their place. */
function englishOf(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
  pairs: readonly Pick<RawPair, 'start' | 'end' | 'source'>[],
): string {
  let english = '';
  let at = start;
  for (const pair of pairs) {
    english += text.slice(at, pair.start) + pair.source;
    at = pair.end;
  }
  return english + text.slice(at, end);
}
