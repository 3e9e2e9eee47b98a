import type {Segment} from './segments.js';

/** The beginning of a field of a message trace: `{LED=`. */
const field = /\{([A-Z]{2,8})=/g;

/** How much the codes of a field count; addresses and times hold none. */
const weights: Readonly<Record<string, number>> = {LED: 1, MSG: 0.8, FQDN: 0, IP: 0, LRT: 0, NRT: 0};

/**
 * Reads a line of a message trace, `[{LED=…};{MSG=…};{FQDN=…};{IP=…};{LRT=…}]`: its fields in any order, cut off at
 * either end, with braces inside.
 *
 * @returns `undefined` when the text is no such line.
 */
export function readTrace(text: string): Segment[] | undefined {
  const starts = [...text.matchAll(field)];
  if (!starts.some((match) => (match[1] ?? '') in weights)) return undefined;
  const [first] = starts;
  const before = text.slice(0, first?.index ?? 0);
  const fields = starts.map((match, index) => {
    const value = text.slice(match.index + match[0].length, starts[index + 1]?.index ?? text.length);
    return {text: withoutEnd(value), weight: weights[match[1] ?? ''] ?? 0.5};
  });
  return [{text: before, weight: 0.9}, ...fields].filter((segment) => segment.weight > 0 && /\S/.test(segment.text));
}

/** Takes the end of a field from its value: `};`, `}]`, or what is left of it. What follows the last field is kept. */
function withoutEnd(value: string): string {
  return value.replace(/\}\s*(?:;\s*|\](?!.*\}).{0,2})?$/s, '');
}
