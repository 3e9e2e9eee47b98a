import {createHash} from 'node:crypto';
import type {EnglishCommit, LocaleFile, Page} from '../model/index.js';
import {compare} from '../text/index.js';
import {cutPage, type CutPage} from './cut-page.js';
import {englishBehind, type EnglishState} from './english-behind.js';
import {orderVersions, type Dated} from './order-versions.js';

/** A source version while an article is reconciled: its pages, cut into sentences, and the one whose sentences are those of the version. */
export interface Version extends Dated {
  readonly id: string;
  readonly sourceCommit: string | undefined;
  /** Indexes of its pages in the article. */
  readonly pages: readonly number[];
  /** Index of the page whose sentences are those of the version. */
  readonly lead: number;
}

/** Versions of an article, with its pages cut into sentences. */
export interface SourceVersions {
  /** Oldest first. */
  readonly versions: readonly Version[];
  readonly cuts: readonly CutPage[];
  /** Neighbours whose order nothing but the names of their files decides. */
  readonly doubtful: readonly (readonly [Version, Version])[];
}

/** Orders pages by what they were translated from, then by locale and place: never by the order of input. */
export function orderPages(pages: readonly Page[]): Page[] {
  return pages.toSorted(
    (a, b) =>
      compare(a.meta.handoff, b.meta.handoff) ||
      compare(a.meta.locale, b.meta.locale) ||
      inRepository(a, b) ||
      compare(a.file, b.file) ||
      compare(a.text, b.text),
  );
}

/** The order of two versions of one page in their repository. */
function inRepository({history: a}: Page, {history: b}: Page): number {
  return a?.repository === b?.repository ? (a?.lastOrder ?? 0) - (b?.lastOrder ?? 0) : 0;
}

/** Groups the pages of an article by the English page that they were made from, and orders these versions. */
export function sourceVersions(pages: readonly Page[], locales: ReadonlyMap<string, LocaleFile>): SourceVersions {
  const cuts = pages.map((page) => cutPage(page, locales));
  const named = new Set(pages.filter(({english}) => !english).map(({meta}) => meta.sourceCommit));
  const times = new Map(pages.flatMap(({english}) => english?.map(({commit, time}) => [commit, time] as const) ?? []));
  const states = pages.flatMap((page, index): EnglishState[] => {
    const [own] = page.english ?? [];
    if (!page.english || !own) return [];
    const norms = new Set(cuts[index]?.sentences.map(({norm}) => norm));
    return [{id: englishId(page.english, named), time: own.time, norms}];
  });
  const textOf = sameTexts();
  const idOf = (page: Page, cut: CutPage): string => {
    if (page.english) return englishId(page.english, named);
    const own = versionId(page, cut);
    return englishBehind(page, cut, states, own) ?? textOf(own, page, cut);
  };
  const groups = new Map<string, number[]>();
  for (const [index, page] of pages.entries()) {
    const cut = cuts[index];
    if (!cut) continue;
    const id = idOf(page, cut);
    const group = groups.get(id);
    if (group) group.push(index);
    else groups.set(id, [index]);
  }
  const input = Array.from(groups, ([id, members]) =>
    version(id, members, {pages, cuts, time: times.get(id), isEnglishKnown: times.size > 0}),
  );
  return {...orderVersions(input), cuts};
}

function version(
  id: string,
  members: readonly number[],
  {
    pages,
    cuts,
    time,
    isEnglishKnown,
  }: {pages: readonly Page[]; cuts: readonly CutPage[]; time: string | undefined; isEnglishKnown: boolean},
): Version {
  const own = members.flatMap((index) => pages[index] ?? []);
  const localized = own.filter(({english}) => !english);
  const histories = localized.flatMap(({history}) => history ?? []);
  const places = new Map<string, number>();
  for (const {repository, lastOrder} of histories)
    places.set(repository, Math.max(lastOrder, places.get(repository) ?? 0));
  return {
    id,
    // Front matter may name an older commit than the one that the pairs were made from, where the page did not even stand.
    sourceCommit: localized.length < own.length ? id : isEnglishKnown ? undefined : localized[0]?.meta.sourceCommit,
    time,
    handoff: earliest(localized.map(({meta}) => meta.handoff)),
    committed: earliest(histories.map((history) => history.time)),
    places,
    file: earliest(own.map(({file}) => file)) ?? '',
    pages: members,
    lead: leadOf(members, pages, cuts),
  };
}

function earliest(values: readonly (string | undefined)[]): string | undefined {
  return values.filter((value) => value !== undefined).toSorted(compare)[0];
}

/** The last commit that a localized page names as its source and at which the English page read so; its own where there is none. */
function englishId(commits: readonly EnglishCommit[], named: ReadonlySet<string | undefined>): string {
  return commits.findLast(({commit}) => named.has(commit))?.commit ?? commits[0]?.commit ?? '';
}

/** The source commit; without one the handoff date and a hash of the source text. The hash tells versions apart and does not order them. */
function versionId(page: Page, {sentences}: CutPage): string {
  if (page.meta.sourceCommit !== undefined) return page.meta.sourceCommit;
  const hash = hashOf(sentences.map((one) => one.norm).join('\n'));
  return page.meta.handoff === undefined ? `text:${hash}` : `handoff:${page.meta.handoff}:${hash}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** So many of the sentences of two locales must be equal for one commit to mean one version. */
const sameInLocales = 0.9;

/** The English text of some pages that name one commit. */
interface Text {
  readonly id: string;
  readonly joined: string;
  readonly norms: ReadonlySet<string>;
  readonly locales: Set<string>;
}

/**
 * Tells versions apart that name one commit and have other English: front matter is not always renewed with the pairs. In one
 * locale another text is another version; pages of two locales may be cut otherwise, or lack some pairs.
 */
function sameTexts(): (commit: string, page: Page, cut: CutPage) => string {
  const known = new Map<string, Text[]>();
  return (commit, {meta: {locale}}, {sentences}) => {
    const norms = sentences.map(({norm}) => norm);
    const joined = norms.join(' ');
    const texts = known.get(commit) ?? [];
    known.set(commit, texts);
    const isLike = (text: Text): boolean =>
      !text.locales.has(locale) && norms.filter((norm) => text.norms.has(norm)).length >= sameInLocales * norms.length;
    const same = texts.find((text) => text.joined === joined) ?? texts.find(isLike);
    const own = same ?? {
      id: texts.length === 0 ? commit : `${commit}:${hashOf(joined)}`,
      joined,
      norms: new Set(norms),
      locales: new Set<string>(),
    };
    if (!same) texts.push(own);
    own.locales.add(locale);
    return own.id;
  };
}

/** The English page where there is one; else the newest, then the one with most sentences, then most pairs, then the first in order. */
function leadOf(members: readonly number[], pages: readonly Page[], cuts: readonly CutPage[]): number {
  const english = members.find((index) => pages[index]?.english);
  if (english !== undefined) return english;
  const rank = (a: number, b: number): number => {
    const [one, other] = [pages[a], pages[b]];
    if (!one || !other) return 0;
    return (
      newestFirst(one, other) ||
      (cuts[b]?.sentences.length ?? 0) - (cuts[a]?.sentences.length ?? 0) ||
      other.pairs.length - one.pairs.length ||
      a - b
    );
  };
  return members.toSorted(rank)[0] ?? 0;
}

function newestFirst(one: Page, other: Page): number {
  const {history: a} = one;
  const {history: b} = other;
  if (a?.repository === b?.repository && a && b) return b.lastOrder - a.lastOrder;
  return compare(other.meta.handoff ?? '', one.meta.handoff ?? '') || (a && b ? compare(b.time, a.time) : 0);
}
