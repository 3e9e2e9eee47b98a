import {headingField, isFixTitle} from './cue-fields.js';
import type {Layout} from './layout.js';

/** The nearest section whose parts explain what a section below it, or it itself, quotes; `undefined` where there are no such parts. */
export function explainedBy({sections}: Layout, section: number, owned: ReadonlySet<number>): number | undefined {
  const explains = (top: number): boolean =>
    sections.some(
      (one, index) =>
        one.parent === top && !owned.has(index) && ['causes', 'fixes'].includes(headingField(one.heading) ?? ''),
    );
  let top = section;
  while (!explains(top)) {
    const parent = sections[top]?.parent ?? -1;
    if ((sections[parent]?.depth ?? 0) === 0 || headingField(sections[top]?.heading ?? '') === undefined)
      return undefined;
    top = parent;
  }
  return (sections[top]?.depth ?? 0) > 0 ? top : undefined;
}

/**
 * The sections from a symptom to what is said to solve it: the part of an explanation that quotes the error and those
 * directly after it, up to the next symptom, or to a section that is no part of an explanation; each with all below it.
 *
 * @returns indexes of sections, that of the section around the parts first.
 */
export function symptomScope(
  layout: Layout,
  top: number,
  section: number,
  owned: ReadonlySet<number>,
): readonly number[] {
  const {sections} = layout;
  const free = sections.flatMap((_, index) => (owned.has(index) ? [] : [index]));
  const children = free.filter((index) => sections[index]?.parent === top);
  const isPart = (index: number): boolean => {
    const heading = sections[index]?.heading ?? '';
    return headingField(heading) !== undefined || isFixTitle(heading);
  };
  const within = children.findLastIndex((index) => index <= section);
  const isSymptom = (index: number): boolean => headingField(sections[index]?.heading ?? '') === 'meaning';
  // The quotation stands above all parts, or in one of them.
  let first = section === top ? children.findIndex(isPart) : within;
  while (section !== top && first > 0 && !isSymptom(children[first] ?? -1) && isPart(children[first - 1] ?? -1))
    first--;
  let end = first + 1;
  while (
    end < children.length &&
    isPart(children[end] ?? -1) &&
    !(isSymptom(children[end] ?? -1) && solves(first, end))
  )
    end++;
  const taken = new Set([top, ...children.slice(Math.max(0, first), end)]);
  for (const index of free)
    if (index !== top && taken.has(sections[index]?.parent ?? -1) && sections[index]?.parent !== top) taken.add(index);
  return [...taken].sort((a, b) => a - b);

  /** Whether causes or fixes stand between two parts, so that a symptom after them is another one. */
  function solves(from: number, to: number): boolean {
    return children
      .slice(from, to)
      .some((index) => ['causes', 'fixes'].includes(headingField(sections[index]?.heading ?? '') ?? ''));
  }
}
