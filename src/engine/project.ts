import {productsOf} from '../decisions/index.js';
import {findDictionaries, pathMatcher, readConfigFor, readLocales} from '../machine/disk/index.js';
import {defaultProducts, type Finding} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import {readDecisions} from './decisions-on-disk.js';

/** What decides on findings beside the pages. */
export interface Project {
  readonly options: ArticleOptions;
  /** Whether the configuration leaves a file out; takes its absolute path. */
  readonly isLeftOut: (path: string) => boolean;
  /** The file of decisions, as findings name it. */
  readonly decisionsFile: string;
  /** What is wrong with the configuration or the decisions. */
  readonly findings: readonly Finding[];
}

/** Where the settings of a project stand. */
export interface ProjectFiles {
  /** A configuration file; by default the nearest one in or above the folders of the pages. */
  readonly config?: string;
  /** A file of decisions; by default the nearest one in or above the folders of the pages. */
  readonly decisions?: string;
  /** Absolute path of the working folder. */
  readonly cwd: string;
  /** Whether a configuration that is a program may be run; it may by default. */
  readonly programs?: boolean;
  /** As in `ArticleOptions`. */
  readonly pageTimeout?: number;
}

/**
 * Reads configuration and decisions.
 *
 * @param paths files, folders and globs of the pages.
 */
export async function readProject(
  paths: readonly string[],
  {config, decisions: file, cwd, programs, pageTimeout}: ProjectFiles,
): Promise<Project> {
  const found = await readConfigFor(paths, {config, cwd, programs, checkIds});
  const {decisions, findings, file: decisionsFile} = readDecisions({paths, cwd, decisions: file});
  const named = productsOf(decisions);
  const locales = readLocales();
  const {products, glossary, checks: severities, severities: localeSeverities, exclude = []} = found.config;
  return {
    options: {
      locales,
      ...((products ?? named.length > 0) && {products: [...defaultProducts, ...(products ?? []), ...named]}),
      ...(glossary && {glossary}),
      ...(severities && {severities}),
      ...(localeSeverities && {localeSeverities}),
      decisions,
      ...(pageTimeout !== undefined && {pageTimeout}),
      dictionaries: severities?.spelling === 'off' ? {} : await findDictionaries(locales.keys()),
    },
    isLeftOut: pathMatcher(exclude, found.folder),
    decisionsFile,
    findings: [...found.findings, ...findings],
  };
}

/** The checks are many, and most runs have no configuration: they are loaded only when their names are needed. */
async function checkIds(): Promise<string[]> {
  const {checks} = await import('../check/index.js');
  return checks.map(({id}) => id);
}
