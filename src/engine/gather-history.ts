import {
  GitError,
  openHistory,
  readVersions,
  specAt,
  type GonePage,
  type HistoryVersion,
  type HistoryWindow,
} from '../machine/git/index.js';
import {packedText} from '../machine/packed.js';
import {fileFinding, localeInPath, type Finding} from '../model/index.js';
import type {OnStep} from './on-step.js';
import {sourceHistory, versionOrigin} from './source-history.js';
import {lazySource, type Source} from './source.js';

/**
 * Finds every version of every page of repositories. Pages that are gone are not read; a page whose version of today
 * cannot be read is left out as a whole, since an older one must not take its place.
 *
 * @param specs `REPO[:BRANCH][:PATH]` each.
 */
export async function gatherHistory(
  specs: readonly string[],
  {cwd, onStep, ...window}: HistoryWindow & {readonly cwd: string; readonly onStep?: OnStep},
): Promise<{sources: Source[]; findings: readonly Finding[]}> {
  if (specs.length === 0) return {sources: [], findings: []};
  onStep?.('listing versions');
  const {versions, gone, findings} = await openHistory(specs, cwd, window);
  const problems: Finding[] = [...findings, ...gone.map(deleted)];
  const found: {readonly pagePath: string; readonly source: Source}[] = [];
  const unread = new Set<string>();
  try {
    let done = 0;
    for await (const one of readVersions(versions)) {
      onStep?.('opening versions', done++, versions.length);
      const {pagePath, isLatest} = one.version;
      if ('text' in one) found.push({pagePath, source: versionSource(one.version, one.text)});
      else problems.push(one.finding);
      if (isLatest && 'finding' in one) unread.add(pagePath);
    }
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    problems.push(error.toFinding(specs.join(' ')));
  }
  return {
    sources: found.filter(({pagePath}) => !unread.has(pagePath)).map(({source}) => source),
    findings: problems,
  };
}

/** A version of a page: kept packed, since there may be ten thousand of them. */
function versionSource(version: HistoryVersion, text: string): Source {
  const {file, pathToday: pagePath, isLatest, repository, repositoryName} = version;
  const unpack = packedText(text);
  let atHand: string | undefined = text;
  const source = lazySource({
    file,
    root: {
      name: repositoryName,
      isRepository: true,
      ...(repository.remote !== undefined && {remote: repository.remote}),
    },
    pagePath,
    history: sourceHistory(version),
    origin: versionOrigin(version),
    isPast: !isLatest,
    size: text.length,
    text: () => atHand ?? unpack(),
  });
  // Grouping asks for the head: it is found now, while the text is not packed yet.
  source.head();
  atHand = undefined;
  return source;
}

function deleted({file, pagePath, versions, commit, tip}: GonePage): Finding {
  return fileFinding({
    file,
    // Nothing of the page is read: its path is all there is to tell its locale by.
    locale: localeInPath(pagePath),
    ruleId: 'input-deleted',
    severity: 'info',
    message: `The page is not in its repository any more: ${versions} ${versions === 1 ? 'version is' : 'versions are'} left out`,
    note: `Commit ${commit} still has it: \`${specAt(tip, commit)}\` reads it.`,
  });
}
