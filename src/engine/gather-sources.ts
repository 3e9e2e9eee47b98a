import {findPages, readPage, type FoundPage, type PageText} from '../machine/disk/index.js';
import type {TargetLocale} from '../identity/index.js';
import type {Finding} from '../model/index.js';
import {endOnFault} from './fault-error.js';
import {fileSource} from './file-source.js';
import {namesRepository} from '../machine/git/names-repository.js';
import {gatherHistory} from './gather-history.js';
import {windowOf, type HistoryOptions} from './history-options.js';
import type {KeptHeads} from './kept-heads.js';
import type {OnStep} from './on-step.js';
import {textSource, type Source} from './source.js';

/**
 * A page that came from standard input.
 *
 * @internal
 */
export interface StdinPage {
  /** As findings give it. */
  readonly file: string;
  /** Absolute path of it, or of the working folder where it has no name. */
  readonly path: string;
  readonly read: PageText;
}

/** Where pages come from. */
export interface Places extends HistoryOptions {
  /** Files, folders and globs. */
  readonly paths: readonly string[];
  /**
   * A page from standard input.
   *
   * @internal
   */
  readonly stdin?: StdinPage | undefined;
  /** `REPO[:BRANCH][:PATH]` each. */
  readonly history?: readonly string[];
  /** The same, of the English pages. */
  readonly english?: readonly string[];
  /** Absolute path of the working folder. */
  readonly cwd: string;
  /** The output folder, which is not read. */
  readonly except?: string;
  /** Whether links that lead out of a named folder are followed; no by default. */
  readonly followLinks?: boolean;
  /** Whether what git leaves out (`.gitignore`) in a named folder is not read; so it is by default. */
  readonly ignore?: boolean;
  /** Says of an absolute path whether a file is left out. */
  readonly isLeftOut?: (path: string) => boolean;
  readonly onStep?: OnStep;
  /**
   * Where heads of pages are kept from one run to the next; nowhere by default.
   *
   * @internal
   */
  readonly heads?: KeptHeads | undefined;
  /**
   * Files are kept in memory up to so many bytes, and the others read again when their texts are asked for; 0 by default.
   *
   * @internal
   */
  readonly keptBytes?: number;
  /** What the user said about locales of pages that name none. */
  readonly targetLocales?: readonly TargetLocale[];
}

/** Everything that was found, with a finding for all that could not be read. */
export interface Gathered {
  readonly sources: readonly Source[];
  /** The files among them. */
  readonly files: readonly FoundPage[];
  readonly findings: readonly Finding[];
}

/**
 * Finds files, and every version of every page of repositories.
 *
 * @throws {FaultError} where the machine failed to read a file or a folder.
 */
export async function gatherSources(places: Places): Promise<Gathered> {
  const {english = [], cwd, except, followLinks, onStep, heads, keptBytes = 0, isLeftOut = () => false} = places;
  const isRepository = (path: string): boolean => namesRepository(path, cwd);
  const paths = places.paths.filter((path) => !isRepository(path));
  const history = [...(places.history ?? []), ...places.paths.filter(isRepository)];
  const window = windowOf(places);
  const {pages, findings: missing} = findPages(paths, {cwd, except, followLinks, ignore: places.ignore});
  const files = pages.filter(({path}) => !isLeftOut(path));
  const findings: Finding[] = [...missing];
  const sources: Source[] = [];
  let held = 0;
  for (const [index, page] of files.entries()) {
    onStep?.('opening', index, files.length);
    const read = readPage(page);
    if ('finding' in read) {
      findings.push(read.finding);
      continue;
    }
    const isKept = held + read.size <= keptBytes;
    if (isKept) held += read.size;
    sources.push(fileSource(page, {read, isKept, heads}));
  }
  endOnFault(findings);
  if (places.stdin) {
    const {file, read} = places.stdin;
    if ('finding' in read) findings.push(read.finding);
    else sources.push(textSource({file, pagePath: file, text: read.text}));
  }
  const past = await gatherHistory(history, {cwd, onStep, ...window});
  const localized = [...sources, ...past.sources];
  if (english.length === 0) return {sources: localized, files, findings: [...findings, ...past.findings]};
  onStep?.('looking for English pages');
  const {gatherEnglish} = await import('./gather-english.js');
  const {targetLocales} = places;
  const source = await gatherEnglish(english, localized, {cwd, targetLocales, onStep, ...window});
  return {
    sources: [...localized, ...source.sources],
    files,
    findings: [...findings, ...past.findings, ...source.findings],
  };
}
