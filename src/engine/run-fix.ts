import {decisionsFor} from '../decisions/index.js';
import type {FoundPage} from '../machine/disk/index.js';
import type {Finding} from '../model/index.js';
import {fixArticle, type FixedPage} from './fix-article.js';
import {gatherSources, type Places} from './gather-sources.js';
import {articleKeys, groupSources} from './group-sources.js';
import {inTime} from './in-time.js';
import {joinPublished} from './join-published.js';
import {readProject} from './project.js';
import type {LoadedSource} from './source.js';

/** What is fixed, and how. */
export interface FixJob extends Omit<Places, 'isLeftOut' | 'except'> {
  /** A configuration file; by default the nearest one. */
  readonly config?: string;
  /** A file of decisions; by default the nearest one. */
  readonly decisions?: string;
  /** As in `ArticleOptions`. */
  readonly pageTimeout?: number;
  readonly patches: boolean;
  /** Ids of the checks whose fixes are made. */
  readonly checks: readonly string[];
}

/** A page that changes, with its place on the disk. */
export interface FixedFile extends FixedPage {
  readonly found: FoundPage;
}

/**
 * Finds pages and fixes them, one article after the other. Only files that were named change, never the pages of a history.
 *
 * @param take is given each page that changes, before the next article is looked at; says whether it was written.
 * @returns findings about the pages, but for what is only worth knowing.
 */
export async function runFix(job: FixJob, take: (page: FixedFile) => Promise<boolean>): Promise<Finding[]> {
  const project = await readProject(job.paths, job);
  if (project.findings.some(({severity}) => severity === 'error')) return [...project.findings];
  const {sources, files, findings: missing} = await gatherSources({...job, isLeftOut: project.isLeftOut});
  const {articles, findings: grouping} = groupSources(sources, job.targetLocales);
  const decisions = decisionsFor(project.options.decisions ?? [], articleKeys(articles));
  const byName = new Map(files.map((found) => [found.file, found]));
  const {patches, checks} = job;
  const {pageTimeout, ...given} = project.options;
  // All rounds of an article have to be done in its time: the stages in them have no limit of their own.
  const options = {
    ...given,
    pageTimeout: 0,
    decisions,
    patches,
    checks,
    isWritable: (file: string) => byName.has(file),
  };
  const findings: Finding[] = [...missing, ...project.findings, ...grouping];
  const joined = job.patches ? joinPublished(articles) : articles;
  for (const [index, versions] of joined.entries()) {
    job.onStep?.('fixing', index, joined.length);
    const loaded = versions.map((source) => source.load());
    const {result, findings: slow} = inTime(loaded, (some) => fixArticle(some, options), pageTimeout);
    findings.push(...lostIn(loaded), ...slow, ...(result?.findings ?? []));
    for (const page of result?.pages ?? []) {
      const found = byName.get(page.file);
      // A page with pairs that is up to date does not say any more how a published one is to change.
      if (found && !(await take({...page, found})) && page.isPublished) break;
    }
  }
  return findings;
}

/** What is to be said of sources that cannot be used any more. */
function lostIn(loaded: readonly LoadedSource[]): Finding[] {
  return loaded.flatMap((source) => ('finding' in source ? [source.finding] : []));
}
