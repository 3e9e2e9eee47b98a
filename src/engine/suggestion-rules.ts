import {reviewSuggestions, unitSuggestions} from '../report/index.js';
import {suggestionIndex} from '../suggestions/index.js';
import type {SuggestionRules} from '../write/index.js';

/** How suggestions are found, and written in the output of a build. */
export const suggestionRules: SuggestionRules = {
  index: suggestionIndex,
  inUnits: unitSuggestions,
  inReview: reviewSuggestions,
};
