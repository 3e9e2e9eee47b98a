import type {CheckContext, Pair, Report} from '../../model/index.js';
import {isGrammar, isPlainWord, latinWords, namesIn, type LatinWord, type NameFound} from '../../text/index.js';
import {isExpansion, isLabel, isQuoted, isRemark, nameLength} from './kept-on-purpose.js';
import {prose} from './prose.js';

/** Shortest run of words that counts, and how many plain words it must have. */
const runLength = 4;
const plainLength = 3;

/** The longest run of words that stands in both texts and should have been translated. */
export function longestRun(pair: Pair, context: CheckContext): Report | undefined {
  const {source, target} = pair;
  const {inline} = context;
  const text = prose(target, inline(target));
  const given = latinWords(text);
  if (given.length < runLength) return undefined;
  const original = prose(source, inline(source));
  const wanted = latinWords(original).map((word) => word.text.toLowerCase());
  const starts = runStarts(given, new Set(wanted));
  if (starts.length === 0) return undefined;
  const names = namesIn(text, context.products);
  let best: readonly LatinWord[] = [];
  for (const at of starts) {
    for (let from = 0; from < wanted.length; from++) {
      const length = commonLength(given, at, wanted, from, text);
      if (length < runLength || length <= best.length) continue;
      const run = given.slice(at, at + length);
      // `Pay as you go` with a capital inside of the sentence is a name.
      const isName = from > 0 && length <= nameLength && /^[A-Z]/.test(run[0]?.text ?? '');
      if (!isName && isLeft(run, {text, original, names}, pair, context)) best = run;
    }
  }
  const first = best[0];
  const last = best.at(-1);
  if (!first || !last) return undefined;
  const actual = target.slice(first.start, last.end);
  const label = inline(target).nodes.find(
    ({type, start, end}) => type === 'link' && start < first.start && end > last.end,
  );
  // Its translation may stand in brackets behind it.
  if (label && /^ ?[(（]/.test(target.slice(label.end))) return undefined;
  return {
    message: `Unexpected source text \`${actual}\` in the translation`,
    actual,
    start: first.start,
    end: last.end,
    // The page behind the link may have that title in all languages.
    ...(label && {severity: 'info'}),
  };
}

/** Where enough words side by side stand in the source, in whatever order: elsewhere no run begins. */
function runStarts(given: readonly LatinWord[], wanted: ReadonlySet<string>): number[] {
  const starts: number[] = [];
  let length = 0;
  for (const [at, {text}] of given.entries()) {
    length = wanted.has(text.toLowerCase()) ? length + 1 : 0;
    if (length >= runLength) starts.push(at + 1 - runLength);
  }
  return starts;
}

interface Prose {
  /** What a reader sees of the target and of the source. */
  readonly text: string;
  readonly original: string;
  readonly names: readonly NameFound[];
}

/** Whether a run has enough plain words in it, and is no label and no quotation. Words of names are not plain. */
function isLeft(
  run: readonly LatinWord[],
  {text, original, names}: Prose,
  {target}: Pair,
  {inline, sourceLanguage, locale}: CheckContext,
): boolean {
  const plain = run.filter(
    (word) =>
      isPlainWord(word.text, sourceLanguage) && !names.some(({start, end}) => word.start >= start && word.end <= end),
  );
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last || plain.length < plainLength) return false;
  if (!plain.some((word) => isGrammar(word.text, sourceLanguage) && !isGrammar(word.text, locale))) return false;
  return (
    !isRemark(text, original, first.start, last.end) &&
    !isExpansion(text, run, sourceLanguage) &&
    !isQuoted(text, first.start, last.end) &&
    !isLabel(inline(target), first.start, last.end)
  );
}

/** How many words agree from two places on, with nothing but space and light marks between them in the target. */
function commonLength(
  given: readonly LatinWord[],
  at: number,
  wanted: readonly string[],
  from: number,
  text: string,
): number {
  let length = 0;
  for (;;) {
    const word = given[at + length];
    if (word?.text.toLowerCase() !== wanted[from + length] || word === undefined) return length;
    const before = length === 0 ? word : given[at + length - 1];
    if (length > 0 && before && !/^[\s,;:"'’\d-]+$/.test(text.slice(before.end, word.start))) return length;
    length++;
  }
}
