import {createHash} from 'node:crypto';
import type {EnglishCommit, LocaleFile, Page} from '../model/index.js';
import {compare} from '../text/index.js';
import {cutPage, type CutPage} from './cut-page.js';

/** A source version while an article is reconciled: its pages, cut into sentences, and the one whose sentences are those of the version. */
export interface Version {
  readonly id: string;
  readonly sourceCommit: string | undefined;
  readonly handoff: string | undefined;
  /** Day of the source commit, where the English repository is known. */
  readonly committed: string | undefined;
  /** Indexes of its pages in the article. */
  readonly pages: readonly number[];
  /** Index of the page cut finest: its sentences are those of the version. */
  readonly lead: number;
}

/** Orders pages by what they were translated from, then by locale and place: never by the order of input. */
export function orderPages(pages: readonly Page[]): Page[] {
  return pages.toSorted(
    (a, b) =>
      compare(a.meta.handoff, b.meta.handoff) ||
      compare(a.meta.locale, b.meta.locale) ||
      compare(a.meta.fileHash, b.meta.fileHash) ||
      compare(a.file, b.file) ||
      compare(a.text, b.text),
  );
}

/**
 * Groups the pages of an article by the English page that they were made from, oldest first.
 * The order is that of the source commits where the English repository is known, else of the earliest handoff; the commit breaks ties.
 */
export function sourceVersions(
  pages: readonly Page[],
  locales: ReadonlyMap<string, LocaleFile>,
): {versions: Version[]; cuts: CutPage[]} {
  const cuts = pages.map((page) => cutPage(page, locales));
  const named = new Set(pages.filter(({english}) => !english).map(({meta}) => meta.sourceCommit));
  const times = new Map(pages.flatMap(({english}) => english?.map(({commit, time}) => [commit, time] as const) ?? []));
  const groups = new Map<string, number[]>();
  for (const [index, page] of pages.entries()) {
    const id = page.english ? englishId(page.english, named) : versionId(page, cuts[index]);
    const group = groups.get(id);
    if (group) group.push(index);
    else groups.set(id, [index]);
  }
  const versions = Array.from(groups, ([id, members]) => {
    const localized = members.filter((index) => !pages[index]?.english);
    const handoff = localized
      .map((index) => pages[index]?.meta.handoff)
      .filter((date) => date !== undefined)
      .toSorted(compare)[0];
    const time = times.get(id);
    const version: Version = {
      id,
      sourceCommit: localized.length === 0 ? id : pages[localized[0] ?? 0]?.meta.sourceCommit,
      handoff,
      committed: time?.slice(0, 10),
      pages: members,
      lead: finest(localized.length > 0 ? localized : members, pages, cuts),
    };
    return {version, order: time ?? handoff};
  });
  versions.sort(
    (a, b) =>
      compare(a.order, b.order) || compare(a.version.handoff, b.version.handoff) || compare(a.version.id, b.version.id),
  );
  return {versions: versions.map(({version}) => version), cuts};
}

/** The last commit that a localized page names as its source and at which the English page read so; its own where there is none. */
function englishId(commits: readonly EnglishCommit[], named: ReadonlySet<string | undefined>): string {
  return commits.findLast(({commit}) => named.has(commit))?.commit ?? commits[0]?.commit ?? '';
}

/** The source commit; without one the handoff date and a hash of the source text. */
function versionId(page: Page, cut: CutPage | undefined): string {
  if (page.meta.sourceCommit !== undefined) return page.meta.sourceCommit;
  const source = cut?.sentences.map((one) => one.norm).join('\n') ?? '';
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 12);
  return page.meta.handoff === undefined ? `text:${hash}` : `handoff:${page.meta.handoff}:${hash}`;
}

/** The page with most sentences, then most pairs, then the first in order. */
function finest(members: readonly number[], pages: readonly Page[], cuts: readonly CutPage[]): number {
  const size = (index: number): readonly [number, number] => [
    cuts[index]?.sentences.length ?? 0,
    pages[index]?.pairs.length ?? 0,
  ];
  let best = members[0] ?? 0;
  for (const index of members) {
    const [sentences, pairs] = size(index);
    const [mostSentences, mostPairs] = size(best);
    if (sentences > mostSentences || (sentences === mostSentences && pairs > mostPairs)) best = index;
  }
  return best;
}
