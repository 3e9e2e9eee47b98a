import {compare, groupBy} from '../../text/index.js';
import {allChanges} from './git-changes.js';
import {gitCommits} from './git-commits.js';
import {eventsWithin, type HistoryWindow} from './history-window.js';
import {shortCommit, type Repository, type Tip} from './open-repository.js';
import {trackPages, type PageEvent, type TrackedPage} from './page-identity.js';
import {isPage, pagesNow} from './pages-now.js';

/** One version of one page in a repository, not yet read. */
export interface HistoryVersion {
  readonly repository: Repository;
  /** Object id of its content. */
  readonly blob: string;
  /** The first commit in which the page read so. */
  readonly commit: string;
  /** When that was committed, in seconds since 1970 UTC. */
  readonly time: number;
  /** Its path in that commit. */
  readonly path: string;
  /** Name for findings and evidence: `REPOSITORY/PATH@COMMIT`. */
  readonly file: string;
  /** Path that all versions of the page share, whatever it was called then: `REPOSITORY/PATH` of today. */
  readonly pagePath: string;
  /** What its repository is called in `file` and `pagePath`. */
  readonly repositoryName: string;
  /** Its path in the repository of today. */
  readonly pathToday: string;
  /** Where `commit` stands among the commits of the repository: parents before children, the oldest 0. */
  readonly order: number;
  /** The same of the last commit in which the page came to read so: later than `order` where it was taken back to this version. */
  readonly lastOrder: number;
  /** Whether the page reads so now. */
  readonly isLatest: boolean;
  /** Whether it is older than what was asked for. */
  readonly isOutside: boolean;
}

/** A page that is not there any more. */
export interface GonePage {
  /** Name of its last version. */
  readonly file: string;
  /** `REPOSITORY/PATH` of its last version. */
  readonly pagePath: string;
  /** How many versions it had. */
  readonly versions: number;
  /** The last commit that has it. */
  readonly commit: string;
  /** Where it was looked for. */
  readonly tip: Tip;
}

/** What was found of a repository. */
export interface ListedHistory {
  /** Of the pages that there are now. Versions of one page stand together, oldest first. */
  readonly versions: readonly HistoryVersion[];
  /** Of the pages that are gone, in the same order. */
  readonly goneVersions: readonly HistoryVersion[];
  readonly gone: readonly GonePage[];
  /** How many pages there are now. */
  readonly present: number;
  /** Where no page was ever found. */
  readonly empty: readonly Tip[];
  /** Pages of now that no commit brought: there are none, unless the repository is damaged. */
  readonly lost: readonly string[];
  /** Commits without a date. */
  readonly undated: readonly string[];
}

/**
 * Lists every version of every page of a repository: each content once, under the first commit that had it.
 * No content is read.
 *
 * @param name what the repository is called in file names.
 * @throws {GitError} when the repository cannot be read.
 */
export async function listHistory(
  repository: Repository,
  name: string,
  window: HistoryWindow = {},
): Promise<ListedHistory> {
  const {folder, tips} = repository;
  const revisions = tips.map(({revision}) => revision);
  const {commits, undated} = await gitCommits(folder, revisions);
  const hashes = commits.map(({hash}) => hash);
  const tracked = trackPages(commits, await allChanges(repository, hashes), revisions);
  const {contents, names, empty, lost} = await pagesNow(repository, tracked);
  const timeOf = (order: number): number => commits[order]?.time ?? 0;
  const nameOf = ({order, path}: PageEvent): string => `${name}/${path}@${(hashes[order] ?? '').slice(0, shortCommit)}`;

  const versions: HistoryVersion[] = [];
  const goneVersions: HistoryVersion[] = [];
  const gone: GonePage[] = [];
  for (const page of tracked.pages) {
    const {events, deleted} = page;
    const last = events.at(-1);
    if (!last) continue;
    for (const path of names.get(page) ?? []) versions.push(...versionsOf(page, path));
    const tip = tips.find((one) => isPage(last.path, one));
    if (names.has(page) || !tip) continue;
    const own = versionsOf(page, last.path);
    goneVersions.push(...own);
    const end = deleted && deleted.order > last.order ? deleted : undefined;
    const commit = end?.before ?? hashes[last.order] ?? '';
    if (timeOf(end?.order ?? last.order) >= (window.since ?? 0))
      gone.push({file: nameOf(last), pagePath: `${name}/${last.path}`, versions: own.length, commit, tip});
  }
  gone.sort((a, b) => compare(a.file, b.file));
  return {
    versions: versions.sort(byPage),
    goneVersions: goneVersions.sort(byPage),
    gone,
    present: contents.size,
    empty: empty.filter((tip) => !goneVersions.some(({pathToday}) => isPage(pathToday, tip))),
    lost,
    undated,
  };

  function versionsOf(page: TrackedPage, pathToday: string): HistoryVersion[] {
    // Branches that call one page differently leave two where both names stand.
    const today = names.get(page) ?? [pathToday];
    const events = page.events.filter(
      ({path}) => path === pathToday || (pathToday === today[0] && !today.includes(path)),
    );
    const within = new Set(eventsWithin(events, window, timeOf));
    const newest = events.at(-1)?.order ?? 0;
    return Array.from(
      groupBy(events, ({blob}) => blob),
      ([blob, all]) => {
        const inside = all.filter((event) => within.has(event));
        const first = inside[0] ?? all[0] ?? {order: 0, path: pathToday, blob};
        const isLatest = contents.get(pathToday)?.has(blob) ?? false;
        const lastOrder = all.at(-1)?.order ?? 0;
        return {
          repository,
          blob,
          commit: hashes[first.order] ?? '',
          time: timeOf(first.order),
          path: first.path,
          file: nameOf(first),
          pagePath: `${name}/${pathToday}`,
          repositoryName: name,
          pathToday,
          order: first.order,
          // A merge may have chosen what another branch has gone on from: what stands at the tip is still the last.
          lastOrder: isLatest && lastOrder < newest ? commits.length - 1 : lastOrder,
          isLatest,
          isOutside: inside.length === 0 && !isLatest,
        };
      },
    );
  }
}

function byPage(a: HistoryVersion, b: HistoryVersion): number {
  return compare(a.pagePath, b.pagePath) || a.order - b.order;
}
