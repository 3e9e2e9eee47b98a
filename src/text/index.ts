export {chrf, type Compared} from './chrf.js';
export {compare} from './compare.js';
export {groupBy} from './group-by.js';
export {normalise} from './normalise.js';
export {remembered} from './remembered.js';
export {segments, words} from './words.js';
export {wordDiff, type DiffPart} from './word-diff.js';
export {sentences} from './sentences.js';
export {fingerprint, textHash} from './text-hash.js';
