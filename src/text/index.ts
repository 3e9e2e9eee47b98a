export {allMatches} from './all-matches.js';
export {arrayDiff} from './array-diff.js';
export {applyEdits, withoutOverlaps, type Edit} from './edits.js';
export {chrf, type Compared} from './chrf.js';
export {firstPlace} from './first-place.js';
export {compare} from './compare.js';
export {groupBy} from './group-by.js';
export {cutPair, isParagraph, sourceSentences, translatedParts} from './cut-pair.js';
export {isLinkAlone, linkUrl, markdownSpans, replaceAddresses, type Span} from './markdown-links.js';
export {normalise} from './normalise.js';
export {unescaped} from './unescaped.js';
export {places, type Place, type Places} from './places.js';
export {plain} from './plain.js';
export {ownText, remembered} from './remembered.js';
export {segments, words} from './words.js';
export {isDense, isToldWithin, lexiconWords, longPart, type LexiconWord} from './lexicon-words.js';
export {wholeSegments, type Stretch} from './whole-words.js';
export {wordNumbers} from './word-numbers.js';
export {isSpaceCode, isWordCode} from './word-codes.js';
export {wordDiff, type DiffPart, type WholeIn} from './word-diff.js';
export {numberValue} from './number-words.js';
export {numberWordsIn} from './number-words-in.js';
export {numbersIn, type NumberFound} from './numbers.js';
export {namesIn, withEndings, type NameFound} from './names.js';
export {localForm} from './local-form.js';
export {anyOf, anyWord, literal, wordPattern} from './word-pattern.js';
export {spelledNumbers} from './spelled-numbers.js';
export {monthNames} from './month-names.js';
export {unitsOf, unitWords} from './unit-words.js';
export {quantities, isMeasure, type Quantity} from './quantities.js';
export {timeUnits} from './time-units.js';
export {withoutLiterals} from './without-literals.js';
export {sentences} from './sentences.js';
export {leftUntranslated, sameLanguage} from './left-untranslated.js';
export {
  hasForeignGrammar,
  isGrammar,
  isPlainWord,
  latinWords,
  type LanguageWords,
  type LatinWord,
} from './source-words.js';
export {editDistance} from './edit-distance.js';
export {folded} from './folded.js';
export {fingerprint, textHash} from './text-hash.js';
