/** Counts texts by their places (`placeOf`), up to two. */
export interface Counter {
  readonly add: (place: number) => void;
  /** Whether a text was added once at most. */
  readonly isRare: (place: number) => boolean;
}

/** Places for counts: of 400,000 different texts one in eleven is taken for another one, and so for a frequent one. */
const size = 2 ** 22;

/** Makes a counter whose size does not depend on what is counted. */
export function counter(): Counter {
  const counts = new Uint8Array(size);
  const isRare = (place: number): boolean => (counts[place] ?? 0) < 2;
  return {
    add(place) {
      if (isRare(place)) counts[place] = (counts[place] ?? 0) + 1;
    },
    isRare,
  };
}

/** Where a text is counted: a number of 22 bits. FNV-1a over UTF-16 code units, folded. */
export function placeOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 22) ^ hash) & (size - 1);
}
