import type {NameWord} from './name-words.js';

/** Counts known forms in a text, by their keys; of two that overlap the longer one counts. */
export type FormsIn = (words: readonly NameWord[]) => ReadonlyMap<string, number>;

/**
 * Makes a finder for forms.
 *
 * @param keys words as they are compared, with one space between them.
 */
export function formFinder(keys: readonly string[]): FormsIn {
  const byFirst = new Map<string, string[][]>();
  for (const key of new Set(keys)) {
    const words = key.split(' ');
    const others = byFirst.get(words[0] ?? '') ?? [];
    byFirst.set(
      words[0] ?? '',
      [...others, words].toSorted((a, b) => b.length - a.length),
    );
  }
  return (words) => {
    const found = new Map<string, number>();
    for (let at = 0; at < words.length; at++) {
      const form = byFirst
        .get(words[at]?.key ?? '')
        ?.find((own) => own.every((word, index) => words[at + index]?.key === word));
      if (!form) continue;
      const key = form.join(' ');
      found.set(key, (found.get(key) ?? 0) + 1);
      at += form.length - 1;
    }
    return found;
  };
}
