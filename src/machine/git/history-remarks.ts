import {fileFinding, type Finding} from '../../model/index.js';
import {groupBy} from '../../text/index.js';
import {gitTree} from './git-tree.js';
import type {ListedHistory} from './list-history.js';
import {specAt, specOf, type Repository, type Tip} from './open-repository.js';
import {isPage} from './pages-now.js';

/** So many commits are looked at to find the one with most pages: those after which most were deleted. */
const candidates = 5;

/** What a reader should know about commits that are not as they should be. */
export function historyRemarks(
  repository: Repository,
  {lost, undated}: Pick<ListedHistory, 'lost' | 'undated'>,
): Finding[] {
  const file = specOf(repository);
  const findings: Finding[] = [];
  if (lost.length > 0) {
    findings.push(
      fileFinding({
        file,
        ruleId: 'input-unreadable',
        message: `Cannot find the history of ${counted(lost.length, 'page')} that ${lost.length === 1 ? 'stands' : 'stand'} on the branch: ${lost.slice(0, 3).join(', ')}`,
        note: 'The repository is damaged, `git fsck` says how; the pages are left out.',
      }),
    );
  }
  if (undated.length > 0) {
    findings.push(
      fileFinding({
        file,
        ruleId: 'input-date',
        severity: 'warning',
        message: `Unexpected date of ${counted(undated.length, 'commit')}, expected one from 1970 to 9999: ${undated.slice(0, 3).join(', ')}`,
        note: 'Such a commit counts as made when the one before it was.',
      }),
    );
  }
  return findings;
}

/** A finding where less than half of the pages are left: the branch may have been emptied. */
export async function fewPages(repository: Repository, {present, gone}: ListedHistory): Promise<Finding[]> {
  if (gone.length <= present) return [];
  const groups = Array.from(groupBy(gone, ({commit}) => commit)).sort(([, a], [, b]) => b.length - a.length);
  let best: {readonly pages: number; readonly commit: string; readonly tip: Tip} | undefined;
  for (const [commit, pagesGone] of groups.slice(0, candidates)) {
    const tip = pagesGone[0]?.tip;
    if (!tip) continue;
    const files = await gitTree(repository.folder, commit, tip.path);
    const pages = Array.from(files.keys()).filter((path) => isPage(path, tip)).length;
    if (!best || pages > best.pages) best = {pages, commit, tip};
  }
  if (!best) return [];
  return [
    fileFinding({
      file: best.tip.spec,
      ruleId: 'input-few-pages',
      severity: 'warning',
      message: `Unexpected branch with ${counted(present, 'page')} left of ${present + gone.length}, expected at least half of them`,
      note: `Commit ${best.commit} has ${counted(best.pages, 'page')}: \`${specAt(best.tip, best.commit)}\` reads it.`,
    }),
  ];
}

export function noPages({spec}: Tip): Finding {
  return fileFinding({
    file: spec,
    ruleId: 'input-no-pages',
    message: 'Cannot find a page in the history',
    note: 'Pages are files that end in `.md` or `.markdown`; check the branch and the path of `REPO[:BRANCH][:PATH]`.',
  });
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
