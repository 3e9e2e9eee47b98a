import {fileFinding, type Finding} from '../model/index.js';

/** The finding for a page that is left out because of an error of this program, not of the page. */
export function unreadable(file: string, error: unknown): Finding {
  return fileFinding({
    file,
    ruleId: 'read-failed',
    message: `Cannot read the page: ${error instanceof Error ? error.message : String(error)}`,
    note: 'This is a mistake in sxs-kb, not in the page: please report it with the page. The page is left out.',
  });
}
