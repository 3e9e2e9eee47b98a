import {allMatches} from '../../text/index.js';

/** A piece of markup that stands in a text as characters. */
export interface LiteralMarkup {
  readonly text: string;
  readonly kind: 'strong' | 'link' | 'code';
}

const kinds: readonly (readonly [RegExp, LiteralMarkup['kind']])[] = [
  [/\*\*|\b__|__\b/g, 'strong'],
  [/\]\s?\((?=[^\s)]{0,100}[./#])/g, 'link'],
  [/`/g, 'code'],
];

/**
 * Markup that did not render: it is still there in the text a reader sees.
 *
 * @param text text of the text nodes, see `Inline.text`.
 */
export function literalMarkup(text: string): LiteralMarkup[] {
  if (!/[*_`\]]/.test(text)) return [];
  return kinds.flatMap(([pattern, kind]) => allMatches(text, pattern).map((match) => ({text: match[0], kind})));
}
