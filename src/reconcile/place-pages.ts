import type {Page} from '../model/index.js';
import type {CutPage} from './cut-page.js';
import type {Version} from './source-versions.js';
import {segmentsOfLead} from './translated-groups.js';

/** A page with its sentences, and the segments of it that translate each sentence of its version's lead page. */
export interface PlacedPage {
  readonly page: Page;
  readonly cut: CutPage;
  readonly index: number;
  readonly version: number;
  readonly segmentsOf: readonly (readonly number[])[];
}

/** A page and its sentences. */
export interface Lead {
  readonly page: Page;
  readonly cut: CutPage;
}

/**
 * Places every page of an article on the lead page of its version, and gives those lead pages. What an English lead page does
 * not have, but that of another version does, was translated from that one: its sentences are placed there.
 */
export function placePages(
  pages: readonly Page[],
  versions: readonly Version[],
  cuts: readonly CutPage[],
): {leads: Lead[]; placed: PlacedPage[]} {
  const leadOf = (index: number): Lead => {
    const page = pages[index];
    const cut = cuts[index];
    if (!page || !cut) throw new Error('Cannot place a page that is not in the article');
    return {page, cut};
  };
  const leads = versions.map(({lead}) => leadOf(lead));
  const elsewhere = sentencesOfEnglish(leads);
  const placed = versions.flatMap(({pages: members}, version) =>
    members.flatMap((index): PlacedPage[] => {
      const own = leadOf(index);
      const lead = leads[version] ?? own;
      const segmentsOf = segmentsOfLead(lead, own);
      const moved = lead.page.english && !own.page.english ? elsewhere(own, version) : new Map<number, Place>();
      if (moved.size === 0) return [{...own, index, version, segmentsOf}];
      const others = Array.from(new Set(Array.from(moved.values(), (place) => place.version)), (other) => ({
        ...own,
        index,
        version: other,
        segmentsOf: placesIn(other, moved, leads[other]?.cut.sentences.length ?? 0),
      }));
      const stay = segmentsOf.map((segments) => segments.filter((segment) => !moved.has(segment)));
      return [{...own, index, version, segmentsOf: stay}, ...others];
    }),
  );
  return {leads, placed};
}

/** Sentences of the lead page of a version that a segment translates. */
interface Place {
  readonly version: number;
  readonly sentences: readonly number[];
}

/** Finds the segments of a page that stand in the English of other versions, and not in that of their own: the nearest version, of two the later one. */
function sentencesOfEnglish(leads: readonly Lead[]): (own: Lead, version: number) => Map<number, Place> {
  const norms = leads.map(({page, cut}) =>
    page.english ? new Map(cut.sentences.map(({norm}, index) => [norm, index])) : undefined,
  );
  return (own, version) => {
    const nearest = Array.from(norms.keys())
      .filter((other) => other !== version && norms[other])
      .sort((a, b) => Math.abs(a - version) - Math.abs(b - version) || b - a);
    const found = new Map<number, Place>();
    for (const [index, {from, to}] of own.cut.segments.entries()) {
      const wanted = own.cut.sentences.slice(from, to + 1).map(({norm}) => norm);
      if (wanted.every((norm) => norms[version]?.has(norm))) continue;
      const other = nearest.find((one) => wanted.every((norm) => norms[one]?.has(norm)));
      if (other === undefined) continue;
      found.set(index, {version: other, sentences: wanted.map((norm) => norms[other]?.get(norm) ?? 0)});
    }
    return found;
  };
}

/** The segments that were moved to a version, by its sentences. */
function placesIn(version: number, moved: ReadonlyMap<number, Place>, sentences: number): number[][] {
  const segmentsOf = Array.from({length: sentences}, (): number[] => []);
  for (const [segment, place] of moved)
    if (place.version === version) for (const sentence of place.sentences) segmentsOf[sentence]?.push(segment);
  return segmentsOf;
}
