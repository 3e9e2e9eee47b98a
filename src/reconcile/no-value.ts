import type {Locale} from '../model/index.js';
import {unitWords} from '../text/index.js';
import type {Token} from './token.js';

/** Whether a number counts the steps of a list: `Step 4`, or `4.` at the beginning of a sentence. */
export function isOrdinal(list: readonly Token[], at: number, {numberedWords}: Locale): boolean {
  const word = list[at - 2];
  if (word?.kind === 'word' && list[at - 1]?.kind === 'space')
    return numberedWords.includes(word.text.toLowerCase()) && !/[.,:-]/.test(list[at]?.text ?? '');
  const isFirst = list.slice(0, at).every(({kind}) => kind === 'markup');
  return isFirst && /^\\?[.)]$/.test(list[at + 1]?.text ?? '') && list[at + 2]?.kind === 'space';
}

/** Whether a number may be a year, as in the name of an edition: from 1900 to 2099, without group marks and without a unit. */
export function isYear(list: readonly Token[], at: number, language: Locale): boolean {
  if (!/^(?:19|20)\d{2}$/.test(list[at]?.text ?? '')) return false;
  const unit = list[at + 1]?.kind === 'space' ? list[at + 2] : list[at + 1];
  const word = unit?.text.toLowerCase() ?? '';
  // Some symbols are words of grammar, too.
  return !unitWords(language.tag).has(word) || language.functionWords.includes(word);
}
