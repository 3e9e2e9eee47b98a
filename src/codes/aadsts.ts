import {textBefore} from './around.js';
import type {CodeOf, Family, Found} from './family.js';
import type {CodeWords} from './words.js';

/** `AADSTS50011`, `AADSTS 50011`, `AADSTS-50011`. */
const named = /\bAADSTS[ -]?(\d{4,7})\b/gi;

/** A bare number, which is a code where the text names the service elsewhere. */
const bare = /(?<![\w.\-/])\d{5,7}(?![\w/]|[.,-]\d)/g;

/** Directly before such a number, in a text about signing in. */
const namesError = /\b(?:error|error code)[\s:=#(“"'*]*$/i;
const speaksOfSignIn =
  /\b(?:azure ad|azure active directory|entra|sign(?:ed|ing)?[ -]in|sign-ins|conditional access)\b/i;

/** Errors of the security token service of Microsoft Entra ID, formerly Azure Active Directory. */
export const aadsts: Family<CodeOf<'aadsts'>> = {
  family: 'aadsts',
  hint: /aadsts|\d{5}/i,
  context: /\baadsts\b/i,
  scan,
  write: ({number}) => `AADSTS${number}`,
  bare: 0.2,
};

function scan(text: string, words: CodeWords): readonly Found[] {
  const sure = [...text.matchAll(named)].map((match) => found(Number(match[1]), match.index, match[0].length, true));
  const isSignIn = speaksOfSignIn.test(text);
  const unsure = [...text.matchAll(bare)].map((match) => {
    const before = textBefore(text, match.index);
    const isNamed = isSignIn && (namesError.test(before) || words.namesError(before));
    return found(Number(match[0]), match.index, match[0].length, isNamed);
  });
  return [...sure, ...unsure].sort((a, b) => a.start - b.start);
}

function found(number: number, start: number, length: number, isNamed: boolean): Found {
  return {
    id: `aadsts/${number}`,
    code: {family: 'aadsts', number},
    text: `AADSTS${number}`,
    transient: false,
    start,
    end: start + length,
    named: isNamed,
  };
}
