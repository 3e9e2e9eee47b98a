export {exchangeArticle, isTodo, type ExchangeArticle, type ExchangeUnit} from './exchange-unit.js';
export type {ExchangeFormat} from './exchange-format.js';
export {exchangeFormats, formatNames, type FormatName} from './formats.js';
export {answerText, isEmpty, isLocale, toolText, type Answer} from './answer.js';
export {readAnswers} from './read-answers.js';
