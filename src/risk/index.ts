export {pairDescriber} from './describe-pairs.js';
export {pageSet} from './page-set.js';
export {ratePair} from './rate-pair.js';
export {nameOf, riskiest} from './riskiest.js';
