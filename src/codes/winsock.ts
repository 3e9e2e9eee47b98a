import {textBefore} from './around.js';
import type {CodeOf, Family, Found} from './family.js';
import {nameJoined} from './name-joined.js';
import {winsockErrors} from './registry/winsock.js';
import {sameWin32} from './same-win32.js';
import type {CodeWords} from './words.js';

/** A number of the registry, or a name of it. */
const candidate = /(?<![\w.\-/])(?:(1[01]\d{3})(?![\w/]|[.,-]\d)|(WSA[A-Z_]{4,18})\b)/g;

const numbers = new Map(Object.entries(winsockErrors).map(([number, [name]]) => [name, Number(number)]));

/** Directly before a number: `Winsock error 10061`, `Socket error code 10061`, `WSA 10061`. */
const namesSocket = /\b(?:sockets?|winsock|wsa)(?: (?:codes?|errors?)){0,2}(?: (?:code|number))?[\s:=#(“"'*]*$/i;

/** Before a number that a word for an error stands before, in any language: `Winsock-Fehler 10061`. */
const speaksOfSocket = /\b(?:sockets?|winsock|wsa)\b[^.;]{0,20}$/i;

const namesError = /\b(?:codes?|errors?|wsagetlasterror\(\))[\s:=#(“"'*]*$/i;

/** What a text must speak of so that an error number of this range is one of sockets. */
const speaksOfNetwork = /\b(?:connect(?:ed|ion|ions|ivity)?|hosts?|network|ports?|sockets?|tcp|winsock)\b/i;

/** Errors of Windows Sockets. */
export const winsock: Family<CodeOf<'winsock'>> = {
  family: 'winsock',
  hint: /1[01]\d{3}|wsa[a-z_]/i,
  context: /\b(?:sockets?|winsock)\b/i,
  scan,
  write: ({number}) => `Winsock ${number}`,
  meaning: ({name, meaning}) => `${name}: ${meaning}`,
  bare: 0.4,
  sameAs: ({number}) => sameWin32(number).filter(({entry}) => entry !== `winsock/${number}`),
};

function scan(text: string, words: CodeWords): readonly Found[] {
  const isNetwork = speaksOfNetwork.test(text);
  const found = [...text.matchAll(candidate)].flatMap((match): Found[] => {
    const number = match[1] === undefined ? numbers.get(match[2] ?? '') : Number(match[1]);
    const registered = number === undefined ? undefined : winsockErrors[number];
    if (number === undefined || !registered) return [];
    const [name, meaning] = registered;
    const before = textBefore(text, match.index);
    return [
      {
        id: `winsock/${number}`,
        code: {family: 'winsock', number, name, meaning},
        text: `Winsock ${number}`,
        transient: false,
        start: match.index,
        end: match.index + match[0].length,
        named:
          match[1] === undefined ||
          namesSocket.test(before) ||
          (isNetwork && namesError.test(before)) ||
          (words.namesError(before) && (isNetwork || speaksOfSocket.test(before))),
      },
    ];
  });
  return nameJoined(found, text, words);
}
