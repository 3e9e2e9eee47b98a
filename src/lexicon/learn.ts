/** Lists of numbers one behind the other: list `n` goes from `starts[n]` up to `starts[n + 1]`. */
export interface Lists {
  readonly starts: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** What is learned from. */
export interface Lessons {
  /** The words of each translation, as numbers, each once. */
  readonly targets: Lists;
  /** How many words there are in all translations: their numbers are smaller. */
  readonly targetWords: number;
  /** Numbers of the translations that are learned from, in an order that depends on nothing but them. */
  readonly all: Uint32Array;
  /** For each word of the sources the translations of the sources that have it, in that order. */
  readonly postings: readonly Uint32Array[];
}

/** What a word of the sources is translated by: words of translations, and how likely each is. */
export interface Translations {
  readonly words: Uint32Array;
  readonly likely: Float64Array;
}

/** What is less likely than this is chance, and dropped: between two rounds, and in the end. */
const leastBetween = 1 / 2048;
const leastLikely = 1 / 128;

/**
 * Learns how words of sources are translated, by IBM model 1: each word of a translation is that of one word of its source, or
 * of none. At first each may be that of any; then each round counts by what the one before has found.
 *
 * Sums are made in the order of the translations and of the postings: only these decide on the last bit of the result.
 *
 * @returns the translations of each word, in the order of `postings`.
 */
export function learn({targets, targetWords, all, postings}: Lessons, rounds: number): Translations[] {
  // The first word is none at all, which is in every source.
  const words = [all, ...postings];
  const explained = new Float64Array(targets.values.length);
  const counts = new Float64Array(targetWords);
  const chances = new Float64Array(targetWords).fill(1);
  let table: readonly Translations[] = [];
  const withChances = (word: number, work: () => void): void => {
    const known = table[word];
    known?.words.forEach((target, at) => (chances[target] = known.likely[at] ?? 0));
    work();
    known?.words.forEach((target) => (chances[target] = 0));
  };
  for (let round = 1; round <= rounds; round++) {
    explained.fill(0);
    for (const [word, pairs] of words.entries()) {
      withChances(word, () => {
        explain(targets, pairs, chances, explained);
      });
    }
    const least = round === rounds ? leastLikely : leastBetween;
    const next = words.map((pairs, word) => {
      withChances(word, () => {
        share(targets, pairs, {chances, explained, counts});
      });
      return takeLikely(targets, pairs, {counts, least});
    });
    chances.fill(0);
    table = next;
  }
  return table.slice(1);
}

/** Adds to each word of some translations how likely it is that of one word. */
function explain({starts, values}: Lists, pairs: Uint32Array, chances: Float64Array, explained: Float64Array): void {
  for (const pair of pairs) {
    const end = starts[pair + 1] ?? 0;
    for (let at = starts[pair] ?? 0; at < end; at++)
      explained[at] = (explained[at] ?? 0) + (chances[values[at] ?? 0] ?? 0);
  }
}

/** Counts for one word its shares in the words of some translations. */
function share(
  {starts, values}: Lists,
  pairs: Uint32Array,
  {
    chances,
    explained,
    counts,
  }: {readonly chances: Float64Array; readonly explained: Float64Array; readonly counts: Float64Array},
): void {
  for (const pair of pairs) {
    const end = starts[pair + 1] ?? 0;
    for (let at = starts[pair] ?? 0; at < end; at++) {
      const word = values[at] ?? 0;
      const chance = chances[word] ?? 0;
      if (chance > 0) counts[word] = (counts[word] ?? 0) + chance / (explained[at] ?? 1);
    }
  }
}

/** Takes out of the counts what is likely, and sets them back to nothing. */
function takeLikely(
  {starts, values}: Lists,
  pairs: Uint32Array,
  {counts, least}: {readonly counts: Float64Array; readonly least: number},
): Translations {
  const words: number[] = [];
  const sums: number[] = [];
  let total = 0;
  for (const pair of pairs) {
    const end = starts[pair + 1] ?? 0;
    for (let at = starts[pair] ?? 0; at < end; at++) {
      const word = values[at] ?? 0;
      const count = counts[word] ?? 0;
      if (count === 0) continue;
      words.push(word);
      sums.push(count);
      total += count;
      counts[word] = 0;
    }
  }
  // Most are not likely: what is stands at the front afterwards.
  let kept = 0;
  for (let at = 0; at < sums.length; at++) {
    const sum = sums[at] ?? 0;
    if (sum < least * total) continue;
    words[kept] = words[at] ?? 0;
    sums[kept++] = sum / total;
  }
  return {words: new Uint32Array(words.slice(0, kept)), likely: new Float64Array(sums.slice(0, kept))};
}
