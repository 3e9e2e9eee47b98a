import type {CheckContext, Locale, Pair, Report} from '../../model/index.js';
import {literal} from '../../text/index.js';

const quotations = String.raw`"([^"]{1,200})"|“([^“”]{1,200})”|„([^„“”]{1,80})[“”]|«([^«»]{1,80})»|「([^「」]{1,80})」`;
const quotation = new RegExp(quotations, 'g');

type Languages = Pick<CheckContext, 'inline' | 'locale'>;

/** How many bold labels became labels in quotation marks: the words are right, the marks are not. */
export function quotedInstead({source, target}: Pair, {inline, locale}: Languages): number {
  const count = (text: string): number => inline(text).nodes.filter(({type}) => type === 'strong').length;
  const lost = count(source) - count(target);
  if (lost <= 0) return 0;
  const marked = marksOf(locale);
  return Math.min(lost, Math.max(0, countIn(target, marked) - countIn(source, marked)));
}

/** The report for the first such label. */
export function quotedLabel(pair: Pair, languages: Languages): Report | undefined {
  if (quotedInstead(pair, languages) === 0) return undefined;
  const [first] = pair.target.matchAll(marksOf(languages.locale));
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
function countIn(text: string, marked: RegExp): number {
  return text.replace(/[”"]\s?\\?>\s?[“"]/g, '').match(marked)?.length ?? 0;
}

const known = new WeakMap<Locale, RegExp>();

/** Quotation marks, and the marks of the locale for labels around what is neither bold by itself nor a link. */
function marksOf(locale: Locale): RegExp {
  if (locale.labelMarks.length === 0) return quotation;
  let marked = known.get(locale);
  if (!marked) {
    const own = locale.labelMarks.map((marks) => {
      const [opening, closing] = marks.map(literal);
      return `${opening ?? ''}([^*!${marks.map(literal).join('')}]{1,80})${closing ?? ''}(?!\\()`;
    });
    marked = new RegExp([quotations, ...own].join('|'), 'g');
    known.set(locale, marked);
  }
  return marked;
}
