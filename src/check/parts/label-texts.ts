import type {InlineNode} from '../../model/index.js';

/** Whether a label goes on into the next sentence. */
export function hasSentenceBreak(text: string): boolean {
  return /\p{L}{3}[.?!] \p{Lu}|[。？！]\S/u.test(text);
}

/** Whether a label is a name whose full stops have got spaces, which is left to `token-lost`. */
export function isSpacedName(text: string, same: readonly InlineNode[]): boolean {
  const name = text.replaceAll('. ', '.').toLowerCase();
  return same.some((other) => other.text.toLowerCase() === name);
}

/** An acronym that stands outside bold text in the source. */
export function strayToken(text: string, same: readonly InlineNode[], source: string): string | undefined {
  if (!/[A-Z\u0080-\uFFFF]{2}/.test(text)) return undefined;
  const inside = same.map((other) => other.text).join(' ');
  const stray = text
    .match(/(?<![\p{L}\p{N}_-])\p{Lu}{2,6}(?![\p{L}\p{N}_])/gu)
    ?.find((token) => !inside.includes(token) && source.includes(token));
  return stray === undefined ? undefined : `has \`${stray}\`, which is not in it in the source`;
}
