import {textAfter, textBefore} from './around.js';
import type {CodeOf, Family, Found} from './family.js';
import {codeOfId} from './id.js';
import {speaksOfMail} from './mail.js';
import {nameJoined} from './name-joined.js';
import {httpStatuses} from './registry/http.js';
import {smtpReplies} from './registry/smtp.js';
import type {CodeWords} from './words.js';

/** `404`, `500.19`; no part of a longer number, path or word. */
const status =
  /(?<![\w.\-:#])(?<!(?<!(?<![\d/])[45]\d\d)\/)([45]\d\d)(?:\.(\d{1,2}))?(?!\w|\/(?![45]\d\d(?![\w/]))|[.,-]\d)/g;

/** Directly before a status: `HTTP 404`, `HTTP/1.1 404`, `HTTP status code: 404`. */
const namesStatus =
  /\bhttps?(?:\/\d(?:\.\d)?)?(?:[ -](?:errors?|response|status))?(?:[ -](?:codes?|errors?))?[\s:=#(“"'*]*$/i;

/** As above without the protocol: `error 404`, `status code 503`, `errors (401)`. */
const namesError = /\b(?:errors?|(?:error|response|status)[ -]codes?|server returned(?: an?)?)[\s:=#(“"'*]*$/i;

/** Directly after a status: `404 error`, `403 (Forbidden) error`. */
const errorAfter =
  /^[\s)”"'*]*(?:(?:http|response|server|status)[ -])?(?:errors?|(?:error )?response|status codes?)\b/i;

/** What servers say instead of the reason phrase. */
const otherPhrases = [
  'access denied',
  'file not found',
  'page not found',
  'server busy',
  'server too busy',
  'unauthorized access',
];

/** Between a status and its reason phrase. */
const gap = /^[\s:(“"'*–—-]{1,4}/;

/** Status codes of HTTP, with the substatus of IIS where there is one. */
export const http: Family<CodeOf<'http'>> = {
  family: 'http',
  hint: /(?<!\d)[45]\d\d(?!\d)/,
  context: /\b(?:https?|(?:error|response|status) codes?)\b/i,
  scan,
  write: (_, id) => `HTTP ${codeOfId(id)}`,
  title: ({status: number, substatus, phrase}) =>
    `${substatus === undefined ? number : `${number}.${substatus}`} ${phrase}`,
  meaning: ({phrase}) => phrase,
  bare: 0.2,
  vague: () => 15,
  isCommon: true,
  varies: () => true,
  isBelow: ({status: number}, above) => !(speaksOfMail(above) && smtpReplies.has(number)),
  // `500.19` is a kind of `500`.
  waysTo: ({code}) => (code.substatus === undefined ? [] : [{id: `http/${code.status}`, reason: 'range'}]),
};

function scan(text: string, words: CodeWords): readonly Found[] {
  const isMail = speaksOfMail(text);
  const found = [...text.matchAll(status)].flatMap((match) => read(match, text, isMail, words));
  return nameJoined(found, text, words);
}

function read(match: RegExpExecArray, text: string, isMail: boolean, words: CodeWords): Found[] {
  const number = Number(match[1]);
  const phrase = httpStatuses[number];
  if (phrase === undefined) return [];
  const start = match.index;
  const end = start + match[0].length;
  const before = textBefore(text, start);
  const after = textAfter(text, end);
  const spelling = match[2] === undefined ? String(number) : `${number}.${Number(match[2])}`;
  return [
    {
      id: `http/${spelling}`,
      code: {family: 'http', status: number, ...(match[2] === undefined ? {} : {substatus: Number(match[2])}), phrase},
      text: `HTTP ${spelling}`,
      transient: false,
      start,
      end,
      named:
        isNamed(number, phrase, before, after, isMail) ||
        ((words.namesError(before) || isInBrackets(before, after, words)) && !(isMail && smtpReplies.has(number))),
    },
  ];
}

/** Alone in brackets, in a sentence about an error: `Der Server hat einen Fehler zurückgegeben: (401) Nicht autorisiert`. */
function isInBrackets(before: string, after: string, {speaksOfError}: CodeWords): boolean {
  return before.endsWith('(') && after.startsWith(')') && speaksOfError(before);
}

function isNamed(number: number, phrase: string, before: string, after: string, isMail: boolean): boolean {
  if (namesStatus.test(before)) return true;
  const rest = after.replace(gap, '').toLowerCase();
  if (rest !== after.toLowerCase() && [phrase.toLowerCase(), ...otherPhrases].some((one) => rest.startsWith(one)))
    return true;
  // The numbers that both protocols have mean mail in a text about mail.
  if (isMail && smtpReplies.has(number)) return false;
  return namesError.test(before) || errorAfter.test(after);
}
