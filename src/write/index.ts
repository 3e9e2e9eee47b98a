export {checksPage} from './checks-page.js';
export {findingsText} from './article-output.js';
export {
  collectOutput,
  type ArticleOutput,
  type CollectOptions,
  type MadeOutput,
  type OutputCollector,
} from './collect-output.js';
export {explain} from './explain.js';
export {pageLine} from './page-line.js';
export {pairLines} from './pair-lines.js';
export {sarif} from './sarif.js';
export {localeFolder} from './output-paths.js';
export {safePagePath, safePath} from './safe-path.js';
