export {checkedRecord} from './checked-record.js';
export {assetId, englishSentences, headOf, headOfStart, sentencesOf} from './head-of.js';
export {mask, maskFinder, unmaskOffset, type Masked} from './mask.js';
export {parseInline} from './parse-inline.js';
export {pieces} from './pieces.js';
export {read} from './read.js';
export {scanPairs} from './scan-pairs.js';
export {readEnglish} from './read-english.js';
