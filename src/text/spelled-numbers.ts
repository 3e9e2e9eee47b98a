import {allMatches} from './all-matches.js';
import {numberValue, numberWords, type NumberRules} from './number-words.js';

/** A number in words, as offsets in its text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Patterns {
  readonly word: RegExp;
  /** What stands between the words of one number. */
  readonly gap: RegExp;
  readonly joiner: RegExp;
}

const patterns = new WeakMap<NumberRules, Patterns>();

function patternsFor(language: NumberRules): Patterns {
  let found = patterns.get(language);
  if (!found) {
    const joiners = language.numberJoiners?.join('|') ?? '';
    found = {
      // Parts of other words do not match.
      word: new RegExp(
        String.raw`(?<![\p{L}\p{N}_]|\p{L}['’.])(?:${numberWords(language).pattern})(?![\p{L}\p{N}_]|['’.]\p{L})`,
        'giu',
      ),
      gap: new RegExp(String.raw`^[ -](?:(?:${joiners})[ -])?$`, 'iu'),
      joiner: new RegExp(String.raw`[ -](?:${joiners || '(?!)'})[ -]`, 'iu'),
    };
    patterns.set(language, found);
  }
  return found;
}

/** Finds the numbers that stand in words, in order: `twelve`, `forty-eight`, `two hundred and five`. */
export function spelledNumbers(text: string, language: NumberRules): Span[] {
  const {word, gap} = patternsFor(language);
  const runs: Span[][] = [];
  for (const {0: own, index} of allMatches(text, word)) {
    const span = {start: index, end: index + own.length};
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && gap.test(text.slice(last.end, index))) run.push(span);
    else runs.push([span]);
  }
  return runs.flatMap((run) => whole(run, text, language));
}

/** The words of a run as one number where they are one, else what stands between words such as `and`, else each alone. */
function whole(run: readonly Span[], text: string, language: NumberRules): Span[] {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.length === 1) return [...run];
  if (numberValue(text.slice(first.start, last.end), language) !== undefined)
    return [{start: first.start, end: last.end}];
  const {joiner} = patternsFor(language);
  const cut = run.findIndex((span, index) => joiner.test(text.slice(run[index - 1]?.end ?? span.start, span.start)));
  if (cut <= 0) return [...run];
  return [...whole(run.slice(0, cut), text, language), ...whole(run.slice(cut), text, language)];
}
