import {relative, resolve} from 'node:path';
import {findConfig, findDictionaries, pathMatcher, readConfig, readLocales, readReviews} from '../machine/disk/index.js';
import {
  defaultProducts,
  type Finding,
  type LocaleFile,
  type Product,
  type ReviewRow,
  type Severities,
  type Term,
} from '../model/index.js';
import type {OptionRow} from '../cli/command.js';

/** Where the settings of a project stand. */
export const configOption: OptionRow = {
  flags: '--config <file>',
  description: 'configuration; by default the nearest one in or above the folder of the pages',
};

/** How configuration is found, for the help. */
export const configNote =
  'A configuration, `sxs-kb.config.json` or `.mjs`, is one file for all pages of a run. One that is a program (`.mjs`) is run only when it stands in the working folder or above it, or is named with --config: pages may come from anyone.';

/** What decides on findings beside the pages. */
export interface Project {
  /** Plain data, for `checkGroup` and `buildGroup`. */
  readonly settings: {
    readonly locales: ReadonlyMap<string, LocaleFile>;
    readonly products?: readonly Product[];
    readonly glossary?: readonly Term[];
    readonly severities?: Severities;
    readonly accepted: readonly ReviewRow[];
    readonly dictionaries: Readonly<Record<string, string>>;
  };
  /** Whether the configuration leaves a file out; takes its absolute path. */
  readonly isLeftOut: (path: string) => boolean;
  /** What is wrong with the configuration or the words of reviewers. */
  readonly findings: readonly Finding[];
}

/**
 * Reads configuration and words of reviewers.
 *
 * @param paths the inputs of the command.
 */
export async function readProject(
  paths: readonly string[],
  {config, reviews, cwd}: {readonly config?: string; readonly reviews: string; readonly cwd: string},
): Promise<Project> {
  const found = config === undefined ? findConfig(paths, cwd) : {path: resolve(cwd, config), findings: []};
  const file = found.path === undefined ? '' : (config ?? relative(cwd, found.path));
  const read =
    found.path === undefined
      ? {config: {}, findings: []}
      : await readConfig(found.path, {file, checks: await checkIds()});
  const words = readReviews(resolve(cwd, reviews), reviews);
  const locales = readLocales();
  const {products, glossary, checks: severities, exclude = []} = read.config;
  const isSpelled = severities?.spelling !== 'off';
  return {
    settings: {
      locales,
      ...(products && {products: [...defaultProducts, ...products]}),
      ...(glossary && {glossary}),
      ...(severities && {severities}),
      accepted: words.rows,
      dictionaries: isSpelled ? findDictionaries(locales.keys()) : {},
    },
    isLeftOut: pathMatcher(exclude, resolve(cwd, file, '..')),
    findings: [...found.findings, ...read.findings, ...words.findings],
  };
}

/** The checks are many, and most runs have no configuration: they are loaded only when their names count. */
async function checkIds(): Promise<string[]> {
  const {checks} = await import('../check/index.js');
  return checks.map(({id}) => id);
}
