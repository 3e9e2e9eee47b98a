import type {Section} from '../model/index.js';
import {isLinkAlone, normalise} from '../text/index.js';
import {messageFound, messagesInHeading, type Codes, type Found} from '../codes/index.js';
import type {Layout} from './layout.js';

/** The sections of a page that explain the same error. */
export interface Scope {
  /** Codes that the heading of the first section names, or the message that it gives word for word. */
  readonly codes: readonly Found[];
  /** Whether the codes are a message, and so one error. */
  readonly isMessage?: true;
  /** Indexes of sections, ascending; the first one is the section that names the codes. */
  readonly sections: readonly number[];
}

/** How a section begins that is about an error. */
const aboutError = /^(?:the|this) error (?:appears?|can|could|happens?|indicates?|is|may|means|might|occurs?)\b/i;

/**
 * Finds the sections of a page whose English heading names a code or a message, each with the sections below it.
 * A section below that names another code is a scope of its own; so is a message, but not below a heading with a code.
 */
export function scopes({sections, passages}: Layout, known: Codes): Scope[] {
  const found: {codes: readonly Found[]; sections: number[]; isMessage?: true}[] = [];
  const begin = new Map<number, string>();
  for (const {section, isHeading, text} of passages) if (!isHeading && !begin.has(section)) begin.set(section, text);
  // A heading that is nothing but a link, as in a table of contents, is about another page.
  const links = new Set(passages.flatMap((one) => (one.isHeading && isLinkAlone(one.text) ? [one.section] : [])));
  const owners: (typeof found)[number][] = [];
  for (const [index, section] of sections.entries()) {
    const above = owners[section.parent];
    // A heading of which the text below it says that it is an error needs no word for it.
    const saysError = aboutError.test(begin.get(index) ?? '') ? ' error code' : '';
    const context = `${headingsAbove(sections, index)}${saysError}`;
    const isOwn = section.depth > 0 && !links.has(index);
    const named = isOwn ? headingCodes(section.heading, context, known) : [];
    const isMessage = named.length === 0 && (above === undefined || above.isMessage === true);
    const codes = isMessage && isOwn ? headingMessages(section.heading) : named;
    const isNew = codes.some((code) => !above?.codes.some((other) => other.id === code.id));
    const owner = isNew ? {codes, sections: [], ...(isMessage ? {isMessage: true as const} : {})} : above;
    if (!owner) continue;
    if (isNew) found.push(owner);
    owner.sections.push(index);
    owners[index] = owner;
  }
  return found;
}

function headingMessages(heading: string): Found[] {
  return messagesInHeading(heading).flatMap(({text}) => messageFound(text) ?? []);
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
