import type {Change} from './git-changes.js';
import type {Commit} from './git-commits.js';

/** A page came to read so in a commit. */
export interface PageEvent {
  /** Place of the commit: parents before children, the oldest 0. */
  readonly order: number;
  readonly path: string;
  readonly blob: string;
}

/** A page, whatever it was called. */
export interface TrackedPage {
  readonly events: PageEvent[];
  /** The last time that it was deleted: place of that commit, and the one before it, which still has the page. */
  deleted: {readonly order: number; readonly before: string} | undefined;
}

/** Which page a name means where that is not the first page that was called so. Commits share it until one changes it. */
interface Names {
  readonly pages: Map<string, {readonly page: TrackedPage; readonly since: number}>;
  /** Commits that have yet to take it over. */
  users: number;
}

/** Pages and their names over the commits of a repository. */
export interface TrackedPages {
  readonly pages: ReadonlySet<TrackedPage>;
  /** The page that a path means in one of the tips; absent where it was never seen. */
  readonly pageAt: (tip: string, path: string) => TrackedPage | undefined;
}

/**
 * Follows pages through renames, along every branch. A name that a rename has set free means another page from then
 * on; a page that comes back under the name it was deleted with is the same.
 *
 * @param commits parents before children.
 * @param changes in the order of the commits.
 * @param tips commits at which names are asked for.
 */
export function trackPages(
  commits: readonly Commit[],
  changes: readonly Change[],
  tips: readonly string[],
): TrackedPages {
  const users = new Map<string, number>(tips.map((tip) => [tip, 1]));
  for (const {parents} of commits) for (const parent of parents) users.set(parent, (users.get(parent) ?? 0) + 1);
  const namesAt = new Map<string, Names>();
  /** The first page of each name. */
  const first = new Map<string, TrackedPage>();
  const pages = new Set<TrackedPage>();
  const pageOf = (names: Names, path: string): TrackedPage => {
    const page = names.pages.get(path)?.page ?? first.get(path) ?? newPage();
    if (!names.pages.has(path)) first.set(path, page);
    return page;
  };
  let next = 0;
  for (const [order, {hash, parents}] of commits.entries()) {
    let names = joined(parents.flatMap((parent) => namesAt.get(parent) ?? []));
    const begin = next;
    while (changes[next]?.commit === hash) next++;
    const own = changes.slice(begin, next);
    const renames = own.flatMap(({renamedFrom, path}) =>
      renamedFrom === undefined ? [] : [{from: renamedFrom, to: path, page: pageOf(names, renamedFrom)}],
    );
    if (renames.length > 0 && names.users > 0) names = {pages: new Map(names.pages), users: 0};
    for (const {from} of renames) names.pages.set(from, {page: newPage(), since: order});
    for (const {to, page} of renames) names.pages.set(to, {page, since: order});
    for (const {path, blob} of own) {
      const page = pageOf(names, path);
      pages.add(page);
      if (blob !== undefined) page.events.push({order, path, blob});
      else page.deleted = {order, before: parents[0] ?? hash};
    }
    names.users += users.get(hash) ?? 0;
    namesAt.set(hash, names);
    for (const parent of parents) {
      users.set(parent, (users.get(parent) ?? 0) - 1);
      if (users.get(parent) === 0) namesAt.delete(parent);
    }
  }
  return {
    pages,
    pageAt(tip, path) {
      return namesAt.get(tip)?.pages.get(path)?.page ?? first.get(path);
    },
  };
}

function newPage(): TrackedPage {
  return {events: [], deleted: undefined};
}

/** Names after a merge: where branches differ, the younger rename counts. */
function joined(parents: readonly Names[]): Names {
  for (const names of parents) names.users--;
  let names: Names = parents[0] ?? {pages: new Map(), users: 0};
  for (const other of new Set(parents)) {
    if (other === names) continue;
    const added = Array.from(other.pages).filter(([path, {since}]) => since > (names.pages.get(path)?.since ?? -1));
    if (added.length > 0) names = {pages: new Map([...names.pages, ...added]), users: 0};
  }
  return names;
}
