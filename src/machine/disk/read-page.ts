import {fileFinding} from '../../model/index.js';
import {readFileSync, statSync} from 'node:fs';
import {decodePage, tooLarge, type PageText} from './decode-page.js';
import {errorReason, isFault} from './error-code.js';

/** What to do where the machine failed. */
export const faultNote =
  'It may be sound: run the command again. What is made of several pages is not made without it; where it stays so, mend the disk or leave it out (`exclude` in the configuration).';

/**
 * Reads one page. Encoded again as UTF-8, the text is the file byte for byte.
 *
 * @param page path to read from, and the name of the file in findings.
 */
export function readPage(page: {readonly path: string; readonly file: string}): PageText {
  const {path, file} = page;
  try {
    // Before its bytes fill the memory.
    const finding = tooLarge(statSync(path).size, file);
    return finding ? {finding} : decodePage(readFileSync(path), file);
  } catch (error) {
    return {
      finding: fileFinding({
        file,
        ruleId: isFault(error) ? 'input-fault' : 'input-unreadable',
        message: `Cannot read the page: ${errorReason(error)}`,
        note: isFault(error)
          ? faultNote
          : 'Make the file readable, or leave it out; the other pages are read without it.',
      }),
    };
  }
}
