export {compare} from './compare.js';
export {normalise} from './normalise.js';
export {segments, words} from './words.js';
export {wordDiff, type DiffPart} from './word-diff.js';
export {sentences} from './sentences.js';
export {fingerprint, textHash, type HashedPair} from './text-hash.js';
export {plain} from './plain.js';
export {foldTerm, searchFields, searchTerms} from './search-terms.js';
