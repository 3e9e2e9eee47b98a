import {decidedWords} from '../model/index.js';
import type {ExchangeUnit} from './exchange-unit.js';
import {oneLine} from './one-line.js';

/** What there is to say to a translator about a unit, a line each; the same in every format. */
export function statusWords({status, changes, reviewed}: ExchangeUnit): string {
  const changed = status === 'patched' || status === 'stale' ? changes : [];
  const words = [status, ...(changed.length > 0 ? [`English changed: ${changed.join(', ')}`] : [])];
  if (reviewed)
    words.push(
      `${decidedWords[reviewed.action]} by ${reviewed.by}${reviewed.why === undefined ? '' : `: ${reviewed.why}`}`,
    );
  return oneLine(words.join('; '));
}

/** What a check found, with how severe it is. */
export function findingWords({severity, ruleId, message}: ExchangeUnit['findings'][number]): string {
  return oneLine(`${severity} ${ruleId}: ${message}`);
}
