import type {Finding, Page} from '../model/index.js';

/** A page that was read, and whether its repository has gone on since. */
export interface DatedPage {
  readonly page: Page;
  readonly isPast: boolean;
}

/**
 * Leaves out the versions of pages that a repository does not have any more: a page is gone in a locale
 * where none of its versions is that of today.
 *
 * @returns the pages that count, and one finding for every page that is gone.
 */
export function dropDeleted(pages: readonly DatedPage[]): {kept: DatedPage[]; findings: Finding[]} {
  const nameOf = ({page}: DatedPage): string => `${page.key}\0${page.meta.locale}`;
  const alive = new Set(pages.filter(({isPast}) => !isPast).map(nameOf));
  const gone = new Map<string, DatedPage[]>();
  for (const one of pages) {
    const name = nameOf(one);
    if (alive.has(name)) continue;
    const versions = gone.get(name);
    if (versions) versions.push(one);
    else gone.set(name, [one]);
  }
  return {
    kept: pages.filter((one) => alive.has(nameOf(one))),
    findings: Array.from(gone.values(), deleted),
  };
}

function deleted(versions: readonly DatedPage[]): Finding {
  const page = versions.at(-1)?.page;
  return {
    file: page?.file ?? '',
    line: 1,
    column: 1,
    locale: page?.meta.locale ?? 'und',
    ruleId: 'input-deleted',
    severity: 'info',
    message: `The page is not in its repository any more: ${versions.length} ${versions.length === 1 ? 'version is' : 'versions are'} left out`,
    itsType: 'other',
    mqm: 'neutral',
  };
}
