import type {EntryLine, LineItem, SearchBlock, SearchHead} from '../model/index.js';
import {compare} from '../text/compare.js';
import {searchTerms, type Stem} from '../text/search-terms.js';
import {itemText} from './item-text.js';

/** How much a term counts by where it stands. */
const boosts = {title: 4, code: 4, meaning: 2, causes: 2, fixes: 0.6, rest: 0.3} as const;

/** Most numbers in a block, apart from one term with more: about 64 KB. */
const blockSize = 12_000;

/** Weights are whole numbers, a hundred times what they count. */
const scale = 100;

/** A search index with all its blocks. */
export interface WholeSearchIndex {
  readonly head: SearchHead;
  readonly blocks: readonly SearchBlock[];
}

/**
 * A search index of the entries in one locale.
 *
 * @param lines the entries in this locale.
 * @param options.stem takes the endings from words; for a search it must be the same.
 * @param options.messages the texts of the messages of an entry in this locale.
 */
export function searchIndex(
  lines: readonly EntryLine[],
  locale: string,
  {stem, messages}: {readonly stem: Stem; readonly messages: (id: string) => readonly string[]},
): WholeSearchIndex {
  const terms = new Map<string, Map<number, number>>();
  const texts = lines.map((line) => messages(line.id));
  const documents = lines.map((line, index) =>
    countTerms(line, texts[index] ?? [], (text) => searchTerms(text, locale, stem).map(({term}) => term)),
  );
  const lengths = meanLengths(documents);
  for (const [document, fields] of documents.entries()) {
    for (const [field, {counts, length}] of fields) {
      for (const [term, count] of counts) {
        // As in BM25: the third mention says little more, and in a long text each says less.
        const weight = (boosts[field] * count) / (count + 0.4 + (0.8 * length) / (lengths.get(field) ?? 1));
        const postings = terms.get(term) ?? new Map<number, number>();
        terms.set(term, postings.set(document, (postings.get(document) ?? 0) + weight));
      }
    }
  }
  const blocks = cutBlocks(terms);
  return {
    head: {
      documents: lines.map(({id}) => id),
      messages: texts.flatMap((own, document) => own.map((text) => [document, text] as const)),
      starts: blocks.map(([first]) => first?.[0] ?? ''),
    },
    blocks,
  };
}

type Field = keyof typeof boosts;
type Fields = ReadonlyMap<Field, {readonly counts: ReadonlyMap<string, number>; readonly length: number}>;

function countTerms(line: EntryLine, messages: readonly string[], cut: (text: string) => string[]): Fields {
  const texts = searched(line, messages);
  return new Map(
    (Object.entries(texts) as [Field, readonly string[]][]).map(([field, own]) => {
      const terms = own.flatMap(cut);
      const counts = new Map<string, number>();
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      return [field, {counts, length: terms.length}];
    }),
  );
}

function meanLengths(documents: readonly Fields[]): ReadonlyMap<Field, number> {
  const sums = new Map<Field, number>();
  for (const fields of documents)
    for (const [field, {length}] of fields) sums.set(field, (sums.get(field) ?? 0) + length / documents.length);
  return sums;
}

function cutBlocks(terms: ReadonlyMap<string, ReadonlyMap<number, number>>): SearchBlock[] {
  const blocks: [string, number[]][][] = [];
  let size = blockSize;
  for (const term of [...terms.keys()].sort(compare)) {
    const postings = [...(terms.get(term) ?? [])].flatMap(([document, weight]) => [
      document,
      Math.round(weight * scale),
    ]);
    if (size + postings.length > blockSize) {
      blocks.push([]);
      size = 0;
    }
    blocks.at(-1)?.push([term, postings]);
    size += postings.length + 2;
  }
  return blocks;
}

/** The texts of an entry and of its variants, by the fields that are searched. */
function searched({code, variants = [], ...entry}: EntryLine, messages: readonly string[]): Record<Field, string[]> {
  const all = [entry, ...variants];
  const textsOf = (items: readonly LineItem[]): string[] => items.map((one) => itemText(one));
  return {
    title: [entry.title.text, ...messages],
    code: [code],
    // The title often is the first sentence of the meaning, which is not repeated there.
    meaning: all.flatMap(({title, meaning}) => [title, ...meaning].map(({text}) => text)),
    causes: textsOf(all.flatMap(({causes}) => causes)),
    fixes: textsOf(all.flatMap(({fixes}) => fixes)),
    rest: textsOf(
      all.flatMap(({notes = [], examples = [], prerequisites = [], seeAlso = [], other = []}) => [
        ...notes,
        ...examples,
        ...prerequisites,
        ...seeAlso,
        ...other,
      ]),
    ),
  };
}
