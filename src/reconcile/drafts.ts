import {comparable, type FormerUnit, type PairEvidence, type Variant} from '../model/index.js';
import type {Lineage} from './chain.js';
import type {Sentence} from './cut-page.js';
import type {PlacedPage} from './place-pages.js';
import {evidenceOf} from './states.js';
import {unitIds} from './unit-ids.js';

/** A sentence of the lead page of a version. */
export type SentenceOf = (version: number, index: number) => Sentence | undefined;

/** A unit before its locales are known. */
export interface Draft {
  readonly lineage: Lineage;
  readonly id: string;
  readonly source: string;
  readonly section: string;
  readonly variants: readonly Variant[];
  /** Index of the variant in each version that has one. */
  readonly variantAt: readonly (number | undefined)[];
}

/**
 * Units with their variants, canonical ones first in the order of the page.
 *
 * @param former units of the article in an earlier run.
 */
export function draftUnits(
  lineages: readonly Lineage[],
  versions: number,
  placed: readonly PlacedPage[],
  sentenceOf: SentenceOf,
  former: readonly FormerUnit[],
): Draft[] {
  const ordered = orderLineages(lineages, versions - 1);
  const pagesOf: PlacedPage[][] = Array.from({length: versions}, () => []);
  for (const page of placed) pagesOf[page.version]?.push(page);
  const drafts = ordered.map((lineage) => draft(lineage, pagesOf, sentenceOf));
  const ids = unitIds(
    drafts.map(({section, variants}) => ({section, wordings: variants.map(({source}) => source).reverse()})),
    former,
  );
  return drafts.map((one, index) => ({...one, id: ids[index] ?? ''}));
}

/** Canonical lineages in the order of the page, then removed ones by when and where they were last seen. */
function orderLineages(lineages: readonly Lineage[], last: number): Lineage[] {
  const lastSeen = (lineage: Lineage): readonly [number, number] =>
    Array.from(lineage.at).reduce((a, b) => (b[0] > a[0] ? b : a), [-1, -1]);
  return lineages.toSorted((a, b) => {
    const [versionA, indexA] = lastSeen(a);
    const [versionB, indexB] = lastSeen(b);
    return Number(versionB === last) - Number(versionA === last) || versionA - versionB || indexA - indexB;
  });
}

const comingFrom = new WeakMap<Lineage, Map<number, readonly number[]>>();

/** Sentences of a version's lead page that a lineage comes from. */
export function sentencesAt(lineage: Lineage, version: number): readonly number[] {
  const known = comingFrom.get(lineage) ?? new Map<number, readonly number[]>();
  comingFrom.set(lineage, known);
  // Remembered: what was split and merged time and again has more ways back than can be gone.
  const found = known.get(version) ?? findSentences(lineage, version);
  known.set(version, found);
  return found;
}

function findSentences({at, origin}: Lineage, version: number): number[] {
  const own = at.get(version);
  if (own !== undefined) return [own];
  if (!origin || version >= origin.version) return [];
  return Array.from(new Set(origin.lineages.flatMap((before) => sentencesAt(before, version)))).toSorted(
    (a, b) => a - b,
  );
}

/** @param pagesOf the pages of each version. */
function draft(
  lineage: Lineage,
  pagesOf: readonly (readonly PlacedPage[])[],
  sentenceOf: SentenceOf,
): Omit<Draft, 'id'> {
  const variants: {source: string; norm: string; first: number; last: number; evidence: PairEvidence[]}[] = [];
  const variantAt: (number | undefined)[] = [];
  let latest: Sentence | undefined;
  for (const [version, pages] of pagesOf.entries()) {
    const indexes = sentencesAt(lineage, version);
    if (indexes.length === 0) continue;
    const sentences = indexes.map((index) => sentenceOf(version, index)).filter((one) => one !== undefined);
    const source = sentences.map((one) => one.source).join(' ');
    const norm = comparable(source);
    const evidence = pages.flatMap((page) => evidenceIn(page, indexes));
    const previous = variants.at(-1);
    if (previous?.norm === norm) {
      previous.source = source;
      previous.last = version;
      previous.evidence.push(...evidence);
    } else variants.push({source, norm, first: version, last: version, evidence});
    variantAt[version] = variants.length - 1;
    if (lineage.at.has(version)) latest = sentences[0];
  }
  return {
    lineage,
    source: latest?.source ?? '',
    section: latest?.section ?? '',
    variants: variants.map(({source, first, last, evidence}) => ({source, first, last, evidence})),
    variantAt,
  };
}

/** The pairs of a page that hold sentences of its version. */
function evidenceIn({page, cut, segmentsOf}: PlacedPage, indexes: readonly number[]): PairEvidence[] {
  const segments = indexes.flatMap((index) => segmentsOf[index] ?? []);
  const pairs = new Set(segments.map((segment) => cut.segments[segment]?.pair).filter((pair) => pair !== undefined));
  return Array.from(pairs, (pair) => evidenceOf(page, pair));
}
