import {TooSlowError, withDeadline} from '../machine/with-deadline.js';
import {fileFinding, type Finding} from '../model/index.js';

/** How long work on a page may take, in seconds, where nothing else is said: a page of ten thousand sentences takes about one. */
const usualPageTimeout = 10;

/** What was done in time, and the findings for the pages that were left out. */
export interface InTime<Result> {
  /** `undefined` where even the pages that are left take too long. */
  readonly result: Result | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Works on pages that belong together, each of which may take some time. Where they take longer, those that do so alone are left out, and
 * the others are worked on without them.
 *
 * @param pageTimeout in seconds; 0 for as long as it takes.
 * @throws {Error} what the work throws.
 */
export function inTime<Page extends {readonly file: string}, Result>(
  pages: readonly Page[],
  work: (pages: readonly Page[]) => Result,
  pageTimeout: number = usualPageTimeout,
): InTime<Result> {
  const limit = milliseconds(pageTimeout);
  const result = tried(() => work(pages), limit * pages.length);
  if (result !== tooSlow) return {result, findings: []};
  const slow = pages.filter((page) => pages.length === 1 || tried(() => work([page]), limit) === tooSlow);
  const others = pages.filter((page) => !slow.includes(page));
  const again = slow.length === 0 || others.length === 0 ? tooSlow : tried(() => work(others), limit * others.length);
  const left = again === tooSlow ? pages : slow;
  return {
    result: again === tooSlow ? undefined : again,
    findings: left.map(({file}) => tooSlowFinding(file, pageTimeout)),
  };
}

/**
 * Does work on several pages in the time that a single one has.
 *
 * @param pageTimeout in seconds; 0 for as long as it takes.
 * @returns `undefined` where it takes longer: any of them may be too slow, or none.
 * @throws {Error} what the work throws.
 */
export function inTimeOfPage<Result>(work: () => Result, pageTimeout: number = usualPageTimeout): Result | undefined {
  const result = tried(work, milliseconds(pageTimeout));
  return result === tooSlow ? undefined : result;
}

const tooSlow = Symbol('too slow');

function milliseconds(pageTimeout: number): number {
  return pageTimeout === 0 ? Infinity : pageTimeout * 1000;
}

function tried<Result>(work: () => Result, limit: number): Result | typeof tooSlow {
  try {
    return withDeadline(work, limit);
  } catch (error) {
    if (error instanceof TooSlowError) return tooSlow;
    throw error;
  }
}

/** The id of the finding for a page that is left out since it takes too long. */
const tooSlowRule = 'read-too-slow';

/** Whether a page was left out since it took too long: another run may have more time. */
export function hasSlowPage(findings: readonly Finding[]): boolean {
  return findings.some(({ruleId}) => ruleId === tooSlowRule);
}

function tooSlowFinding(file: string, seconds: number): Finding {
  return fileFinding({
    file,
    ruleId: tooSlowRule,
    message: `Cannot work on the page within ${seconds} s: it is left out`,
    note: 'The other pages are worked on without it. Look whether somebody made it so; else give it more time with `--page-timeout`.',
  });
}
