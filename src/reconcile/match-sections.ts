import type {Section} from '../model/index.js';
import type {Sentence} from './cut-page.js';
import {namesSameCodes} from './same-kind.js';
import {bag, dice} from './similarity.js';

/** One side of an alignment: the sentences of a version and its sections. */
export interface Side {
  readonly sentences: readonly Sentence[];
  readonly sections: readonly Section[];
}

/** Sections alike by half are the same section under another name. */
const enough = 0.5;

/** Codes and other words with digits: headings that name different ones are different headings. */
const codeWord = /\d[\w.]*/g;

/**
 * For every sentence of both sides, the section that it counts to: the index, in the older side,
 * of the nearest section around it that both versions have. New and dropped subsections thus count to what they stand in.
 */
export function sharedSections(before: Side, after: Side): {before: number[]; after: number[]} {
  const match = matchSections(before, after);
  const matched = new Set(match.values());
  const climb = (sections: readonly Section[], index: number, isShared: (index: number) => boolean): number => {
    let at = index;
    while (at > 0 && !isShared(at)) at = sections[at]?.parent ?? 0;
    return Math.max(at, 0);
  };
  return {
    before: before.sentences.map((one) => climb(before.sections, one.sectionIndex, (index) => matched.has(index))),
    after: after.sentences.map(
      (one) => match.get(climb(after.sections, one.sectionIndex, (index) => match.has(index))) ?? 0,
    ),
  };
}

/** Sections of the newer side to those of the older: by slug, then by likeness of heading or content. */
function matchSections(before: Side, after: Side): Map<number, number> {
  const match = new Map<number, number>([[0, 0]]);
  const bySlug = new Map<string, number>();
  for (const [index, section] of before.sections.entries()) {
    if (index > 0 && !bySlug.has(section.slug)) bySlug.set(section.slug, index);
  }
  const free = new Set(before.sections.keys());
  free.delete(0);
  const open: number[] = [];
  for (const [index, section] of after.sections.entries()) {
    if (index === 0) continue;
    const same = bySlug.get(section.slug);
    if (same !== undefined && free.delete(same)) match.set(index, same);
    else open.push(index);
  }
  const content = {before: contents(before), after: contents(after)};
  const candidates = open.flatMap((newer) =>
    Array.from(free, (older) => ({
      newer,
      older,
      score: likeness(before.sections[older], after.sections[newer], content.before[older], content.after[newer]),
    })),
  );
  candidates.sort((a, b) => b.score - a.score || a.newer - b.newer || a.older - b.older);
  for (const {newer, older, score} of candidates) {
    if (score < enough) break;
    if (match.has(newer) || !free.delete(older)) continue;
    match.set(newer, older);
  }
  return match;
}

/** The sentences below each section's heading, as sets. */
function contents(side: Side): Set<string>[] {
  const sets = side.sections.map(() => new Set<string>());
  for (const one of side.sentences) if (!one.heading) sets[one.sectionIndex]?.add(one.norm);
  return sets;
}

/** How alike two sections are, 0 to 1: by heading at the same depth, or by the sentences they share. */
function likeness(
  a: Section | undefined,
  b: Section | undefined,
  inA: Set<string> | undefined,
  inB: Set<string> | undefined,
): number {
  if (!a || !b || !inA || !inB) return 0;
  const shared = Array.from(inA).filter((one) => inB.has(one)).length;
  const content = inA.size + inB.size === 0 ? 0 : (2 * shared) / (inA.size + inB.size);
  const words = dice(bag(a.heading), bag(b.heading));
  // Of several headings with one code the one most alike is the same.
  if (namesSameCodes(a.heading, b.heading)) return Math.max(content, enough + words / 2);
  return Math.max(content, a.depth === b.depth && !otherCode(a.heading, b.heading) ? words : 0);
}

/** Whether two headings both name codes, but different ones. */
function otherCode(a: string, b: string): boolean {
  const left: readonly string[] = a.match(codeWord) ?? [];
  const right: readonly string[] = b.match(codeWord) ?? [];
  return left.length > 0 && right.length > 0 && left.join(' ') !== right.join(' ');
}
