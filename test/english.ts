import {defaultProducts, resolveLocale} from '../src/model/index.js';
import {locales} from './check/locales.js';

/** What is known of English. */
export const english = resolveLocale('en-US', locales);

/** What is known of the words of English pages. */
export const vocabulary = {products: defaultProducts, language: english};
