import {formatDecisions, parseDecisions, type Decisions} from '../decisions/index.js';
import {
  decisionsPlace,
  errorReason,
  isFault,
  mergeByLines,
  readTextIfThere,
  replaceFile,
  type DecisionsPlace,
} from '../machine/disk/index.js';
import {fileFinding, type Decision, type Finding} from '../model/index.js';

/** Which file of decisions is meant. */
export interface DecisionsChoice {
  /** Files, folders and globs of the pages: by default it is the nearest file in or above their folders. */
  readonly paths: readonly string[];
  /** Absolute path of the working folder. */
  readonly cwd: string;
  /** The file, as the user named it. */
  readonly decisions?: string;
}

/** Decisions, with the file that they were read from as findings name it. */
export interface ReadDecisions extends Decisions {
  readonly file: string;
}

/**
 * Reads the file of decisions; one that is not there holds none.
 *
 * @throws {Error} an error of the file system where the machine failed: nothing is to be made as if nobody had decided.
 */
export function readDecisions({paths, cwd, decisions}: DecisionsChoice): ReadDecisions {
  return readFrom(decisionsPlace(paths, cwd, decisions));
}

function readFrom({path, file, findings}: DecisionsPlace): ReadDecisions {
  if (findings.length > 0) return {decisions: [], findings, file};
  try {
    return {...parseDecisions(readTextIfThere(path) ?? '', file), file};
  } catch (error) {
    if (isFault(error)) throw error;
    const message = `Cannot read the file of decisions: ${errorReason(error)}`;
    const note = 'Make it readable, or move it away.';
    return {decisions: [], findings: [fileFinding({file, ruleId: 'input-unreadable', message, note})], file};
  }
}

/** What adding decisions did. */
export interface AddedDecisions {
  /** Why nothing was written: a row of the file cannot be read, and writing would lose it, or the file cannot be written. */
  readonly findings: readonly Finding[];
  /** What could not be done beside it. */
  readonly warnings: readonly Finding[];
  /** The file, as messages name it. */
  readonly file: string;
  /** The file of an earlier version whose rows it has now, and which is gone. */
  readonly former?: string;
  /** Whether git was told to merge it by lines. */
  readonly isMerged: boolean;
}

/** Adds decisions to the file of decisions; they replace older ones on the same sentences, findings and names. */
export function addDecisions(choice: DecisionsChoice, added: readonly Decision[]): AddedDecisions {
  return changeDecisions(choice, (rows) => (added.length === 0 ? rows : [...rows, ...added]));
}

/**
 * Changes the file of decisions.
 *
 * @param change gives the rows that it is to have, of those that it has; where it gives these, nothing is written.
 */
export function changeDecisions(
  choice: DecisionsChoice,
  change: (rows: readonly Decision[]) => readonly Decision[],
): AddedDecisions {
  const place = decisionsPlace(choice.paths, choice.cwd, choice.decisions);
  const {path, target, file, targetFile} = place;
  const {decisions, findings} = readFrom(place);
  const changed = change(decisions);
  const made = {file: targetFile, isMerged: false, findings, warnings: []};
  if (findings.length > 0 || changed === decisions) return made;
  try {
    const isNew = readTextIfThere(target) === undefined;
    const left = replaceFile(path, target, formatDecisions(changed));
    const former = path === target || left !== undefined ? {} : {former: file};
    const merging = isNew ? merged(target, targetFile) : {isMerged: false, warnings: []};
    const warnings = [...(left === undefined ? [] : [formerLeft(file, targetFile, left)]), ...merging.warnings];
    return {...made, ...merging, ...former, warnings};
  } catch (error) {
    return {...made, findings: [unwritten(targetFile, error)]};
  }
}

/** The decisions count all the same where git cannot be told how to merge them. */
function merged(target: string, file: string): Pick<AddedDecisions, 'isMerged' | 'warnings'> {
  try {
    return {isMerged: mergeByLines(target), warnings: []};
  } catch (error) {
    const message = `Cannot have git merge the decisions line by line: ${errorReason(error)}`;
    const note =
      'They are recorded. Add the line `sxs-kb.decisions.ndjson merge=union` to `.gitattributes` beside them.';
    return {isMerged: false, warnings: [warningOf(file, message, note)]};
  }
}

function formerLeft(file: string, target: string, error: unknown): Finding {
  const message = `Cannot remove the file of an earlier version: ${errorReason(error)}`;
  return warningOf(file, message, `Its rows stand in \`${target}\` now, which counts: remove it.`);
}

function warningOf(file: string, message: string, note: string): Finding {
  return fileFinding({file, ruleId: 'output-decisions', severity: 'warning', message, note});
}

function unwritten(file: string, error: unknown): Finding {
  const message = `Cannot write the file of decisions: ${errorReason(error)}`;
  const note = 'It is as it was, and nothing was recorded. Mend this and run the command again.';
  return fileFinding({file, ruleId: 'output-unwritten', message, note});
}
