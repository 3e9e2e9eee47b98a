export {lookup} from './lookup.js';
export {renderAnswer} from './render-answer.js';
export {baseReader} from './base-reader.js';
export type {Answer, Hit, LookupOptions} from './types.js';
