/** Counts texts by their hashes, up to two. */
export interface Counter {
  readonly add: (text: string) => void;
  /** Whether a text was added once at most. */
  readonly isRare: (text: string) => boolean;
}

/** Places for counts: of 400,000 different texts one in eleven is taken for another one, and so for a frequent one. */
const size = 2 ** 22;

/** Makes a counter whose size does not depend on what is counted. */
export function counter(): Counter {
  const counts = new Uint8Array(size);
  return {
    add(text) {
      const at = placeOf(text);
      const count = counts[at] ?? 0;
      if (count < 2) counts[at] = count + 1;
    },
    isRare: (text) => (counts[placeOf(text)] ?? 0) < 2,
  };
}

/** FNV-1a over UTF-16 code units, folded to a place. */
function placeOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 22) ^ hash) & (size - 1);
}
