import {reviewVersion} from '../model/review-page.js';
import {sorted} from './index-rows.js';
import {showIndex} from './index-view.js';

/** The list of all pages: a script of its own, since whoever follows a link to a page may never need it. */
const list = {version: reviewVersion, showIndex, sorted};

/** What the script gives. */
export type ListParts = typeof list;

// The program of the page has loaded it, and waits.
(globalThis as {sxsList?: (given: ListParts) => void}).sxsList?.(list);
