import type {Finding} from './finding.js';

/**
 * Names a defect: in other places it is the same finding. There is no name where a finding is not about words or marks that its message
 * quotes: of two bold texts that are lost, each is one.
 */
function defectOf({ruleId, locale, severity, message, actual, expected}: Finding): string | undefined {
  const isQuoted = [actual, expected].some((words) => words !== undefined && message.includes(`\`${words}\``));
  return isQuoted ? JSON.stringify([ruleId, locale, severity, actual, expected]) : undefined;
}

/**
 * Makes one finding of all that say the same of the same words, with the first place as its own and the others beside it.
 *
 * @param findings in their order, which stays that of the first places.
 */
export function groupFindings(findings: readonly Finding[]): Finding[] {
  const grouped = defects();
  const firsts = findings.filter((finding) => grouped.isFirst(finding));
  return firsts.map((first) => {
    const others = grouped.others(first);
    return others.length === 0 ? first : {...first, places: others.map(placeOf)};
  });
}

function placeOf(finding: Finding): NonNullable<Finding['places']>[number] {
  const {file, line, column, endLine, endColumn, pair, unit, fingerprint} = finding;
  return {
    file,
    line,
    column,
    ...(endLine !== undefined && endColumn !== undefined && {endLine, endColumn}),
    ...(pair !== undefined && {pair}),
    ...(unit !== undefined && {unit}),
    ...(fingerprint !== undefined && {fingerprint}),
  };
}

/** Defects that were met, each with the first finding that says so. */
export interface Defects {
  /** Whether nothing said the same before; notes the finding. */
  readonly isFirst: (finding: Finding) => boolean;
  /** What said the same as a first finding later. */
  readonly others: (first: Finding) => readonly Finding[];
  /** All first findings that others followed. */
  readonly repeated: () => readonly Finding[];
}

/** Makes a list of defects, for findings that come one after the other. */
export function defects(): Defects {
  const firsts = new Map<string, Finding>();
  const later = new Map<Finding, Finding[]>();
  return {
    isFirst(finding) {
      const defect = defectOf(finding);
      if (defect === undefined) return true;
      const first = firsts.get(defect);
      if (!first) firsts.set(defect, finding);
      else {
        const own = later.get(first) ?? [];
        later.set(first, own);
        own.push(finding);
      }
      return !first;
    },
    others: (first) => later.get(first) ?? [],
    repeated: () => [...later.keys()],
  };
}
