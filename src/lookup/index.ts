export {lookup} from './lookup.js';
export {renderAnswer} from './render-answer.js';
export {shelfOf} from './base-reader.js';
export type {Answer, Hit, Line, LocalEntry, LookupOptions, Point} from './types.js';
