export {checksPage} from './checks-page.js';
export {measuredLine} from './measured-words.js';
export {findingsText} from './article-output.js';
export {
  collectOutput,
  type ArticleOutput,
  type CollectOptions,
  type MadeOutput,
  type OutputCollector,
} from './collect-output.js';
export {explain} from './explain.js';
export {githubChanges, githubCommands, githubStatus} from './github-commands.js';
export {gitlabReport} from './gitlab-report.js';
export {pageLine} from './page-line.js';
export {pairLines} from './pair-lines.js';
export {rdjsonLines} from './rdjson-lines.js';
export {sarif} from './sarif.js';
export {localeFolder} from './output-paths.js';
export {safePagePath, safePath} from './safe-path.js';
export {checkSummary, statusSummary} from './step-summary.js';
export {unixLines} from './unix-lines.js';
