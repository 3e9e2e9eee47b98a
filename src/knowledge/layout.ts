import type {Article, Section} from '../model/index.js';
import {headingField, isFixTitle} from './cue-fields.js';
import {messagesInHeading, type Codes} from '../codes/index.js';
import {labelOf} from './labels.js';
import {passages, type Passage} from './passages.js';

/** The canonical page of an article: its sections and what stands in them. */
export interface Layout {
  /** Those of the page, and those that begin with a paragraph in strong text that serves as a heading. */
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
}

/** A paragraph that is nothing but strong text. */
const strongAlone = /^(?:\*\*([^*]{2,200})\*\*:?|__([^_]{2,200})__:?)$/;

/** What a paragraph begins that serves as a heading. */
interface Heading {
  readonly text: string;
  /** `error`: a code or a message; `part`: a part of an explanation; `label`: as `part`, with the text behind it; `other`: something else. */
  readonly kind: 'error' | 'part' | 'label' | 'other';
}

/**
 * Lays out the canonical page of an article. A paragraph of strong text is a heading where it names an error, or a part of
 * an explanation, such as **Cause**: below the last one that names an error, else below the heading above it. A strong
 * label at the start of a paragraph, such as **Cause:**, begins such a part, too. Any other paragraph of strong text ends
 * what one of these began.
 */
export function layout(article: Article, codes: Codes): Layout {
  const page = article.pages[article.canonicalPage];
  if (!page) return {sections: [], passages: []};
  const bySection = new Map<number, Passage[]>(page.sections.map((_section, index) => [index, []]));
  for (const passage of passages(article, codes)) bySection.get(passage.section)?.push(passage);
  const sections: Section[] = [];
  const placed: Passage[] = [];
  const places: number[] = [];
  for (const [index, section] of page.sections.entries()) {
    const own = sections.push({...section, parent: places[section.parent] ?? section.parent}) - 1;
    places.push(own);
    let current = own;
    let error = own;
    for (const passage of bySection.get(index) ?? []) {
      const heading = headingIn(passage, codes);
      if (!heading || (heading.kind === 'other' && current === own)) {
        placed.push({...passage, section: current});
        continue;
      }
      const isOwn = heading.kind === 'error' || heading.kind === 'other';
      const parent = isOwn ? own : error;
      const depth = (sections[parent]?.depth ?? 0) + 1;
      current = sections.push({slug: section.slug, depth, heading: heading.text, start: passage.start, parent}) - 1;
      if (isOwn) error = heading.kind === 'error' ? current : own;
      placed.push({...passage, section: current, ...(heading.kind === 'label' ? {} : {isHeading: true})});
    }
  }
  return {sections, passages: placed};
}

function headingIn({block, items, literal, text}: Passage, codes: Codes): Heading | undefined {
  if (items.length > 0 || (literal === undefined && (block?.kind !== 'paragraph' || block.quote !== undefined)))
    return undefined;
  if (!text.startsWith('*') && !text.startsWith('_')) return undefined;
  const match = strongAlone.exec(text);
  const inner = match?.[1] ?? match?.[2];
  if (inner !== undefined) {
    if (codes.find(inner).length > 0 || messagesInHeading(inner).length > 0) return {text: inner, kind: 'error'};
    if (headingField(inner) !== undefined || isFixTitle(inner)) return {text: inner, kind: 'part'};
    return text.endsWith(':') || inner.endsWith(':') || literal !== undefined
      ? undefined
      : {text: inner, kind: 'other'};
  }
  const label = labelOf(text);
  if (label === undefined) return undefined;
  const found = codes.find(text);
  const [first] = found;
  if (/^error(?: code)?s?$/i.test(label.text) && first && label.rest.length <= first.text.length + 6)
    return {text, kind: 'error'};
  return ['causes', 'fixes', 'meaning'].includes(label.field ?? '') ? {text: label.text, kind: 'label'} : undefined;
}
