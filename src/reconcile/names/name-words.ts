/** A word of a source text, or a mark between two. */
export interface NameWord {
  readonly text: string;
  /** As it is compared: in lower case, a plural as its singular. */
  readonly key: string;
  /** Whether it stands behind nothing or a mark, where any word may have a capital. */
  readonly first: boolean;
  readonly mark: boolean;
}

const parts = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*|\S/gu;

/** Words and marks of a plain text. */
export function nameWords(plain: string): NameWord[] {
  const found: NameWord[] = [];
  for (const [text] of plain.matchAll(parts)) {
    const last = found.at(-1);
    found.push({
      text,
      key: singular(text.toLowerCase()),
      first: last === undefined || (last.mark && last.text !== ','),
      mark: text !== '&' && !/[\p{L}\p{N}]/u.test(text),
    });
  }
  return found;
}

/** A word without the `s` of a plural: `rule` and `rules` are one term. */
function singular(word: string): string {
  return /^\p{L}{3,}[^\Ws]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** A run of words as it is compared. */
export function keyOf(run: readonly NameWord[]): string {
  return run.map(({key}) => key).join(' ');
}

/** Whether a word is written as a part of a name may be. */
function isNameLike(text: string): boolean {
  return /\p{Lu}/u.test(text) || /^\d/.test(text) || text === '&';
}

/** Tells words of names from others by how they are written where no sentence begins. */
export interface Capitals {
  readonly add: (words: readonly NameWord[]) => void;
  /** Whether a word is a part of a name: behind a mark, only where it is mostly written so elsewhere, too. */
  readonly isName: (word: NameWord) => boolean;
  /** Whether a word, however it is written here, is mostly written as a part of a name. */
  readonly isMostlyName: (word: NameWord) => boolean;
}

/** Learns from texts which words are parts of names. */
export function learnCapitals(): Capitals {
  const counts = new Map<string, {upper: number; lower: number}>();
  const isMostlyName = ({key}: NameWord): boolean => {
    const count = counts.get(key);
    return count !== undefined && count.upper > count.lower;
  };
  return {
    isMostlyName,
    add(words) {
      for (const {key, text, first, mark} of words) {
        if (mark || first) continue;
        const count = counts.get(key) ?? {upper: 0, lower: 0};
        if (isNameLike(text)) count.upper++;
        else count.lower++;
        counts.set(key, count);
      }
    },
    isName(word) {
      if (!isNameLike(word.text)) return false;
      return !word.first || /\p{Lu}.*\p{Lu}|\d/u.test(word.text) || isMostlyName(word);
    },
  };
}
