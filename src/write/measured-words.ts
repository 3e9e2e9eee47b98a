import type {Check, Measured, Measurement} from '../model/index.js';

const columns = ['german', 'chinese', 'dutch', 'human'] as const;
const number = (count: number): string => count.toLocaleString('en');

/** How often a check reports and is right, in one line. */
export function measuredLine(id: string, {when, checks}: Measurement): string[] {
  const own = checks[id];
  if (!own) return [];
  const {german, chinese, dutch, human, right, note} = own;
  const found =
    german + chinese + dutch + human === 0
      ? 'nothing was reported'
      : `${number(german)} findings in German, ${number(chinese)} in Chinese and ${number(dutch)} in Dutch where a machine translated, ${number(human)} where people did`;
  const read = right === undefined ? '' : `; right of those read: ${right}`;
  return [`Measured in ${when} ([on what](check-figures.md)): ${found}${read}.${note === undefined ? '' : ` ${note}`}`];
}

/** The same of all checks as a table, in their order. */
export function measuredTable(
  checks: readonly Pick<Check, 'id' | 'severity'>[],
  {when, pairs, checks: figures}: Measurement,
): string[] {
  return [
    `Findings in ${when} on published pages: on ${number(pairs.german)} German, ${number(pairs.chinese)} Chinese and ${number(pairs.dutch)} Dutch pairs that a machine translated, and on ${number(pairs.human)} of these languages that people did ([which](check-figures.md)).`,
    '',
    '| check | severity | German | Chinese | Dutch | people | right of those read |',
    '| --- | --- | ---: | ---: | ---: | ---: | --- |',
    ...checks.flatMap(({id, severity}) => {
      const own = figures[id];
      return own ? [row(id, severity, own)] : [];
    }),
  ];
}

function row(id: string, severity: string, own: Measured): string {
  const counts = columns.map((column) => (own[column] === 0 ? '' : number(own[column])));
  return `| [${id}](#${id}) | ${[severity, ...counts, own.right ?? ''].join(' | ')} |`;
}
