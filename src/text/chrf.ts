/** A translation and the one it is compared with. */
export interface Compared {
  readonly hypothesis: string;
  readonly reference: string;
}

/** Longest runs of characters and of words that count. `wordOrder` 0 is chrF, 2 is chrF++. */
export interface ChrfOptions {
  readonly wordOrder: 0 | 2;
}

const charOrder = 6;
/** Recall counts twice as much as precision. */
const beta = 2;

const marks = new Set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');
/** Characters that count as white space in Python and not in JavaScript, and the other way round. */
const onlyPython = new Set(['\u001C', '\u001D', '\u001E', '\u001F', '\u0085']);
const onlyJavaScript = '\uFEFF';

/**
 * The similarity of translations, chrF2 or chrF2++, as sacreBLEU 2 defines it for a corpus: runs of one to six code
 * points without any white space, with `wordOrder` 2 also of one and two words, recall weighing twice, runs that one
 * side is too short for left out.
 *
 * @returns from 0 to 100; 0 for nothing.
 */
export function chrf(corpus: readonly Compared[], {wordOrder}: ChrfOptions): number {
  const statistics = Array.from({length: charOrder + wordOrder}, () => ({hypothesis: 0, reference: 0, match: 0}));
  for (const {hypothesis, reference} of corpus) {
    const [given, wanted] = [runsOf(hypothesis, wordOrder), runsOf(reference, wordOrder)];
    for (const [index, sum] of statistics.entries()) add(sum, given[index] ?? new Map(), wanted[index] ?? new Map());
  }
  return score(statistics);
}

interface Sum {
  hypothesis: number;
  reference: number;
  match: number;
}

function score(statistics: readonly Sum[]): number {
  const counted = statistics.filter(({hypothesis, reference}) => hypothesis > 0 && reference > 0);
  if (counted.length === 0) return 0;
  const mean = (part: (sum: Sum) => number): number =>
    counted.reduce((total, sum) => total + part(sum), 0) / counted.length;
  const precision = mean(({match, hypothesis}) => match / hypothesis);
  const recall = mean(({match, reference}) => match / reference);
  if (precision + recall === 0) return 0;
  return (100 * (1 + beta ** 2) * precision * recall) / (beta ** 2 * precision + recall);
}

type Counts = ReadonlyMap<string, number>;

function add(sum: Sum, given: Counts, wanted: Counts): void {
  // Runs that the reference is too short for are left out on both sides.
  if (wanted.size > 0) for (const count of given.values()) sum.hypothesis += count;
  for (const count of wanted.values()) sum.reference += count;
  for (const [run, count] of given) sum.match += Math.min(count, wanted.get(run) ?? 0);
}

/** How often each run stands in a text, by length: of characters, then of words. */
function runsOf(text: string, wordOrder: number): Counts[] {
  const characters = wordsOf(text).flatMap((word) => Array.from(word));
  const tokens = wordOrder > 0 ? tokensOf(text) : [];
  return [
    ...Array.from({length: charOrder}, (_, index) => count(characters, index + 1, '')),
    ...Array.from({length: wordOrder}, (_, index) => count(tokens, index + 1, ' ')),
  ];
}

function count(items: readonly string[], length: number, glue: string): Counts {
  const counts = new Map<string, number>();
  for (let start = 0; start + length <= items.length; start++) {
    const run = items.slice(start, start + length).join(glue);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** Words; an ASCII mark at the end of one, or else at its beginning, is a token of its own. */
function tokensOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const characters = Array.from(word);
    if (characters.length === 1) return [word];
    if (marks.has(characters.at(-1) ?? '')) return [word.slice(0, -1), word.slice(-1)];
    return marks.has(characters[0] ?? '') ? [word.slice(0, 1), word.slice(1)] : [word];
  });
}

/** What stands between white space. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    const isSpace = onlyPython.has(character) || (character !== onlyJavaScript && character.trim() === '');
    if (!isSpace) word += character;
    else if (word !== '') words.push(word);
    if (isSpace) word = '';
  }
  return word === '' ? words : [...words, word];
}
