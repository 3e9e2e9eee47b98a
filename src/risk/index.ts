export {pairDescriber} from './describe-pairs.js';
export {gatherSentences} from './gather-sentences.js';
export {pageSet} from './page-set.js';
export {ratePages} from './rate-pages.js';
export {ratePair} from './rate-pair.js';
export {nameOf, riskiest} from './riskiest.js';
