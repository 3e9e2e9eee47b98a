export {buildGroups} from './build-groups.js';
export {checkGroups} from './check-groups.js';
export {extractPages} from './extract-pages.js';
export {workerCount} from './worker-count.js';
