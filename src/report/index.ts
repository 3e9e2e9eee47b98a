export {intervalWords} from './change-words.js';
export {diffEntries, type DiffEntry} from './diff-entries.js';
export {renderSide} from './render-side.js';
export {reportArticle} from './report-article.js';
export {reviewSuggestions, rowSuggestions} from './review-suggestions.js';
export {unitSuggestions} from './unit-lines.js';
export {statusRows, type StatusRow} from './status-rows.js';
export {whereLines, type WhereLine} from './where-lines.js';
