import {normalise, wordDiff, type DiffPart, type WholeIn} from '../text/index.js';
import {literal} from '../text/markdown-literal.js';

/** Two texts as lines of Markdown, what differs marked word by word. */
export interface MarkedDiff {
  readonly was: string;
  readonly now: string;
}

/** How two texts are compared. */
export interface DiffRules {
  /** Whose rules say what a word is. */
  readonly locale: string;
  /** Finds what counts as one word, such as names; nothing by default. */
  readonly wholeIn?: WholeIn;
}

/** The same English changes are shown in every locale, and cutting into words is slow. */
const cache = new Map<string, MarkedDiff>();
const cacheLimit = 5_000;
const none: WholeIn = () => [];

/**
 * Marks what was removed from one text and added in the other. White space and escapes do not count as differences.
 * The marks are `<del>` and `<ins>`: they wrap, work between any two characters and, as texts are written
 * as they stand, nothing in a text can be mistaken for them.
 */
export function markDiff(before: string, after: string, {locale, wholeIn = none}: DiffRules): MarkedDiff {
  const [from, to] = [normalise(before), normalise(after)];
  if (from === to) return {was: literal(from), now: literal(to)};
  const wholes = [from, to].map((text) =>
    wholeIn(text)
      .map(({start, end}) => `${start}-${end}`)
      .join(),
  );
  const key = [locale, ...wholes, from, to].join('\n');
  const known = cache.get(key);
  if (known) return known;
  const parts = wordDiff(from, to, locale, wholeIn);
  const marked = {was: mark(parts, 'removed', 'del'), now: mark(parts, 'added', 'ins')};
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(key, marked);
  return marked;
}

/** One side of a diff. Marks with nothing but white space or punctuation between them become one. */
function mark(parts: readonly DiffPart[], type: 'removed' | 'added', tag: string): string {
  const runs: {marked: boolean; value: string}[] = [];
  for (const part of parts) {
    if (part.type !== 'same' && part.type !== type) continue;
    const marked = part.type === type;
    const last = runs.at(-1);
    const previous = runs.at(-2);
    if (marked && previous?.marked && last && !/[\p{L}\p{N}]/u.test(last.value)) {
      previous.value += last.value + part.value;
      runs.pop();
    } else if (last?.marked === marked) last.value += part.value;
    else runs.push({marked, value: part.value});
  }
  return runs.map(({marked, value}) => (marked ? wrap(value, tag) : literal(value))).join('');
}

/** White space at the edges stays outside the mark, unless it is all that differs. */
function wrap(value: string, tag: string): string {
  const text = value.trim();
  if (text === '') return `<${tag}>${value}</${tag}>`;
  const start = value.indexOf(text);
  return `${value.slice(0, start)}<${tag}>${literal(text)}</${tag}>${value.slice(start + text.length)}`;
}
