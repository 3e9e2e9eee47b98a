import {dismissFindings} from '../decisions/index.js';
import {acceptable, fixChanges, isMended, isWorse, leftOut, mendsOf, publishedChanges} from '../fix/index.js';
import type {Change, FixChange, Mend} from '../fix/index.js';
import type {Finding, Page} from '../model/index.js';
import {applyEdits, groupBy} from '../text/index.js';
import type {ArticleOptions} from './article-options.js';
import {buildArticle} from './build-article.js';
import {readSource} from './read-sources.js';
import type {LoadedSource} from './source.js';

/** What is written into pages, and which of them may be. */
export interface FixOptions extends ArticleOptions {
  /** Whether translations are patched. */
  readonly patches: boolean;
  /** Ids of the checks whose fixes are made. */
  readonly checks: readonly string[];
  /** Says of a file whether it may be changed. */
  readonly isWritable: (file: string) => boolean;
}

/** A page that changes. */
export interface FixedPage {
  readonly file: string;
  /** Whether it is a page without pairs. */
  readonly isPublished: boolean;
  readonly before: string;
  readonly after: string;
  /** How many sentences were patched. */
  readonly patches: number;
  /** How many findings of each check were mended. */
  readonly fixes: ReadonlyMap<string, number>;
}

/** What fixing the pages of one article gave. */
export interface FixedArticle {
  /** Published ones first. */
  readonly pages: readonly FixedPage[];
  readonly findings: readonly Finding[];
}

/** A change can make another one possible; more rounds than this no page needs. */
const mostRounds = 10;

/**
 * Makes safe changes in the pages of one article, over and over until none is left, so that another run finds nothing to do.
 * A change is made only where the page, read again, is as it should be and no check reports more than before.
 *
 * @param sources all versions of one page in all locales, and the same page without pairs.
 */
export function fixArticle(sources: readonly LoadedSource[], options: FixOptions): FixedArticle {
  const published = sources.filter((source) => isPublished(source, options));
  let state: State = {sources: sources.filter((source) => !published.includes(source)), published};
  const made: Change[] = [];
  const findings = new Map<string, Finding>();
  for (let round = 0; round < mostRounds; round++) {
    const patched = options.patches ? patchRound(state, options) : {changes: [], findings: []};
    for (const finding of patched.findings) findings.set(JSON.stringify(finding), finding);
    state = withChanges(state, patched.changes);
    const fixes = fixRound(state, options);
    state = withChanges(state, fixes);
    if (patched.changes.length + fixes.length === 0) break;
    made.push(...patched.changes, ...fixes);
  }
  const after = new Map([...state.sources, ...state.published].map((source) => [source.file, source]));
  const changes = groupBy(made, ({file}) => file);
  return {
    pages: [...published, ...sources.filter((source) => !published.includes(source))].flatMap((source) => {
      const page = fixedPage(source, after.get(source.file), changes.get(source.file));
      return page ? [{...page, isPublished: published.includes(source)}] : [];
    }),
    findings: Array.from(findings.values()),
  };
}

/** The pages of an article as they are at a point of the way: those with pairs, and those as published. */
interface State {
  readonly sources: readonly LoadedSource[];
  readonly published: readonly LoadedSource[];
}

/** Whether a source is a page without pairs that may be changed. */
function isPublished(source: LoadedSource, {isWritable}: FixOptions): boolean {
  return isWritable(source.file) && readSource(source).page?.pairs.length === 0;
}

function fixedPage(
  before: LoadedSource,
  after: LoadedSource | undefined,
  changes: readonly Change[] = [],
): Omit<FixedPage, 'isPublished'> | undefined {
  if (!('text' in before) || !after || !('text' in after) || before.text === after.text) return undefined;
  const fixes = new Map<string, number>();
  for (const {ruleId} of changes) if (ruleId !== undefined) fixes.set(ruleId, (fixes.get(ruleId) ?? 0) + 1);
  const patches = changes.filter(({ruleId}) => ruleId === undefined).length;
  return {file: before.file, before: before.text, after: after.text, patches, fixes};
}

function patchRound(state: State, options: FixOptions): {changes: readonly Change[]; findings: readonly Finding[]} {
  const {articles, result} = buildArticle(state.sources, options, 'reconcile');
  const published = state.published.flatMap((source) => readSource(source).page ?? []);
  const told = result.findings.filter(({severity}) => severity !== 'info');
  const rounds = articles.map((article) => {
    const {findings} = mendsOf(article, options.isWritable);
    // A page of a history does not change, but what its pair would come to is checked for the published page, too.
    const {mends} = mendsOf(article, published.length > 0 ? () => true : options.isWritable);
    const safe = mends.length === 0 ? [] : safeMends(mends, state, options);
    const changes = safe.filter(({file}) => options.isWritable(file));
    const refused = mends.filter((mend) => !safe.includes(mend));
    const reports = refused.flatMap(({sentences}) =>
      sentences.map((sentence) => leftOut(sentence, 'the checks would report more than before')),
    );
    return {
      changes: [...changes, ...publishedChanges(article, published, refused)],
      findings: [...findings, ...reports],
    };
  });
  return {
    changes: rounds.flatMap(({changes}) => changes),
    findings: [...told, ...rounds.flatMap(({findings}) => findings)],
  };
}

/** Mends that may be made: what a person decided counts whatever the checks say of it. */
function safeMends(mends: readonly Mend[], state: State, options: FixOptions): Mend[] {
  const decided = mends.filter(({sentences}) => sentences.every(({isDecided}) => isDecided));
  const others = mends.filter((mend) => !decided.includes(mend));
  return [
    ...acceptable(decided, (changes) => isReadRight(state, changes)),
    ...(others.length === 0 ? [] : acceptable(others, isSafe(state, options, findingsOn(state, options)))),
  ];
}

function fixRound(state: State, options: FixOptions): readonly FixChange[] {
  if (options.checks.length === 0) return [];
  const found = findingsOn(state, options);
  const {findings} = dismissFindings(found, options.decisions ?? []);
  const wanted = findings.filter(({file, ruleId}) => options.checks.includes(ruleId) && options.isWritable(file));
  const changes = fixChanges(wanted);
  return changes.length === 0 ? [] : acceptable(changes, isSafe(state, options, found));
}

/** Everything that is found on the pages of today, whatever people decided: to dismiss a finding is no reason to make another one. */
function findingsOn({sources}: State, options: FixOptions): readonly Finding[] {
  return buildArticle(sources, {...options, decisions: []}, 'check').result.findings;
}

/** Makes the question whether some changes may be made together. */
function isSafe(
  state: State,
  options: FixOptions,
  before: readonly Finding[],
): (changes: readonly (Mend | FixChange)[]) => boolean {
  return (changes) => {
    const mended = changes.flatMap((change) => ('finding' in change ? change.finding : []));
    return isReadRight(state, changes) && !isWorse(before, findingsOn(withChanges(state, changes), options), mended);
  };
}

/** Whether pages with some changes made are read as they should be. */
function isReadRight(state: State, changes: readonly Change[]): boolean {
  const after = withChanges(state, changes);
  return Array.from(groupBy(changes, ({file}) => file)).every(([file, own]) => {
    const [old, page] = [pageOf(state, file), pageOf(after, file)];
    return old !== undefined && page !== undefined && isMended(old, page, own);
  });
}

function pageOf({sources}: State, file: string): Page | undefined {
  const source = sources.find((one) => one.file === file);
  return source && readSource(source).page;
}

/** The same pages with some changes made. */
function withChanges({sources, published}: State, changes: readonly Change[]): State {
  const byFile = groupBy(changes, ({file}) => file);
  const changed = (source: LoadedSource): LoadedSource => {
    const own = byFile.get(source.file);
    return own && 'text' in source
      ? {
          ...source,
          text: applyEdits(
            source.text,
            own.flatMap(({edits}) => edits),
          ),
        }
      : source;
  };
  return {sources: sources.map(changed), published: published.map(changed)};
}
