import type {BuildInput} from './build.js';
import {findPages, readPage, type FoundPage} from '../machine/disk/index.js';
import {GitError, openHistory, readVersions, type HistoryVersion} from '../machine/git/index.js';
import type {Finding} from '../model/index.js';
import type {GatheredEnglish} from './gather-english.js';
import {packedText} from '../machine/packed-text.js';
import type {Progress} from '../cli/progress.js';

/** Where pages come from. */
export interface Sources {
  /** Files, folders and globs. */
  readonly paths: readonly string[];
  /** `REPO[:BRANCH][:PATH]` each. */
  readonly history: readonly string[];
  /** The same, of the English pages. */
  readonly english: readonly string[];
  readonly cwd: string;
  /** The output folder, which is not read. */
  readonly except?: string;
  readonly progress: Progress;
  /** Says of an absolute path whether a file is left out. */
  readonly isLeftOut?: (path: string) => boolean;
}

/** Everything that was found, with a finding for all that could not be read. */
export interface Gathered {
  readonly inputs: readonly BuildInput[];
  /** The files among them. */
  readonly files: readonly FoundPage[];
  readonly findings: readonly Finding[];
}

const none: GatheredEnglish = {inputs: [], findings: []};

/** Reads files, and every version of every page of repositories. */
export async function gatherInputs({
  paths,
  history,
  english,
  cwd,
  except,
  progress,
  isLeftOut = () => false,
}: Sources): Promise<Gathered> {
  const {pages, findings: missing} = findPages(paths, {cwd, except});
  const files = pages.filter(({path}) => !isLeftOut(path));
  const findings: Finding[] = [...missing];
  const inputs: BuildInput[] = [];
  for (const [index, page] of files.entries()) {
    progress.step('opening', index, files.length);
    const result = readPage(page);
    if ('text' in result) inputs.push(fileInput(page.file, result));
    else findings.push(result.finding);
  }
  const past = await gatherHistory(history, cwd, progress);
  const localized = [...inputs, ...past.inputs];
  progress.step('looking for English pages');
  // Loaded only where it is wanted: it brings the whole reader with it.
  const source =
    english.length === 0 ? none : await (await import('./gather-english.js')).gatherEnglish(english, cwd, localized);
  return {
    inputs: [...localized, ...source.inputs],
    files,
    findings: [...findings, ...past.findings, ...source.findings],
  };
}

function fileInput(file: string, decoded: {readonly text: string; readonly hash: string}): BuildInput {
  return {
    file,
    get text() {
      return decoded.text;
    },
    get hash() {
      return decoded.hash;
    },
  };
}

async function gatherHistory(
  specs: readonly string[],
  cwd: string,
  progress: Progress,
): Promise<{inputs: BuildInput[]; findings: Finding[]}> {
  if (specs.length === 0) return {inputs: [], findings: []};
  progress.step('listing versions');
  const {versions, findings} = await openHistory(specs, cwd);
  const inputs: BuildInput[] = [];
  const problems: Finding[] = [...findings];
  try {
    let done = 0;
    for await (const one of readVersions(versions)) {
      progress.step('opening versions', done++, versions.length);
      if ('text' in one) inputs.push(toInput(one.version, one.text));
      else problems.push(one.finding);
    }
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    problems.push(error.toFinding(specs.join(' ')));
  }
  return {inputs, findings: problems};
}

function toInput({file, pagePath, isLatest}: HistoryVersion, text: string): BuildInput {
  const unpack = packedText(text);
  return {
    file,
    get text() {
      return unpack();
    },
    pagePath,
    isPast: !isLatest,
  };
}
