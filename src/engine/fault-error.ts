import type {Finding} from '../model/index.js';

/** Rule of findings that say that the machine failed: what they are about may be sound. */
const faultRule = 'input-fault';

/**
 * Ends a run because the machine failed: what the run would make without what could not be read is not what the pages say, and would
 * take the place of what stands there.
 */
export class FaultError extends Error {
  readonly findings: readonly Finding[];

  /** @param findings those of the rule `input-fault`. */
  constructor(findings: readonly Finding[]) {
    super(findings.map(({file, message}) => `${file}: ${message}`).join('; '));
    this.name = 'FaultError';
    this.findings = findings;
  }
}

/**
 * Ends the run where the machine failed.
 *
 * @throws {FaultError} where a finding says so.
 */
export function endOnFault(findings: readonly Finding[]): void {
  const faults = findings.filter(({ruleId}) => ruleId === faultRule);
  if (faults.length > 0) throw new FaultError(faults);
}
