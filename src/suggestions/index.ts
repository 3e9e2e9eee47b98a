export {articleSuggestions, type ArticleSuggestions, type SuggestionOptions} from './article-suggestions.js';
export {suggestionIndex} from './suggestion-index.js';
