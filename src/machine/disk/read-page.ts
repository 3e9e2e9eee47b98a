import {fileFinding} from '../../model/index.js';
import {readFileSync} from 'node:fs';
import {decodePage, type PageText} from './decode-page.js';
import {errorReason} from './error-code.js';

/**
 * Reads one page. Encoded again as UTF-8, the text is the file byte for byte.
 *
 * @param page path to read from, and the name of the file in findings.
 */
export function readPage(page: {readonly path: string; readonly file: string}): PageText {
  const {path, file} = page;
  try {
    return decodePage(readFileSync(path), file);
  } catch (error) {
    return {
      finding: fileFinding({
        file,
        ruleId: 'input-unreadable',
        message: `Cannot read the page: ${errorReason(error)}`,
        note: 'Make the file readable, or leave it out; the other pages are read without it.',
      }),
    };
  }
}
