import {accessSync, constants} from 'node:fs';
import {setImmediate} from 'node:timers/promises';
import {fileFinding, type Finding} from '../../model/index.js';
import {errorReason} from './error-code.js';
import type {FoundPage} from './find-pages.js';
import {holdSignals} from './hold-signals.js';
import {readPage} from './read-page.js';
import {writeAtomically} from './write-atomically.js';

/**
 * Writes a page that was read back into its place, whole or not at all; through a link into the file that it names. A page
 * that is write-protected, or has changed since it was read, is left alone.
 *
 * @returns a finding where it could not be written.
 */
export async function rewritePage(
  page: FoundPage,
  {before, after}: {readonly before: string; readonly after: string},
): Promise<Finding | undefined> {
  const signals = holdSignals();
  try {
    const read = readPage(page);
    if ('finding' in read) return read.finding;
    if (read.text !== before) return unwritten(page, 'it has changed since it was read');
    accessSync(page.real, constants.W_OK);
    writeAtomically(page.real, after, {isKept: true});
    return undefined;
  } catch (error) {
    return unwritten(page, errorReason(error));
  } finally {
    await setImmediate();
    signals.release();
  }
}

function unwritten({file}: FoundPage, reason: string): Finding {
  return fileFinding({
    file,
    ruleId: 'output-unwritten',
    message: `Cannot write the page: ${reason}`,
    note: 'It is unchanged, as are pages with pairs where it is the published one; the others are written. Mend this and run the command again.',
  });
}
