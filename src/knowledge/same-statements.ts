import type {Item, LocalText, Statement} from '../model/index.js';
import {plain, remembered} from '../text/index.js';
import {distinct} from './distinct.js';

/** How alike the words of two sentences must be so that one of them says nothing more, from 0 to 1. */
const alike = 0.9;
/** Sentences with fewer words must have the same ones. */
const fewest = 6;
const negations = /\b(?:no|not|never|none|without|cannot|\w+n['’]t)\b/g;

/** A sentence as it is compared: words, and what must be the same in both. */
interface Compared {
  readonly words: readonly string[];
  readonly joined: string;
  /** Numbers, negations, and code. */
  readonly exact: string;
}

/** Whether two items say the same: every sentence, and every step, of one has its like in the other, in order. */
export function areSame(a: Item, b: Item): boolean {
  const [first, second] = [flat(a), flat(b)];
  return (
    first.length === second.length &&
    first.every((source, index) => isSame(source, second[index] ?? '')) &&
    literals(a) === literals(b)
  );
}

/** Whether two sentences say the same. */
export function isSame(a: string, b: string): boolean {
  const [first, second] = [compare(a), compare(b)];
  return first.joined === second.joined || isAlike(first, second);
}

/** Values by sameness, each with those that are the same as the first of them; in their order. */
export function groupSame<Value>(
  values: readonly Value[],
  isLike: (a: Value, b: Value) => boolean,
): (readonly [Value, ...Value[]])[] {
  const groups: [Value, ...Value[]][] = [];
  for (const value of values) {
    const known = groups.find(([first]) => isLike(first, value));
    if (known) known.push(value);
    else groups.push([value]);
  }
  return groups;
}

/** Statements that say the same as one: the first, with the evidence of all, and with the texts of the locales that it lacks. */
export function joinStatements([first, ...others]: readonly [Statement, ...Statement[]]): Statement {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const also = new Set(all.flatMap((one) => [one.unit, ...(one.also ?? [])]));
  also.delete(first.unit);
  const texts: Record<string, LocalText> = {};
  for (const [locale, text] of all.flatMap((one) => Object.entries(one.texts)))
    if (texts[locale] === undefined || (texts[locale].status === 'missing' && text.status !== 'missing'))
      texts[locale] = text;
  const current = first.history.length - 1;
  const more = others.flatMap(({history}) => history.at(-1)?.evidence ?? []);
  return {
    ...first,
    texts,
    ...(also.size > 0 ? {also: [...also]} : {}),
    history: first.history.map((wording, index) =>
      index === current ? {...wording, evidence: distinct([...wording.evidence, ...more])} : wording,
    ),
  };
}

/** Items that say the same as one: the first, with the evidence of all. */
export function joinItems([first, ...others]: readonly [Item, ...Item[]]): Item {
  if (others.length === 0) return first;
  return {
    ...first,
    statements: first.statements.map((statement, index) =>
      joinStatements([statement, ...others.flatMap(({statements}) => statements[index] ?? [])]),
    ),
    ...(first.steps && {
      steps: first.steps.map((step, index) => joinItems([step, ...others.flatMap(({steps}) => steps?.[index] ?? [])])),
    }),
  };
}

function flat({statements, steps = []}: Item): string[] {
  return [...statements.map(({source}) => source), ...steps.flatMap((step) => ['', ...flat(step)])];
}

function literals({literals: own = [], steps = []}: Item): string {
  return [...own, ...steps.map(literals)].join('\n');
}

const compare = remembered((source): Compared => {
  const text = plain(source).toLowerCase();
  const words = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const code = source.match(/`[^`]+`/g) ?? [];
  return {
    words,
    joined: words.join(' '),
    exact: [...(text.match(/\d+/g) ?? []), ...(text.match(negations) ?? []), ...code].join(' '),
  };
});

function isAlike(a: Compared, b: Compared): boolean {
  const [least, most] = [Math.min(a.words.length, b.words.length), Math.max(a.words.length, b.words.length)];
  if (least < fewest || a.exact !== b.exact || (2 * least) / (least + most) < alike) return false;
  const counts = new Map<string, number>();
  for (const word of a.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b.words) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared++;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (a.words.length + b.words.length) >= alike;
}
