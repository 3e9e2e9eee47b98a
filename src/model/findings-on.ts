import {groupBy} from '../text/index.js';
import type {Translation, Unit} from './article.js';
import type {Finding} from './finding.js';

/**
 * Makes a function that gives what the checks found of a translation. Drift is left out: the status of a unit says it.
 *
 * @internal
 * @param findings of the article.
 */
export function findingsOn(
  findings: readonly Finding[],
  locale: string,
): (translation: Translation | undefined, units: readonly Unit[]) => readonly Finding[] {
  const byPair = groupBy(
    findings.filter((finding) => finding.locale === locale && finding.pair !== undefined && finding.ruleId !== 'drift'),
    ({file, pair}) => pairKey(file, pair),
  );
  return (translation, units) => {
    const own = translation && byPair.get(pairKey(translation.evidence.file, translation.evidence.pair));
    return own?.filter(({unit}) => unit === undefined || units.some(({id}) => id === unit)) ?? [];
  };
}

function pairKey(file: string, pair: string | undefined): string {
  return `${file}\0${pair ?? ''}`;
}
