import type {Locale} from '../model/index.js';
import {monthNames} from '../text/index.js';
import type {Token} from './token.js';

const day = /^(?:0?[1-9]|[12]\d|3[01])$/;
const year = /^(?:19|20)\d{2}$/;

/** Makes one token of each date in words, `May 17, 2019` or `17 May`: no part of it is a value of its own. */
export function joinDates(tokens: readonly Token[], {tag}: Locale): Token[] {
  const months = monthNames(tag);
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = dateEnd(tokens, at, months);
    const own = tokens.slice(at, end);
    if (own.length > 1) joined.push({kind: 'date', text: own.map(({text}) => text).join('')});
    else joined.push(...own);
    at = end;
  }
  return joined;
}

/** Index behind the date that begins with a token; the next one where none does. */
function dateEnd(tokens: readonly Token[], at: number, months: ReadonlySet<string>): number {
  const isMonth = (index: number): boolean => tokens[index]?.kind === 'word' && months.has(tokens[index].text);
  const isNumber = (index: number, pattern: RegExp): boolean =>
    tokens[index]?.kind === 'number' && pattern.test(tokens[index].text);
  const isSpace = (index: number): boolean => tokens[index]?.kind === 'space';
  if (isMonth(at) && isSpace(at + 1)) {
    if (isNumber(at + 2, year)) return at + 3;
    return isNumber(at + 2, day) ? withYear(tokens, at + 3, isSpace, isNumber) : at + 1;
  }
  return isNumber(at, day) && isSpace(at + 1) && isMonth(at + 2) ? withYear(tokens, at + 3, isSpace, isNumber) : at + 1;
}

/** Takes in a year that follows, behind a comma or not. */
function withYear(
  tokens: readonly Token[],
  at: number,
  isSpace: (index: number) => boolean,
  isNumber: (index: number, pattern: RegExp) => boolean,
): number {
  const space = tokens[at]?.text === ',' ? at + 1 : at;
  return isSpace(space) && isNumber(space + 1, year) ? space + 2 : at;
}
