import {
  comparable,
  intervalBetween,
  type Change,
  type ChangeClass,
  type Hunk,
  type VersionDates,
} from '../model/index.js';
import type {Step, Lineage} from './chain.js';
import {classify} from './classify.js';
import {asTerms, findTerms, type Rewording} from './terms.js';
import type {Vocabulary} from './tokens.js';

/** Strongest first: what a translator must look at before what a machine can follow, then what only moved. */
const strength: readonly ChangeClass[] = [
  'wording',
  'term',
  'value',
  'rename',
  'link',
  'markup',
  'cosmetic',
  'moved',
  'split',
  'merged',
  'added',
  'removed',
];

/** What the changes of an article are computed from. */
export interface ChangeInput {
  readonly vocabulary: Vocabulary;
  /** Source of a lineage in a version in which it stands. */
  readonly sourceAt: (lineage: Lineage, version: number) => string;
  /** Whether a lineage is a heading in a version. */
  readonly isHeading: (lineage: Lineage, version: number) => boolean;
  readonly idOf: (lineage: Lineage) => string;
  readonly versions: readonly VersionDates[];
}

/**
 * Names every change between neighbouring versions, and the terms that were replaced consistently.
 *
 * @returns changes in the order of the steps; term pairs of all steps together.
 */
export function changesOf(steps: readonly Step[], input: ChangeInput): {changes: Change[]; terms: ReadonlySet<string>} {
  const changes: Change[] = [];
  const terms = new Set<string>();
  for (const [version, ofVersion] of byVersion(steps)) {
    const reworded = ofVersion.map((step) => ({step, ...rewording(step, input)}));
    const found = findTerms(reworded.filter(({step}) => step.before.length > 0 && step.after.length > 0));
    for (const term of found) terms.add(term);
    for (const {step, before, after, hunks} of reworded) {
      const named = asTerms(hunks, found);
      const classes = classesOf(step, named, input);
      const [subject] = step.type === 'split' || step.type === 'removed' ? step.before : step.after;
      if (classes.length === 0 || !subject) continue;
      changes.push({
        unit: input.idOf(subject),
        classes,
        interval: intervalBetween(input.versions[version - 1], input.versions[version]),
        from: version - 1,
        to: version,
        before: step.before.length > 0 ? before : undefined,
        after: step.after.length > 0 ? after : undefined,
        hunks: named,
      });
    }
  }
  return {changes, terms};
}

function byVersion(steps: readonly Step[]): Map<number, Step[]> {
  const groups = new Map<number, Step[]>();
  for (const step of steps) {
    const group = groups.get(step.version);
    if (group) group.push(step);
    else groups.set(step.version, [step]);
  }
  return groups;
}

/** The words before and after a step, and what changed in them. */
function rewording(step: Step, input: ChangeInput): Rewording & {after: string} {
  const before = step.before.map((lineage) => input.sourceAt(lineage, step.version - 1)).join(' ');
  const after = step.after.map((lineage) => input.sourceAt(lineage, step.version)).join(' ');
  const same = comparable(before) === comparable(after) || step.before.length === 0 || step.after.length === 0;
  return {before, after, hunks: same ? [] : classify(before, after, input.vocabulary)};
}

function classesOf(step: Step, hunks: readonly Hunk[], input: ChangeInput): ChangeClass[] {
  const classes = new Set<ChangeClass>(hunks.map((hunk) => hunk.class));
  const [was] = step.before;
  const [is] = step.after;
  // Strong text stands around some pairs, and then nothing of it in them.
  if (was && is && input.isHeading(was, step.version - 1) !== input.isHeading(is, step.version)) classes.add('markup');
  if (step.moved) classes.add('moved');
  // Cut otherwise, a sentence of the same words is the same sentence.
  const isCut = (step.type === 'split' || step.type === 'merged') && hunks.length === 0;
  if (step.type !== 'kept' && !isCut) classes.add(step.type);
  return strength.filter((one) => classes.has(one));
}
