export {acceptable} from './acceptable.js';
export {fixChanges, type FixChange} from './fix-changes.js';
export {isMended, type Change, type Mend} from './mend-pairs.js';
export {leftOut, mendsOf} from './mends-of.js';
export {publishedChanges} from './published-changes.js';
export {unifiedDiff} from './unified-diff.js';
export {isWorse} from './worse.js';
