import {formatDecisions, parseDecisions, type Decisions} from '../decisions/index.js';
import {
  decisionsPlace,
  errorReason,
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

/** Reads the file of decisions; one that is not there holds none. */
export function readDecisions({paths, cwd, decisions}: DecisionsChoice): ReadDecisions {
  return readFrom(decisionsPlace(paths, cwd, decisions));
}

function readFrom({path, file, findings}: DecisionsPlace): ReadDecisions {
  if (findings.length > 0) return {decisions: [], findings, file};
  try {
    return {...parseDecisions(readTextIfThere(path) ?? '', file), file};
  } catch (error) {
    const message = `Cannot read the file of decisions: ${errorReason(error)}`;
    const note = 'Make it readable, or move it away.';
    return {decisions: [], findings: [fileFinding({file, ruleId: 'input-unreadable', message, note})], file};
  }
}

/** What adding decisions did. */
export interface AddedDecisions {
  /** Why nothing was written: a row of the file cannot be read, and writing would lose it. */
  readonly findings: readonly Finding[];
  /** The file, as messages name it. */
  readonly file: string;
  /** The file of an earlier version whose rows it has now, and which is gone. */
  readonly former?: string;
  /** Whether git was told to merge it by lines. */
  readonly isMerged: boolean;
}

/**
 * Adds decisions to the file of decisions; they replace older ones on the same sentences, findings and names.
 *
 * @throws {Error} an error of the file system; the file is then as it was.
 */
export function addDecisions(choice: DecisionsChoice, added: readonly Decision[]): AddedDecisions {
  return changeDecisions(choice, (rows) => (added.length === 0 ? rows : [...rows, ...added]));
}

/**
 * Changes the file of decisions.
 *
 * @param change gives the rows that it is to have, of those that it has; where it gives these, nothing is written.
 * @throws {Error} an error of the file system; the file is then as it was.
 */
export function changeDecisions(
  choice: DecisionsChoice,
  change: (rows: readonly Decision[]) => readonly Decision[],
): AddedDecisions {
  const place = decisionsPlace(choice.paths, choice.cwd, choice.decisions);
  const {path, target, file, targetFile} = place;
  const {decisions, findings} = readFrom(place);
  const changed = change(decisions);
  if (findings.length > 0 || changed === decisions) return {findings, file: targetFile, isMerged: false};
  const isNew = readTextIfThere(target) === undefined;
  replaceFile(path, target, formatDecisions(changed));
  const isMerged = isNew && mergeByLines(target);
  return {findings, file: targetFile, isMerged, ...(path !== target && {former: file})};
}
