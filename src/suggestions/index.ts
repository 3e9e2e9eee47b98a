export {articleSuggestions} from './article-suggestions.js';
export {suggestionIndex} from './suggestion-index.js';
