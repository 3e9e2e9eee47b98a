import {findDictionaries, pathMatcher, readConfigFor, readLocales} from '../machine/disk/index.js';
import {defaultProducts, type Finding} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import {readDecisions} from './decisions-on-disk.js';

/** What decides on findings beside the pages. */
export interface Project {
  readonly options: ArticleOptions;
  /** Whether the configuration leaves a file out; takes its absolute path. */
  readonly isLeftOut: (path: string) => boolean;
  /** What is wrong with the configuration or the decisions. */
  readonly findings: readonly Finding[];
}

/** Where the settings of a project stand. */
export interface ProjectFiles {
  /** A configuration file; by default the nearest one in or above the folders of the pages. */
  readonly config?: string;
  /** The decisions file. */
  readonly reviews: string;
  /** Absolute path of the working folder. */
  readonly cwd: string;
}

/**
 * Reads configuration and decisions.
 *
 * @param paths files, folders and globs of the pages.
 */
export async function readProject(paths: readonly string[], {config, reviews, cwd}: ProjectFiles): Promise<Project> {
  const found = await readConfigFor(paths, {config, cwd, checkIds});
  const {decisions, findings} = readDecisions(reviews, cwd);
  const locales = readLocales();
  const {products, glossary, checks: severities, exclude = []} = found.config;
  return {
    options: {
      locales,
      ...(products && {products: [...defaultProducts, ...products]}),
      ...(glossary && {glossary}),
      ...(severities && {severities}),
      decisions,
      dictionaries: severities?.spelling === 'off' ? {} : findDictionaries(locales.keys()),
    },
    isLeftOut: pathMatcher(exclude, found.folder),
    findings: [...found.findings, ...findings],
  };
}

/** The checks are many, and most runs have no configuration: they are loaded only when their names are needed. */
async function checkIds(): Promise<string[]> {
  const {checks} = await import('../check/index.js');
  return checks.map(({id}) => id);
}
