import type {Finding} from '../model/index.js';

/** The finding for a page that a mistake of this program, not of the page, keeps out of the result. */
export function unreadable(file: string, error: unknown): Finding {
  return {
    file,
    line: 1,
    column: 1,
    locale: 'und',
    ruleId: 'read-failed',
    severity: 'error',
    message: `Cannot read the page: ${error instanceof Error ? error.message : String(error)}`,
    itsType: 'other',
    mqm: 'neutral',
    note: 'This is a mistake in sxs-kb, not in the page: please report it with the page. The page is left out.',
  };
}
