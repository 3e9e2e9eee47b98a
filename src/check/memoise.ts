import type {Inline} from '../model/index.js';
import {mayHoldMarkup, none} from './parts/prose.js';
import {simpleInline} from './parts/simple-inline.js';

/**
 * Parses each text once, and a text without markup, or with markup that can be read in one way only, not at all.
 * Remembers all texts that it is given, so a new one is made for each page.
 */
export function memoise(inline: (markdown: string) => Inline): (markdown: string) => Inline {
  const known = new Map<string, Inline>();
  return function parse(markdown) {
    let parsed = known.get(markdown);
    if (!parsed) {
      parsed = mayHoldMarkup(markdown) ? (simpleInline(markdown) ?? inline(markdown)) : {nodes: none, text: markdown};
      known.set(markdown, parsed);
    }
    return parsed;
  };
}
