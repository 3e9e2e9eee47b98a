import {scanCodes} from '../codes/index.js';
import {lookup as find, type Answer, type LookupOptions} from '../lookup/index.js';
import type {Shelf} from '../model/index.js';

export {renderAnswer, shelfOf} from '../lookup/index.js';

/**
 * Answers a text from a knowledge base: a code, a bounce, a message in a file, a line of a message trace, a log, or words.
 *
 * @param shelf the knowledge base; `shelfOf` makes one of a whole one.
 */
export function lookup(text: string, shelf: Shelf, options: Omit<LookupOptions, 'scan'> = {}): Promise<Answer> {
  return find(text, shelf, {...options, scan: scanCodes});
}
