import {decisionSchema, type Decision} from '../model/index.js';

/**
 * A row of `sxs-kb.reviews.tsv`, the file of decisions of earlier versions: kind, subject, locale, hashes of source and
 * translation, who and why, with tabs between them.
 *
 * @returns the decision, or what is wrong with the row.
 */
export function fromFormerRow(line: string): Decision | string {
  const [kind, subject = '', locale, source, target, by, why, ...more] = line.split('\t');
  const at = subject.lastIndexOf('#');
  const about =
    kind === 'accepted'
      ? {action: 'accept', article: subject.slice(0, Math.max(0, at)), unit: subject.slice(at + 1)}
      : kind === 'dismissed'
        ? {action: 'dismiss', finding: subject}
        : undefined;
  const row = decisionSchema.safeParse({...about, locale, source, target, by: by === '' ? 'unknown' : by, why});
  return row.success && more.length === 0 ? row.data : 'it is neither a line of JSON nor a row of an earlier version';
}
