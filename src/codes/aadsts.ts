import {textBefore} from './around.js';
import type {CodeOf, Family, Found} from './family.js';
import type {CodeWords} from './words.js';

/** `AADSTS50011`, `AADSTS 50011`, `AADSTS-50011`. */
const named = /\bAADSTS[ -]?(\d{4,7})\b/gi;

/** A bare number, which is a code where the text names the service elsewhere. */
const bare = /(?<![\w.\-/])\d{5,7}(?![\w/]|[.,-]\d)/g;

/** A response of OAuth: `"error_codes":[50076,50079]`; in a log its quotation marks may be escaped. */
const inResponse = /\berror_codes?[\\"']{0,4}\s?[:=]\s?\[?((?:[\s"',]{0,3}\d{4,7}){1,20})/gi;

/** Directly before such a number, in a text about signing in. */
const namesError = /\b(?:error|error code)[\s:=#(“"'*]*$/i;
const speaksOfSignIn =
  /\b(?:azure ad|azure active directory|entra|sign(?:ed|ing)?[ -]in|sign-ins|conditional access)\b/i;

/** Errors of the security token service of Microsoft Entra ID, formerly Azure Active Directory. */
export const aadsts: Family<CodeOf<'aadsts'>> = {
  family: 'aadsts',
  hint: /aadsts|\d{5}|error_code/i,
  context: /\baadsts\b/i,
  scan,
  write: ({number}) => `AADSTS${number}`,
  bare: 0.2,
  // Numbers of one thousand are about one kind of trouble.
  position: (spelling) => ({group: spelling.slice(0, -3), number: Number(spelling)}),
};

function scan(text: string, words: CodeWords): readonly Found[] {
  const sure = [...text.matchAll(named)].map((match) => found(Number(match[1]), match.index, match[0].length, true));
  const listed = [...text.matchAll(inResponse)].flatMap((match) => {
    const list = match[1] ?? '';
    const from = match.index + match[0].length - list.length;
    return [...list.matchAll(/\d+/g)].map((one) => found(Number(one[0]), from + one.index, one[0].length, true));
  });
  const isSignIn = speaksOfSignIn.test(text);
  const unsure = [...text.matchAll(bare)].map((match) => {
    const before = textBefore(text, match.index);
    const isNamed = isSignIn && (namesError.test(before) || words.namesError(before));
    return found(Number(match[0]), match.index, match[0].length, isNamed);
  });
  const isListed = ({start}: Found): boolean => listed.some((one) => one.start === start);
  return [...sure, ...listed, ...unsure.filter((one) => !isListed(one))].sort((a, b) => a.start - b.start);
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
