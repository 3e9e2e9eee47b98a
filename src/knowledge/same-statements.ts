import type {Item, LocalText, Statement} from '../model/index.js';
import {plain} from '../text/index.js';

/** How alike the words of two sentences must be so that one of them says nothing more, from 0 to 1. */
const alike = 0.9;
/** Sentences with fewer words must have the same ones. */
const fewest = 6;
const negations = /\b(?:no|not|never|none|without|cannot|\w+n['’]t)\b/g;

/** A sentence as it is compared: words, and what must be the same in both. */
interface Compared {
  readonly words: readonly string[];
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
  return first.words.join(' ') === second.words.join(' ') || isAlike(first, second);
}

/** A statement with the evidence of another one that says the same, and with the texts of the locales that it lacks. */
export function joinStatements(first: Statement, second: Statement): Statement {
  const also = new Set([...(first.also ?? []), second.unit, ...(second.also ?? [])]);
  also.delete(first.unit);
  const texts: Record<string, LocalText> = {...second.texts};
  for (const [locale, text] of Object.entries(first.texts))
    if (text.status !== 'missing' || texts[locale] === undefined) texts[locale] = text;
  const current = first.history.length - 1;
  const more = second.history.at(-1)?.evidence ?? [];
  return {
    ...first,
    texts,
    ...(also.size > 0 ? {also: [...also]} : {}),
    history: first.history.map((wording, index) =>
      index === current ? {...wording, evidence: distinct([...wording.evidence, ...more])} : wording,
    ),
  };
}

/** Values that differ, the first of each. */
function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** An item with the evidence of another one that says the same. */
export function joinItems(first: Item, second: Item): Item {
  return {
    ...first,
    statements: first.statements.map((statement, index) => {
      const other = second.statements[index];
      return other ? joinStatements(statement, other) : statement;
    }),
    ...(first.steps && {
      steps: first.steps.map((step, index) => {
        const other = second.steps?.[index];
        return other ? joinItems(step, other) : step;
      }),
    }),
  };
}

function flat({statements, steps = []}: Item): string[] {
  return [...statements.map(({source}) => source), ...steps.flatMap((step) => ['', ...flat(step)])];
}

function literals({literals: own = [], steps = []}: Item): string {
  return [...own, ...steps.map(literals)].join('\n');
}

function compare(source: string): Compared {
  const text = plain(source).toLowerCase();
  const words = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const code = source.match(/`[^`]+`/g) ?? [];
  return {words, exact: [...(text.match(/\d+/g) ?? []), ...(text.match(negations) ?? []), ...code].join(' ')};
}

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
