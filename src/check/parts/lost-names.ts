import type {Pair} from '../../model/index.js';
import {mayHoldAny} from './may-hold-any.js';

/** What the translations of a page do with a name. */
interface NameUse {
  /** How many pairs keep it. */
  kept: number;
  /** Those that do not. */
  readonly lost: Pair[];
}

/** What a name is, and when it is kept. */
interface NameRules {
  /** Tells cheaply whether a pair may lose a name; true of all that do. */
  readonly mayLose: (pair: Pair) => boolean;
  /** The names in the source of a pair, as they stand there. */
  readonly namesOf: (pair: Pair) => Iterable<string>;
  readonly isKept: (name: string, target: string) => boolean;
}

/**
 * The names that some pair of a page loses, in the order in which they come, with what the page does with each. Most pages lose none,
 * and are told by a cheap look: names are looked for in all pairs only where it matters how many keep them.
 */
export function lostNames(pairs: readonly Pair[], {mayLose, namesOf, isKept}: NameRules): Map<string, NameUse> {
  const uses = new Map<string, NameUse>();
  const isLost = (name: string, target: string): boolean => !isKept(name, target);
  const lost = new Set<string>();
  for (const pair of pairs) {
    if (!mayLose(pair)) continue;
    for (const name of new Set(namesOf(pair))) if (isLost(name, pair.target)) lost.add(name);
  }
  if (lost.size === 0) return uses;
  const sought = Array.from(lost);
  for (const pair of pairs) {
    if (!mayHoldAny(pair.source, sought)) continue;
    for (const name of new Set(namesOf(pair))) {
      if (!lost.has(name)) continue;
      const use = uses.get(name) ?? {kept: 0, lost: []};
      uses.set(name, use);
      if (isLost(name, pair.target)) use.lost.push(pair);
      else use.kept++;
    }
  }
  return uses;
}
