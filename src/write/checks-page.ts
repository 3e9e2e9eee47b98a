import type {Check, Measurement} from '../model/index.js';
import {explain} from './explain.js';
import {measuredLine, measuredTable} from './measured-words.js';

/** Writes `docs/checks.md`: a table of all checks, what they were measured at, then each with its examples. */
export function checksPage(checks: readonly Check[], measurement: Measurement): string {
  return [
    '# Checks',
    '',
    'Generated from `src/check` by `npm run generate`; the examples are the tests of the checks. A configuration changes severities or switches checks `off` (see `docs/checking.md`), and `sxs-kb check --explain ID` prints one of these sections.',
    '',
    '| check | what it reports | severity |',
    '| --- | --- | --- |',
    ...checks.map(
      ({id, description, severity}) => `| [${id}](#${id}) | ${description.replaceAll('|', '\\|')} | ${severity} |`,
    ),
    '',
    ...measuredTable(checks, measurement),
    ...checks.flatMap((check) => ['', `## ${check.id}`, '', explain(check, measuredLine(check.id, measurement))]),
    '',
  ].join('\n');
}
