export {lookup} from './lookup.js';
export {renderAnswer, type AnswerFormat} from './render-answer.js';
export {baseReader} from './base-reader.js';
export {pickLocale} from './pick-locale.js';
export type {Answer, Choice, FoundMessage, Hit, LookupLanguage, LookupOptions, Reason} from './types.js';
