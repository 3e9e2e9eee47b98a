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

/** Places every page of an article on the lead page of its version, and gives those lead pages. */
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
  const placed = versions.flatMap(({pages: members}, version) =>
    members.map((index): PlacedPage => {
      const own = leadOf(index);
      return {...own, index, version, segmentsOf: segmentsOfLead(leads[version] ?? own, own)};
    }),
  );
  return {leads, placed};
}
