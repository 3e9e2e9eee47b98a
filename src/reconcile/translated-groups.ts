import type {Page} from '../model/index.js';
import {align} from './align.js';
import type {CutPage, Segment} from './cut-page.js';

/** Units that one stretch of a page translates together; nearly always one unit and one stretch. */
export interface TranslatedGroup {
  /** Keys of the units, in canonical order. */
  readonly units: readonly number[];
  /** The source on that page, Markdown. */
  readonly source: string;
  readonly target: string;
  /** Its parts, each with its own translation: sentences, or a paragraph that stayed whole. */
  readonly parts: readonly {readonly source: string; readonly target: string}[];
  /** Indexes of the pairs in the page, in order. */
  readonly pairs: readonly number[];
}

/**
 * For every sentence of a version's lead page, the segments of another page of that version that translate it.
 * Pages of one version have the same source, cut differently at most.
 */
export function segmentsOfLead(lead: {page: Page; cut: CutPage}, own: {page: Page; cut: CutPage}): number[][] {
  const segmentOf: number[] = [];
  for (const [index, segment] of own.cut.segments.entries()) {
    for (let at = segment.from; at <= segment.to; at++) segmentOf[at] = index;
  }
  const same =
    lead.cut.sentences.length === own.cut.sentences.length &&
    lead.cut.sentences.every((one, index) => one.norm === own.cut.sentences[index]?.norm);
  if (same) return lead.cut.sentences.map((_, index) => present(segmentOf[index]));
  const found: number[][] = lead.cut.sentences.map(() => []);
  const side = (one: {page: Page; cut: CutPage}) => ({sentences: one.cut.sentences, sections: one.page.sections});
  for (const link of align(side(lead), side(own))) {
    const segments = Array.from(new Set(link.after.flatMap((index) => present(segmentOf[index]))));
    for (const index of link.before) found[index] = segments;
  }
  return found;
}

function present(value: number | undefined): number[] {
  return value === undefined ? [] : [value];
}

/**
 * Groups units and segments that cannot be told apart: a paragraph that stayed whole, a sentence that was split or merged since.
 *
 * @param segmentsOf segments of the page for each unit, by key; units without any are left out.
 */
export function groupTranslations(
  page: Page,
  cut: CutPage,
  segmentsOf: readonly (readonly number[])[],
): TranslatedGroup[] {
  const unitsOf = new Map<number, number[]>();
  for (const [unit, segments] of segmentsOf.entries()) {
    for (const segment of segments) {
      const units = unitsOf.get(segment);
      if (units) units.push(unit);
      else unitsOf.set(segment, [unit]);
    }
  }
  const seen = new Set<number>();
  const groups: TranslatedGroup[] = [];
  for (const [unit, first] of segmentsOf.entries()) {
    if (seen.has(unit) || first.length === 0) continue;
    const units = new Set([unit]);
    const segments = new Set<number>();
    for (const member of units) {
      for (const segment of segmentsOf[member] ?? []) {
        segments.add(segment);
        for (const other of unitsOf.get(segment) ?? []) units.add(other);
      }
    }
    for (const member of units) seen.add(member);
    groups.push(group(page, cut, ascending(units), ascending(segments)));
  }
  return groups;
}

function ascending(values: Iterable<number>): number[] {
  return Array.from(values).sort((a, b) => a - b);
}

function group(page: Page, cut: CutPage, units: readonly number[], indexes: readonly number[]): TranslatedGroup {
  const segments = indexes.map((index) => cut.segments[index]).filter((segment) => segment !== undefined);
  const sourceOf = ({from, to}: Segment): string =>
    cut.sentences
      .slice(from, to + 1)
      .map(({source}) => source)
      .join(' ');
  const parts = segments.map((segment) => ({source: sourceOf(segment), target: segment.target}));
  return {
    units,
    source: parts.map(({source}) => source).join(' '),
    parts,
    target: joinTargets(page, segments),
    pairs: Array.from(new Set(segments.map((segment) => segment.pair))),
  };
}

/** Targets with what stands between them on the page, where that is white space on one line; else with a space. */
function joinTargets(page: Page, segments: readonly Segment[]): string {
  let joined = '';
  for (const [index, segment] of segments.entries()) {
    const previous = segments[index - 1];
    if (previous) joined += gap(page, previous, segment);
    joined += segment.target;
  }
  return joined;
}

function gap(page: Page, a: Segment, b: Segment): string {
  const first = page.pairs[a.pair];
  const second = page.pairs[b.pair];
  if (!first || !second) return ' ';
  if (a.pair === b.pair) {
    const end = first.target.indexOf(a.target) + a.target.length;
    const between = first.target.slice(end, first.target.indexOf(b.target, end));
    return /^\s*$/.test(between) ? between : ' ';
  }
  const between = page.text.slice(first.end, second.start);
  return /^[^\S\n]*$/.test(between) ? between : ' ';
}
