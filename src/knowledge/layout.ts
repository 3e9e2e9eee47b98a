import type {Article, Section} from '../model/index.js';
import {headingField, isFixTitle} from './cue-fields.js';
import type {Codes} from '../codes/index.js';
import {passages, type Passage} from './passages.js';

/** The canonical page of an article: its sections and what stands in them. */
export interface Layout {
  /** Those of the page, and those that begin with a paragraph in strong text that serves as a heading. */
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
}

/** A paragraph that is nothing but strong text. */
const strongAlone = /^(?:\*\*([^*]{2,200})\*\*:?|__([^_]{2,200})__:?)$/;

/**
 * Lays out the canonical page of an article. A paragraph of strong text is a heading where it names a code, or a part of
 * an explanation, such as **Cause**: below the last one that names a code, else below the heading above it.
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
      const heading = strongHeading(passage, codes);
      if (!heading) {
        placed.push({...passage, section: current});
        continue;
      }
      const parent = heading.namesCode ? own : error;
      const depth = (sections[parent]?.depth ?? 0) + 1;
      current = sections.push({slug: section.slug, depth, heading: heading.text, start: passage.start, parent}) - 1;
      if (heading.namesCode) error = current;
      placed.push({...passage, section: current, isHeading: true});
    }
  }
  return {sections, passages: placed};
}

function strongHeading(
  {block, items, literal, text}: Passage,
  codes: Codes,
): {text: string; namesCode: boolean} | undefined {
  if (items.length > 0 || (literal === undefined && (block?.kind !== 'paragraph' || block.quote !== undefined)))
    return undefined;
  const match = strongAlone.exec(text);
  const inner = match?.[1] ?? match?.[2];
  if (inner === undefined) return undefined;
  const namesCode = codes.find(inner).length > 0;
  return namesCode || headingField(inner) !== undefined || isFixTitle(inner) ? {text: inner, namesCode} : undefined;
}
