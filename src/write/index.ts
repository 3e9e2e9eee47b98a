export {checksPage} from './checks-page.js';
export {collectOutput, type ArticleOutput, type OutputCollector} from './collect-output.js';
export {explain} from './explain.js';
export {pageLine} from './page-line.js';
export {pairLines} from './pair-lines.js';
export {sarif} from './sarif.js';
export {localeFolder} from './output-paths.js';
export type {SuggestionRules} from './suggestion-gaps.js';
export {safePagePath, safePath} from './safe-path.js';
