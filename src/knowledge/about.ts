import type {Locale} from '../model/index.js';
import {isGrammar, isMeasure, words, type Quantity} from '../text/index.js';
import {factRules, ruleValue} from './fact-rules.js';

/** Words before and behind a value that say what it is about, at most. */
const wordsBefore = 6;
const wordsBehind = 4;

/**
 * What a value is about: the name of a fact that has one, such as `retryFor`, else the words around it in its clause,
 * with `…` for the value.
 *
 * @param stated all values of the sentence.
 * @param heading what the words of a section or a table say where the sentence is nothing but the value.
 */
export function aboutOf(
  sentence: string,
  quantity: Quantity,
  {
    stated,
    heading,
    language,
  }: {readonly stated: readonly Quantity[]; readonly heading: string; readonly language: Locale},
): string {
  const rule = factRules.find((one) => ruleValue(one, sentence, stated) === quantity);
  return rule?.name ?? phrase(sentence, quantity, language) ?? (heading === '' ? '…' : `${heading}: …`);
}

function phrase(sentence: string, {start, end, text, unit}: Quantity, language: Locale): string | undefined {
  const length = isMeasure(unit) ? text.length : end - start;
  const before =
    sentence
      .slice(0, start)
      .split(/[.;:!?()…]/u)
      .at(-1) ?? '';
  const [behind = ''] = sentence.slice(start + length).split(/[;:!?()…]|\.(?:\s|$)/u);
  const left = withoutStart(words(before, language.tag).slice(-wordsBefore), language);
  const right = withoutEnd(words(behind, language.tag).slice(0, wordsBehind), language);
  if (![...left, ...right].some((word) => isContent(word, language))) return undefined;
  return [...left, '…', ...right].join(' ');
}

const preposition =
  /^(?:about|after|at|before|between|by|during|for|from|in|of|on|over|since|through|to|under|until|up|within)$/i;

function isContent(word: string, language: Locale): boolean {
  return /\p{L}{2}/u.test(word) && !isGrammar(word, language);
}

/** Words before a value from the first one that says something; where none does, the prepositions: `After … check the log`. */
function withoutStart(list: readonly string[], language: Locale): string[] {
  const first = list.findIndex((word) => isContent(word, language));
  if (first !== -1) return list.slice(first);
  return list.slice(list.findLastIndex((word) => !preposition.test(word)) + 1);
}

function withoutEnd(list: readonly string[], language: Locale): string[] {
  return list.slice(0, list.findLastIndex((word) => isContent(word, language)) + 1);
}
