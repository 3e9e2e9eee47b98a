import {align} from './align.js';
import type {Sentence} from './cut-page.js';
import type {Link} from './link.js';
import type {Side} from './match-sections.js';

/** A unit being built: where it stands in each source version, and what it came from. */
export interface Strand {
  /** Sentence of the unit in each version that has it: version to index of the sentence. */
  readonly at: Map<number, number>;
  /** Strands that were split or merged into this one, and the version in which that happened. */
  readonly origin: {readonly version: number; readonly strands: readonly Strand[]} | undefined;
}

/** What happened to sentences between two neighbouring versions. */
export interface Step {
  /** The version after. */
  readonly version: number;
  readonly type: 'kept' | 'split' | 'merged' | 'added' | 'removed';
  readonly moved: boolean;
  /** Strands before and after; the same one for `kept`. */
  readonly before: readonly Strand[];
  readonly after: readonly Strand[];
}

/** Follows every sentence through the versions of an article. */
export function chain(sides: readonly Side[]): {strands: Strand[]; steps: Step[]} {
  const strands: Strand[] = [];
  const steps: Step[] = [];
  let current: Strand[] = [];
  for (const [version, side] of sides.entries()) {
    const previous = sides[version - 1];
    const next: Strand[] = [];
    const links = previous ? linksBetween(previous, side) : [];
    for (const link of links) {
      const before = link.before.map((index) => current[index]).filter((strand) => strand !== undefined);
      const after = continued(link, before, version);
      for (const [order, index] of link.after.entries()) {
        const strand = after[order];
        if (strand) next[index] = strand;
      }
      strands.push(...after.filter((strand) => !before.includes(strand)));
      const type = link.after.length > 1 ? 'split' : link.before.length > 1 ? 'merged' : 'kept';
      steps.push({version, type, moved: link.moved, before, after});
    }
    const linked = new Set(links.flatMap((link) => link.before));
    for (const [index, strand] of current.entries()) {
      if (!linked.has(index)) steps.push({version, type: 'removed', moved: false, before: [strand], after: []});
    }
    const gone = restorable(strands, new Set(current), sides);
    for (const [index, sentence] of side.sentences.entries()) {
      if (next[index]) continue;
      const strand = gone.get(restoreKey(sentence))?.pop() ?? newStrand(strands);
      strand.at.set(version, index);
      next[index] = strand;
      if (version > 0) steps.push({version, type: 'added', moved: false, before: [], after: [strand]});
    }
    current = next;
  }
  return {strands, steps};
}

/** Most versions leave most pages as they were: then nothing is compared by likeness. */
function linksBetween(before: Side, after: Side): Link[] {
  const same =
    before.sentences.length === after.sentences.length &&
    before.sentences.every((one, index) => {
      const other = after.sentences[index];
      return one.norm === other?.norm && one.section === other.section && one.heading === other.heading;
    });
  return same
    ? after.sentences.map((_, index) => ({before: [index], after: [index], moved: false}))
    : align(before, after);
}

/** The strands after a link: the same one where one became one, else new ones that know where they came from. */
function continued(link: Link, before: readonly Strand[], version: number): Strand[] {
  const [only] = before;
  if (only && before.length === 1 && link.after.length === 1) {
    only.at.set(version, link.after[0] ?? 0);
    return [only];
  }
  return link.after.map((index) => ({at: new Map([[version, index]]), origin: {version, strands: before}}));
}

function newStrand(strands: Strand[]): Strand {
  const strand: Strand = {at: new Map(), origin: undefined};
  strands.push(strand);
  return strand;
}

/** Strands that an earlier version dropped, by section and words: the same sentence put back is the same unit. */
function restorable(
  strands: readonly Strand[],
  alive: ReadonlySet<Strand>,
  sides: readonly Side[],
): Map<string, Strand[]> {
  const replaced = new Set(strands.flatMap((strand) => strand.origin?.strands ?? []));
  const gone = new Map<string, Strand[]>();
  for (const strand of strands.toReversed()) {
    if (alive.has(strand) || replaced.has(strand)) continue;
    const last = Array.from(strand.at).at(-1);
    const sentence = last && sides[last[0]]?.sentences[last[1]];
    if (!sentence) continue;
    const key = restoreKey(sentence);
    const list = gone.get(key);
    if (list) list.push(strand);
    else gone.set(key, [strand]);
  }
  return gone;
}

function restoreKey(sentence: Sentence): string {
  return `${sentence.section}\0${sentence.heading ? '#' : ''}${sentence.norm}`;
}
