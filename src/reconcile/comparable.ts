import {withoutUrlLocales} from '../model/index.js';
import {normalise} from '../text/index.js';

/** The source of a sentence as it is compared: without what a reader cannot see, and without the locales of addresses. */
export function comparable(markdown: string): string {
  return withoutUrlLocales(normalise(markdown));
}
