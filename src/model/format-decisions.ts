import {compare} from '../text/compare.js';
import type {Decision} from './decision.js';
import {isOfSentence} from './is-of-sentence.js';

/** Fields in the order in which they stand in a row. */
const fields = [
  'article',
  'unit',
  'locale',
  'source',
  'target',
  'action',
  'finding',
  'english',
  'text',
  'why',
  'by',
  'at',
] as const satisfies readonly (keyof Decision)[];

/**
 * The text of a decisions file: sorted by what the rows are about. Of several decisions on one sentence with the same
 * English, one finding or one name, the newest stays; of those of one time the last.
 */
export function formatDecisions(decisions: readonly Decision[]): string {
  const kept = new Map<string, Decision>();
  for (const row of decisions) {
    const key = decisionKey(row);
    const known = kept.get(key);
    if (!known || compare(known.at ?? '', row.at ?? '') <= 0) kept.set(key, row);
  }
  return Array.from(kept)
    .sort(([a], [b]) => compare(a, b))
    .map(([, row]) => `${JSON.stringify(Object.fromEntries(fields.map((name) => [name, row[name]])))}\n`)
    .join('');
}

/**
 * What a row is about: two rows with the same key say something of the same thing.
 *
 * @internal
 */
export function decisionKey(row: Decision): string {
  const {article = '', unit = '', locale, source, target, action, finding = ''} = row;
  return isOfSentence(row)
    ? [article, unit, locale, source].join('\0')
    : // Of one pair the newer counts: that it is wrong, or that the finding which says so is dismissed.
      ['', action === 'reject' ? 'dismiss' : action, finding, locale, source, action === 'name' ? '' : target].join(
        '\0',
      );
}
