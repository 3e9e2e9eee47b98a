import type {Section} from '../model/index.js';
import {normalise} from '../text/index.js';
import type {Codes, Found} from '../codes/index.js';

/** The sections of a page that explain the same error. */
export interface Scope {
  /** Codes that the heading of the first section names. */
  readonly codes: readonly Found[];
  /** Indexes of sections, ascending; the first one is the section that names the codes. */
  readonly sections: readonly number[];
}

/**
 * Finds the sections of a page whose English heading names a code, each with the sections below it.
 * A section below that names another code is a scope of its own.
 */
export function scopes(sections: readonly Section[], known: Codes): Scope[] {
  const found: {codes: readonly Found[]; sections: number[]}[] = [];
  const owners: (typeof found)[number][] = [];
  for (const [index, section] of sections.entries()) {
    const above = owners[section.parent];
    const codes = section.depth > 0 ? headingCodes(section.heading, headingsAbove(sections, index), known) : [];
    const isNew = codes.some((code) => !above?.codes.some((other) => other.id === code.id));
    const owner = isNew ? {codes, sections: []} : above;
    if (!owner) continue;
    if (isNew) found.push(owner);
    owner.sections.push(index);
    owners[index] = owner;
  }
  return found;
}

/** The headings that a section stands below, outermost first, as one text. */
export function headingsAbove(sections: readonly Section[], index: number): string {
  const headings: string[] = [];
  for (let at = sections[index]?.parent ?? -1; at >= 0; at = sections[at]?.parent ?? -1)
    headings.unshift(sections[at]?.heading ?? '');
  return headings.join(' ').trim();
}

/** Codes that a heading is about. Those in brackets only explain the others: `450 4.4.316 [Message=Socket error code 10061]`. */
export function headingCodes(heading: string, context: string, codes: Codes): readonly Found[] {
  const all = codes.find(heading, context);
  const outside = all.filter(({start}) => !isInBrackets(normalise(heading), start));
  return outside.length > 0 ? outside : all;
}

function isInBrackets(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  return (
    /[([]/.test(before) &&
    Math.max(before.lastIndexOf('('), before.lastIndexOf('[')) >
      Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'))
  );
}
