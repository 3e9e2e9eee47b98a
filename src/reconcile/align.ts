import {diffArrays} from 'diff';
import {alignGap} from './align-gap.js';
import type {Link} from './link.js';
import {longestIncreasing} from './longest-increasing.js';
import {linkMoved} from './link-moved.js';
import {sharedSections, type Side} from './match-sections.js';

/**
 * Aligns the sentences of two versions of one page: equal sentences of shared sections first,
 * then by likeness what lies between two equal ones, then what moved elsewhere.
 *
 * @returns links in the order of the newer side; sentences without a link were removed or added.
 */
export function align(before: Side, after: Side): Link[] {
  const section = sharedSections(before, after);
  const links: Link[] = [];
  const gap = {before: [] as number[], after: [] as number[]};
  const closeGap = (): void => {
    links.push(...alignGap(before.sentences, after.sentences, gap.before, gap.after));
    gap.before = [];
    gap.after = [];
  };
  let older = 0;
  let newer = 0;
  for (const part of diffArrays(keys(before, section.before), keys(after, section.after))) {
    for (let left = part.value.length; left > 0; left--) {
      if (part.removed) gap.before.push(older++);
      else if (part.added) gap.after.push(newer++);
      else {
        closeGap();
        links.push({before: [older++], after: [newer++], moved: false});
      }
    }
  }
  closeGap();
  links.push(...linkMoved(before.sentences, after.sentences, links));
  return markMoved(links);
}

/** What makes a sentence the same at first sight: its section and its words. */
function keys(side: Side, sections: readonly number[]): string[] {
  return side.sentences.map((one, index) => `${sections[index]} ${one.key}`);
}

/** Marks the links that break the order: all but a longest run in order have moved. */
function markMoved(links: readonly Link[]): Link[] {
  const sorted = links.toSorted((a, b) => (a.after[0] ?? 0) - (b.after[0] ?? 0));
  const kept = new Set(longestIncreasing(sorted.map((link) => link.before[0] ?? 0)));
  return sorted.map((link, index) => ({...link, moved: !kept.has(index)}));
}
