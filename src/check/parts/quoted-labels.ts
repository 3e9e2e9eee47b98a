import type {Inline, Pair, Report} from '../../model/index.js';

const quotation = /"([^"]{1,200})"|“([^“”]{1,200})”|„([^„“”]{1,80})[“”]|«([^«»]{1,80})»|「([^「」]{1,80})」/g;

/** How many bold labels became labels in quotation marks: the words are right, the marks are not. */
export function quotedInstead({source, target}: Pair, inline: (markdown: string) => Inline): number {
  const count = (text: string): number => inline(text).nodes.filter(({type}) => type === 'strong').length;
  const lost = count(source) - count(target);
  return lost > 0 ? Math.min(lost, Math.max(0, quotations(target) - quotations(source))) : 0;
}

/** The report for the first such label. */
export function quotedLabel(pair: Pair, inline: (markdown: string) => Inline): Report | undefined {
  if (quotedInstead(pair, inline) === 0) return undefined;
  const [first] = pair.target.matchAll(quotation);
  if (!first) return undefined;
  const actual = first.slice(1).find(Boolean) ?? first[0];
  return {
    message: `Unexpected quotation \`${actual}\`, expected bold text as in the source`,
    actual,
    start: first.index,
    end: first.index + first[0].length,
    note: 'Write the label in bold type.',
    // Marks of the language are a translator's way to set a label off; a machine writes straight ones.
    ...(!first[0].startsWith('"') && {severity: 'info' as const}),
  };
}

/** How many quotations a text has; the steps of a path, each in its marks, count as one. */
function quotations(text: string): number {
  return text.replace(/[”"]\s?\\?>\s?[“"]/g, '').match(quotation)?.length ?? 0;
}
