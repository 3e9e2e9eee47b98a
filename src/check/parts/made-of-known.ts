import type {Locale} from '../../model/index.js';

/** Letters of what is left of a word, at least: a shorter rest is a word by chance. */
const shortestRest = 4;
/** Letters of the first word of a compound, and of a word of the source, at least. */
const shortestPart = 3;
/** Letters of a word of the source that an ending stands behind, at least, and of the ending, at most. */
const shortestInflected = 4;
const longestEnding = 3;

/** What is known of words. */
interface Known {
  readonly source: string;
  /** Whether the dictionary knows a word. */
  readonly isWord: (word: string) => boolean;
  readonly locale: Pick<Locale, 'compounds' | 'prefixes'>;
}

/**
 * Whether a word that no dictionary has is made of known ones: a prefix and a word (`zurück-setzen`), a word of the source with an
 * ending (`Rollout-s`, `render-t`), or one with a word of the language behind it (`Proxy-einstellungen`); two prefixes at most may stand
 * before all of these. Where nouns are joined, two words of the language make one, too.
 */
export function isMadeOfKnown(word: string, {source, isWord, locale}: Known): boolean {
  const lower = word.toLowerCase();
  /** The rest of the word as it would be written alone: what has a capital keeps it, as a noun does. */
  const isKnown = (rest: string): boolean =>
    rest.length >= shortestRest && isWord(word.startsWith(lower.charAt(0)) ? rest : capitalised(rest));
  const loans = wordsOf(source);
  const isLoan = (rest: string): boolean =>
    loans.some((loan) => {
      if (!rest.startsWith(loan)) return false;
      const end = rest.slice(loan.length);
      return (loan.length >= shortestInflected && end.length <= longestEnding) || isKnown(end);
    });
  const isCompound = (rest: string): boolean =>
    locale.compounds !== undefined &&
    cuts(rest, locale.compounds.joins).some(([first, second]) => isKnown(second) && isWord(capitalised(first)));
  const peeled = peel(lower, locale.prefixes);
  const rests = [...peeled, ...peeled.flatMap((rest) => peel(rest, locale.prefixes))];
  return rests.some(isKnown) || [lower, ...rests].some(isLoan) || isCompound(lower);
}

/** Endings of English words, which another language replaces by its own. */
const englishEnding = /(?:ies|ing|ers?|ed|[esy])$/;

/** The words of a source that another language may take over, with and without their endings, in lower case. */
function wordsOf(source: string): string[] {
  const words = source.toLowerCase().match(/\p{L}+/gu) ?? [];
  const stems = words.map((word) => word.replace(englishEnding, '')).filter((stem) => stem.length >= shortestInflected);
  return [...words.filter((word) => word.length >= shortestPart), ...stems];
}

/** What is left of a word without each prefix that it begins with. */
function peel(word: string, prefixes: readonly string[]): string[] {
  return prefixes.filter((prefix) => word.startsWith(prefix)).map((prefix) => word.slice(prefix.length));
}

/** Two parts that a word may be joined of, without what joins them. */
function cuts(word: string, joins: readonly string[]): (readonly [first: string, second: string])[] {
  const places = Array.from({length: Math.max(0, word.length - shortestRest - shortestPart + 1)}, (_, at) => at);
  return places.flatMap((at) => {
    const [first, second] = [word.slice(0, at + shortestPart), word.slice(at + shortestPart)];
    return joins.flatMap((join) =>
      first.endsWith(join) && first.length - join.length >= shortestPart
        ? [[first.slice(0, first.length - join.length), second] as const]
        : [],
    );
  });
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
