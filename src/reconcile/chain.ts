import {groupBy} from '../text/index.js';
import {align} from './align.js';
import type {Sentence} from './cut-page.js';
import type {Link} from './link.js';
import type {Side} from './match-sections.js';

/** A unit being built: where it stands in each source version, and what it came from. */
export interface Lineage {
  /** Sentence of the unit in each version that has it: version to index of the sentence. */
  readonly at: Map<number, number>;
  /** Lineages that were split or merged into this one, and the version in which that happened. */
  readonly origin: {readonly version: number; readonly lineages: readonly Lineage[]} | undefined;
}

/** What happened to sentences between two neighbouring versions. */
export interface Step {
  /** The version after. */
  readonly version: number;
  readonly type: 'kept' | 'split' | 'merged' | 'added' | 'removed';
  readonly moved: boolean;
  /** Lineages before and after; the same one for `kept`. */
  readonly before: readonly Lineage[];
  readonly after: readonly Lineage[];
}

/** Follows every sentence through the versions of an article. */
export function chain(sides: readonly Side[]): {lineages: Lineage[]; steps: Step[]} {
  const lineages: Lineage[] = [];
  const steps: Step[] = [];
  let current: Lineage[] = [];
  for (const [version, side] of sides.entries()) {
    const previous = sides[version - 1];
    const next: Lineage[] = [];
    const links = previous ? linksBetween(previous, side) : [];
    for (const link of links) {
      const before = link.before.map((index) => current[index]).filter((lineage) => lineage !== undefined);
      const after = continued(link, before, version);
      for (const [order, index] of link.after.entries()) {
        const lineage = after[order];
        if (lineage) next[index] = lineage;
      }
      lineages.push(...after.filter((lineage) => !before.includes(lineage)));
      const type = link.after.length > 1 ? 'split' : link.before.length > 1 ? 'merged' : 'kept';
      steps.push({version, type, moved: link.moved, before, after});
    }
    const linked = new Set(links.flatMap((link) => link.before));
    for (const [index, lineage] of current.entries()) {
      if (!linked.has(index)) steps.push({version, type: 'removed', moved: false, before: [lineage], after: []});
    }
    const come = side.sentences.flatMap((sentence, index) => (next[index] ? [] : [{sentence, index}]));
    const restored = restore(come, lineages, new Set(current), sides);
    for (const {index} of come) {
      const lineage = restored.get(index) ?? newLineage(lineages);
      lineage.at.set(version, index);
      next[index] = lineage;
      if (version > 0) steps.push({version, type: 'added', moved: false, before: [], after: [lineage]});
    }
    current = next;
  }
  return {lineages, steps};
}

/** Most versions leave most pages as they were: then nothing is compared by likeness. */
function linksBetween(before: Side, after: Side): Link[] {
  const same =
    before.sentences.length === after.sentences.length &&
    before.sentences.every((one, index) => {
      const other = after.sentences[index];
      return (
        one.key === other?.key &&
        one.norm === other.norm &&
        one.section === other.section &&
        one.heading === other.heading
      );
    });
  return same
    ? after.sentences.map((_, index) => ({before: [index], after: [index], moved: false}))
    : align(before, after);
}

/** The lineages after a link: the same one where one became one, else new ones that know where they came from. */
function continued(link: Link, before: readonly Lineage[], version: number): Lineage[] {
  const [only] = before;
  if (only && before.length === 1 && link.after.length === 1) {
    only.at.set(version, link.after[0] ?? 0);
    return [only];
  }
  return link.after.map((index) => ({at: new Map([[version, index]]), origin: {version, lineages: before}}));
}

function newLineage(lineages: Lineage[]): Lineage {
  const lineage: Lineage = {at: new Map(), origin: undefined};
  lineages.push(lineage);
  return lineage;
}

/** What tells that a sentence was put back: its section and words, else its words alone. */
const sameAsBefore: readonly ((sentence: Sentence) => string)[] = [
  ({section, key}) => `${section}\0${key}`,
  ({heading, norm}) => `${heading}\0${norm}`,
];

/** The lineages of sentences that an earlier version dropped and that come back, by the index of the sentence: the same sentence put back is the same unit. */
function restore(
  come: readonly {readonly sentence: Sentence; readonly index: number}[],
  lineages: readonly Lineage[],
  alive: ReadonlySet<Lineage>,
  sides: readonly Side[],
): Map<number, Lineage> {
  const found = new Map<number, Lineage>();
  if (come.length === 0) return found;
  const replaced = new Set(lineages.flatMap((lineage) => lineage.origin?.lineages ?? []));
  const dropped = new Map(
    lineages.toReversed().flatMap((lineage): [Lineage, Sentence][] => {
      if (alive.has(lineage) || replaced.has(lineage)) return [];
      const last = Array.from(lineage.at).at(-1);
      const sentence = last && sides[last[0]]?.sentences[last[1]];
      return sentence ? [[lineage, sentence]] : [];
    }),
  );
  // All sentences of their sections first: none takes what another one has more right to.
  for (const keyOf of sameAsBefore) {
    const byKey = groupBy(Array.from(dropped), ([, sentence]) => keyOf(sentence));
    for (const {sentence, index} of come) {
      const [lineage] = found.has(index) ? [] : (byKey.get(keyOf(sentence))?.pop() ?? []);
      if (!lineage) continue;
      dropped.delete(lineage);
      found.set(index, lineage);
    }
  }
  return found;
}
