import {reviewVersion} from '../model/review-page.js';
import {liveChecks} from './live-checks.js';

/** What takes the checks: the program of the page, which has loaded this script. */
(globalThis as {sxsChecks?: (given: unknown) => void}).sxsChecks?.({version: reviewVersion, liveChecks});
