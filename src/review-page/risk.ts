import {reviewVersion} from '../model/review-page.js';
import {openRating} from './rating.js';

/** How risky sentences are: a script of its own, for builds that have rated them. */
const risk = {version: reviewVersion, openRating};

/** What the script gives. */
export type RiskParts = typeof risk;

// The program of the page has loaded it, and waits.
(globalThis as {sxsRating?: (given: RiskParts) => void}).sxsRating?.(risk);
