export {checksPage} from './checks-page.js';
export {explain} from './explain.js';
export {joinReports, type JoinInput} from './join-reports.js';
export {pageLine} from './page-line.js';
export {pairLines} from './pair-lines.js';
export {sarif} from './sarif.js';
