/** Terms in order, each with pairs of numbers: the place of an entry in `documents`, and how much the term counts there. */
export type SearchBlock = readonly (readonly [term: string, postings: readonly number[]])[];

/** What a search in one locale loads first. */
export interface SearchHead {
  /** Ids of the entries. */
  readonly documents: readonly string[];
  /** Texts of messages, word for word, each with the place of its entry in `documents`. */
  readonly messages: readonly (readonly [document: number, text: string])[];
  /** The first term of each block. */
  readonly starts: readonly string[];
}

/** The search index of a locale: its terms lie in blocks, of which a search loads those that it needs. */
export interface SearchIndex extends SearchHead {
  readonly block: (index: number) => SearchBlock;
}

/** Path of a block, from that of what a search loads first: `search/de-DE.json` has `search/de-DE/0.json`. */
export function blockPath(head: string, index: number): string {
  return head.replace(/\.json$/, `/${index}.json`);
}
