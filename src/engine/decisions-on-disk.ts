import {formatDecisions, parseDecisions, type Decisions} from '../decisions/index.js';
import {absolutePath, errorReason, readTextIfThere, writeAtomically} from '../machine/disk/index.js';
import {fileFinding, type Decision, type Finding} from '../model/index.js';

/**
 * Reads a decisions file; one that is not there holds none.
 *
 * @param file the file as the user named it, from the working folder `cwd`.
 */
export function readDecisions(file: string, cwd: string): Decisions {
  try {
    return parseDecisions(readTextIfThere(absolutePath(file, cwd)) ?? '', file);
  } catch (error) {
    const message = `Cannot read the file of decisions: ${errorReason(error)}`;
    const note = 'Make it readable, or move it away.';
    return {decisions: [], findings: [fileFinding({file, ruleId: 'input-unreadable', message, note})]};
  }
}

/**
 * Adds decisions to a decisions file, in order; they replace older ones on the same subject, locale and texts.
 *
 * @returns findings where a row of the file cannot be read: it is then left unchanged, since writing would lose that row.
 * @throws {Error} an error of the file system; the file is then as it was.
 */
export function addDecisions(file: string, cwd: string, added: readonly Decision[]): readonly Finding[] {
  const {decisions, findings} = readDecisions(file, cwd);
  if (findings.length === 0) writeAtomically(absolutePath(file, cwd), formatDecisions([...decisions, ...added]));
  return findings;
}
