import {normalise} from '../text/index.js';
import {withoutUrlLocales} from './url-locale.js';

/** Places that links lead to, with nothing to read in them. */
const emptyAnchors = /<a\s(?:name|id)\s*=[^<>]*>\s*<\/a>/gi;

/**
 * The source of a sentence as it is compared: without what a reader cannot see, and without the locales of addresses.
 *
 * @internal
 */
export function comparable(markdown: string): string {
  return withoutUrlLocales(normalise(markdown.includes('<a') ? markdown.replace(emptyAnchors, '') : markdown));
}
