import {codesOf, families as all, type Codes, type Family} from '../codes/index.js';
import {schemaVersion, sourceLocale, type Entry, type KnowledgeBase} from '../model/index.js';
import {compare, groupBy} from '../text/index.js';
import type {PlacedEntry} from './article-entries.js';
import type {ArticleKnowledge} from './article-knowledge.js';
import {compareIds} from './compare-ids.js';
import {joinVariants} from './join-variants.js';
import {keepRemoved} from './keep-removed.js';
import {mergeEntries} from './merge-entries.js';
import {resolveRelated} from './resolve-related.js';

/** Settings of `joinKnowledge`. */
export interface JoinOptions {
  /** The knowledge base of an earlier run: what it has and the articles no longer explain is kept as removed. */
  readonly former?: {readonly entries: readonly Entry[]};
  /** Families of codes; all by default. */
  readonly families?: readonly Family[];
}

/** What of the knowledge of an article is joined. */
export type KnowledgePart = Pick<ArticleKnowledge, 'key' | 'locales' | 'entries' | 'otherCodes'>;

/**
 * Joins what articles say to one knowledge base. Where several places explain the same code, headings come before rows
 * and items, and these before sentences, then articles by key: the first is primary, the others add to its fields. The order of the parts does not matter.
 */
export function joinKnowledge(
  parts: readonly KnowledgePart[],
  {former, families = all}: JoinOptions = {},
): KnowledgeBase {
  const codes = codesOf(families, []);
  const sorted = parts.toSorted((a, b) => compare(a.key, b.key));
  const placed = groupBy(
    sorted.flatMap((part) => part.entries).sort((a, b) => a.strength - b.strength),
    ({entry}) => entry.id,
  );
  const entries = new Map(Array.from(placed, ([id, own]) => [id, joinPlaces(own, codes)] as const));
  const active = [...entries.values()].map((entry) => resolveRelated(entry, entries, codes));
  return {
    $schema: './schema/knowledge-base.schema.json',
    schemaVersion,
    generator: 'sxs-kb',
    sourceLocale,
    locales: [...new Set(sorted.flatMap(({locales}) => locales))].sort(compare),
    entries: keepRemoved(active, former?.entries ?? []).sort((a, b) => compareIds(a.id, b.id)),
    otherCodes: sorted.flatMap((part) => part.otherCodes),
  };
}

/** What all places say about one code. */
function joinPlaces(placed: readonly PlacedEntry[], codes: Codes): Entry {
  const [first, ...others] = placed.map(({entry}) => entry);
  if (!first) throw new Error('Cannot join entries without one');
  const varies = first.codes.some((code) => codes.familyOf(code)?.varies?.(code) === true);
  return varies ? joinVariants(placed, codes) : mergeEntries([first, ...others]);
}
