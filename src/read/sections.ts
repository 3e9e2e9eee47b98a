import {slug as githubSlug} from 'github-slugger';
import type {Section} from '../model/index.js';
import type {FoundBlock} from './block-pass.js';
import {masks} from './mask.js';
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
export function sectionCollector(pairs: readonly RawPair[], pageOffset: (masked: number) => number, afford: Afford) {
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
    /** Adds the section of a heading. */
    add(block: FoundBlock): void {
      const depth = block.depth ?? 1;
      const numbers = block.pairs.values();
      const sides = block.pairs.map((pair) => pairs[pair]);
      const english = block.text.replace(masks, () => pairs[numbers.next().value ?? -1]?.source ?? '');
      const bare = english.replace(anchorTags, '');
      const heading = afford(bare) ? plainText(bare) : bare.trim();
      const named = anchor.exec(block.text) ?? sides.map((pair) => anchor.exec(pair?.target ?? '')).find(Boolean);
      const base = (named?.[1]?.trim() ?? '') || githubSlug(heading) || 'section';
      while (open.length > 1 && (sections[open.at(-1) ?? 0]?.depth ?? 0) >= depth) open.pop();
      const parent = open.at(-1) ?? 0;
      open.push(sections.length);
      sections.push({slug: unique(base), depth, heading, start: pageOffset(block.start), parent});
    },
  };
}
