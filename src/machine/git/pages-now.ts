import {gitTree} from './git-tree.js';
import type {Repository, Tip} from './open-repository.js';
import type {TrackedPage, TrackedPages} from './page-identity.js';

/** Pages in folders have one of these endings; a file that is named may have any. */
const ending = /\.(?:md|markdown)$/i;

/** What stands in a repository now. */
export interface PagesNow {
  /** Contents of each path; more than one where tips differ. */
  readonly contents: ReadonlyMap<string, ReadonlySet<string>>;
  /** What each page is called; more than one name where tips differ. */
  readonly names: ReadonlyMap<TrackedPage, readonly string[]>;
  /** Tips without a page. */
  readonly empty: readonly Tip[];
  /** Paths whose content no commit brought: there are none, unless the repository is damaged. */
  readonly lost: readonly string[];
}

/**
 * Finds the pages that stand in the tips of a repository.
 *
 * @throws {GitError} when a tip cannot be read.
 */
export async function pagesNow({folder, tips}: Repository, tracked: TrackedPages): Promise<PagesNow> {
  const contents = new Map<string, Set<string>>();
  const names = new Map<TrackedPage, string[]>();
  const lost = new Set<string>();
  const empty: Tip[] = [];
  for (const tip of tips) {
    const files = Array.from(await gitTree(folder, tip.revision, tip.path)).filter(([path]) => isPage(path, tip));
    if (files.length === 0) empty.push(tip);
    for (const [path, blob] of files) {
      const page = tracked.pageAt(tip.revision, path);
      if (!page?.events.some((event) => event.blob === blob)) {
        lost.add(path);
        continue;
      }
      contents.set(path, (contents.get(path) ?? new Set()).add(blob));
      const known = names.get(page) ?? [];
      if (!known.includes(path)) names.set(page, [...known, path].sort());
    }
  }
  return {contents, names, empty, lost: Array.from(lost)};
}

/** Whether a file is a page, and one that is meant. */
export function isPage(file: string, {path}: Tip): boolean {
  return file === path || (ending.test(file) && (path === undefined || file.startsWith(`${path}/`)));
}
