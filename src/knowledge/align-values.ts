import {isMeasure, type Quantity} from '../text/index.js';

/** Values of an older and a newer wording of one sentence that belong together. */
export interface AlignedValues {
  /** The same value on both sides. */
  readonly kept: readonly (readonly [older: Quantity, newer: Quantity])[];
  /** One became the other. */
  readonly changed: readonly (readonly [older: Quantity, newer: Quantity])[];
}

/** Whether two values say the same: `24 hours` and `a day` do. */
export function isSameValue(one: Quantity, other: Quantity): boolean {
  if (one.seconds !== undefined && other.seconds !== undefined) return one.seconds === other.seconds;
  if (one.amount === undefined || other.amount === undefined) return one.value === other.value;
  return one.amount === other.amount && (one.unit === other.unit || one.unit === '' || other.unit === '');
}

/**
 * Finds which value became which: first those that count the same things (`5 users → 10 users`), then, of what both sides do not
 * state alike, those of one unit, then those of one kind, in their order. Where one side has more of them than the other, it is not
 * known which became which, and none is paired.
 */
export function alignValues(older: readonly Quantity[], newer: readonly Quantity[]): AlignedValues {
  const kept = pairUp(older, newer, (one, other) => isSameValue(one, other) && nounOf(one) === nounOf(other));
  const rest = without({older, newer}, kept);
  const renumbered = pairUp(
    rest.older,
    rest.newer,
    (one, other) => nounOf(one) !== '' && nounOf(one) === nounOf(other) && kindOf(one) === kindOf(other),
  );
  const others = without(rest, renumbered);
  const same = pairUp(others.older, others.newer, isSameValue);
  const left = without(others, same);
  const byUnit = inOrder(left, ({unit}) => unit);
  const byKind = inOrder(without(left, byUnit), kindOf);
  return {
    kept: [...kept, ...same],
    changed: [...renumbered, ...byUnit, ...byKind].sort(([a], [b]) => a.start - b.start),
  };
}

type Pairs = (readonly [Quantity, Quantity])[];

/** Both sides of a group in their order, where they have as many. */
function inOrder({older, newer}: Sides, groupOf: (one: Quantity) => string): Pairs {
  return Array.from(new Set(older.map(groupOf))).flatMap((group) => {
    const [from, to] = [older, newer].map((side) => side.filter((one) => groupOf(one) === group));
    return from?.length === to?.length ? pairUp(from ?? [], to ?? [], () => true) : [];
  });
}

interface Sides {
  readonly older: readonly Quantity[];
  readonly newer: readonly Quantity[];
}

function pairUp(
  older: readonly Quantity[],
  newer: readonly Quantity[],
  fits: (one: Quantity, other: Quantity) => boolean,
): Pairs {
  const free = [...newer];
  return older.flatMap((one): Pairs => {
    const at = free.findIndex((other) => fits(one, other));
    const [other] = at === -1 ? [] : free.splice(at, 1);
    return other ? [[one, other]] : [];
  });
}

function without({older, newer}: Sides, pairs: Pairs): Sides {
  return {
    older: older.filter((one) => !pairs.some(([own]) => own === one)),
    newer: newer.filter((one) => !pairs.some(([, own]) => own === one)),
  };
}

/** What a number counts, in the singular; empty where it is measured, or counts nothing that is said. */
function nounOf({text, unit}: Quantity): string {
  return unit === '' ? (text.split(/[ -]/u)[1] ?? '').replace(/s$/u, '') : '';
}

/** Values of one kind may become each other. */
function kindOf({seconds, unit}: Quantity): string {
  if (seconds !== undefined) return 'time';
  if (/byte$|bit$/u.test(unit)) return 'size';
  return isMeasure(unit) || unit === 'code' || unit === 'port' || unit === 'version' ? unit : 'number';
}
