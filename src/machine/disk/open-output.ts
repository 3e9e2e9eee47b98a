import {closeSync, lstatSync, openSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import type {FilePart, Finding, KeyedText, LongFile, Text} from '../../model/index.js';
import {compare} from '../../text/index.js';
import {contentOf} from './content-of.js';
import {errorReason} from './error-code.js';
import {folderWriter, type WriteOptions, type WriteReport} from './folder-writer.js';
import {lockedOutput, takenOver} from './locked-output.js';
import {lockOutput} from './output-lock.js';
import {journalLine, journalName, manifestFile, readManifest, type WrittenFile} from './output-manifest.js';
import {removeEmpty, removeStale, removeTemporary} from './remove-stale.js';
import {onSignal} from './on-signal.js';
import {keepPlaces, type Memory, type PartPlaces} from './part-places.js';
import {openSpool} from './spool.js';
import {standingFiles, type StandingFiles} from './standing-files.js';
import {unended, unwritable} from './output-folder.js';
import {writeAll, writeAtomically} from './write-atomically.js';

/** What became of the output of a run. */
export interface OutputReport extends WriteReport {
  /** Files of an earlier run that this one did not write. */
  readonly removed: number;
  /** Hash of all that stands there now; absent where the run did not come to its end. */
  readonly hash?: string;
}

/** A folder that a run writes its output to, bit by bit, and no other run meanwhile. */
export interface OpenOutput {
  /** Whether what an article writes that was made before stands there already: then its bytes are not needed. */
  readonly stands: StandingFiles['stands'];
  /** Writes a file. What cannot be written becomes a finding; on a full disk nothing more is tried. */
  readonly write: (file: LongFile) => void;
  /** Takes files back that this run wrote. */
  readonly takeBack: (paths: readonly string[]) => void;
  /** Takes parts of files that all articles share. */
  readonly addParts: (key: string, parts: readonly FilePart[]) => void;
  /** The parts of such a file, by the keys of their articles. */
  readonly partsOf: (path: string) => Iterable<Text | KeyedText>;
  /** Lets signals take effect. */
  readonly settle: () => Promise<void>;
  /** Ends the run: removes what earlier runs wrote and this one did not, and says what stands there. */
  readonly finish: () => OutputReport;
  /** Leaves things as they are: the next run knows that this one did not come to its end. Does nothing after `finish`. */
  readonly close: () => void;
}

/** Settings of an output folder. */
export interface OutputOptions extends WriteOptions {
  /** Where a run keeps for the next one where the parts of its files stand; nowhere by default. */
  readonly memory?: Memory | undefined;
}

/**
 * Opens the output folder. What an ended run left there is mended when this one comes to its end.
 *
 * @param outDir the folder, as the user named it; made when it does not exist.
 * @returns a finding where it cannot be written, or another run writes to it.
 */
export function openOutput(outDir: string, options: OutputOptions): OpenOutput | {readonly finding: Finding} {
  const writer = folderWriter(outDir, options);
  if ('finding' in writer) return writer;
  try {
    const lock = lockOutput(writer.root);
    if ('holder' in lock) return {finding: lockedOutput(outDir, lock)};
    try {
      return opened(outDir, {...options, writer, lock});
    } catch (error) {
      quietly(lock.release);
      throw error;
    }
  } catch (error) {
    return {finding: unwritable(outDir, errorReason(error))};
  }
}

type Writer = Exclude<ReturnType<typeof folderWriter>, {finding: Finding}>;
type Lock = Exclude<ReturnType<typeof lockOutput>, {holder: string}>;

function opened(
  outDir: string,
  {writer, lock, inputs, memory}: OutputOptions & {readonly writer: Writer; readonly lock: Lock},
): OpenOutput {
  const {root} = writer;
  const former = readManifest(root);
  removeTemporary(root, former.hash === undefined ? former.files.map(({path}) => dirname(path)) : []);
  const standing = standingFiles(root, memory);
  const spool = openSpool(root, memory && standing);
  const journal = openSync(join(root, journalName), 'a');
  // The last line of a run that was ended may be half.
  writeAll(journal, Buffer.from('\n'));
  const files = new Map<string, WrittenFile>();
  const noted = new Set(former.files.map(fileName));
  const places = new Map<string, PartPlaces>();
  const folders = new Set(former.folders);
  const failed = new Set<string>();
  const problems: Finding[] = [];
  let isOpen = true;

  /** Whether another run may write to the folder, as after a person has removed the lock, or the machine has slept. */
  function isLost(): boolean {
    if (problems.length === 0 && !lock.isHeld()) problems.push(takenOver(outDir));
    return problems.length > 0;
  }

  /** What cannot be noted or kept for later makes all that follows incomplete: nothing more is written then. */
  function attempt(step: () => void): void {
    if (problems.length > 0 || writer.isHopeless()) return;
    try {
      step();
    } catch (error) {
      problems.push(unwritable(outDir, errorReason(error)));
    }
  }

  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    releaseSignals();
    // Nothing of what the run made depends on these, and each has to be tried.
    quietly(spool.close);
    quietly(() => {
      closeSync(journal);
    });
    quietly(lock.release);
  }
  const releaseSignals = onSignal(close);

  function note(entry: Parameters<typeof journalLine>[0]): void {
    writeAll(journal, Buffer.from(journalLine(entry)));
  }

  function noteFolders(path: string): void {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder) || lstatSync(join(root, folder), {throwIfNoEntry: false})) continue;
      folders.add(folder);
      note({folder});
    }
  }

  /** Removes what is stale, and notes what stands there now. */
  function end(): Omit<OutputReport, keyof WriteReport> & Pick<OutputReport, 'findings'> {
    // Nothing asks for its parts any more, and what is left of it is left by a run that has not ended.
    spool.close();
    const stale = former.files.filter(({path}) => !failed.has(path));
    const {removed, left, ...stayed} = removeStale(root, outDir, stale, {paths: new Set(files.keys()), inputs});
    const {there, findings: unremoved} = removeEmpty(root, outDir, folders);
    const findings = [...stayed.findings, ...unremoved];
    // What could not be written or removed stands there as it was.
    const kept = [...former.files.filter(({path}) => failed.has(path)), ...left];
    const standingNow = new Map([...kept.map((file) => [file.path, file] as const), ...files]);
    const all = Array.from(standingNow.values()).sort((a, b) => compare(a.path, b.path));
    const manifest = manifestFile({files: all, folders: there.sort(compare)});
    writeAtomically(join(root, manifest.path), manifest.content);
    // Where a file is not as it should be the journal stays: the next run then looks for what this one may have left anywhere.
    if (failed.size + left.length + unremoved.length > 0) return {removed, findings};
    rmSync(join(root, journalName), {force: true});
    if (memory) for (const [hash, own] of places) keepPlaces(memory, hash, own);
    const {hash} = contentOf([manifest.content]);
    return {removed, findings, ...(hash !== undefined && {hash})};
  }

  return {
    stands: standing.stands,
    write(file) {
      attempt(() => {
        const {places: own, stands, ...content} = contentOf(file.parts);
        const before = standing.hashOf(file.path);
        const hash = content.hash ?? before;
        if (hash === undefined) throw new Error(`Cannot write \`${file.path}\` without its text`);
        const written = {path: file.path, hash};
        const isSame = stands || before === hash;
        // What stands is not touched.
        if (!isSame && isLost()) return;
        noteFolders(file.path);
        if (!noted.has(fileName(written))) note(written);
        if (writer.write(file, isSame ? 'same' : before === undefined ? 'unknown' : 'other'))
          files.set(file.path, written);
        else failed.add(file.path);
        if (memory && own.size > 0) places.set(hash, own);
      });
    },
    takeBack(paths) {
      for (const path of paths) {
        if (isLost() || !files.delete(path)) continue;
        rmSync(join(root, path), {force: true});
        writer.forget(path);
      }
    },
    addParts(key, parts) {
      attempt(() => {
        spool.add(key, parts);
      });
    },
    partsOf: spool.partsOf,
    settle: setImmediate,
    finish() {
      const report = writer.report();
      if (isLost() || writer.isHopeless()) {
        close();
        return {...report, removed: 0, findings: [...report.findings, ...problems]};
      }
      try {
        const ended = end();
        return {...report, ...ended, findings: [...report.findings, ...ended.findings]};
      } catch (error) {
        return {...report, removed: 0, findings: [...report.findings, unended(outDir, errorReason(error))]};
      } finally {
        close();
      }
    },
    close,
  };
}

function fileName({path, hash}: WrittenFile): string {
  return `${path}\0${hash}`;
}

/** Does a step that nothing depends on. */
function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // What it was to put away is put away by the next run.
  }
}
