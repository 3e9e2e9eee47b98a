export {checksPage} from './checks-page.js';
export {explain} from './explain.js';
export {sarif} from './sarif.js';
export {joinWritten, type JoinInput} from './join-written.js';
export {pageLine} from './page-line.js';
export {pairLines} from './pair-lines.js';
export {renderSide} from '../report/render-side.js';
export {writeArticle, type WrittenArticle, type WrittenLocale} from '../report/report-article.js';
export {write, type WriteInput} from '../engine/write.js';
