import {textBefore} from './around.js';
import type {Family, Found} from './family.js';
import {nameJoined} from './name-joined.js';
import {winsockErrors} from './winsock-registry.js';

/** A number of the registry, or a name of it. */
const candidate = /(?<![\w.\-/])(?:(1[01]\d{3})(?![\w/]|[.,-]\d)|(WSA[A-Z_]{4,18})\b)/g;

const numbers = new Map(Object.entries(winsockErrors).map(([number, [name]]) => [name, Number(number)]));

/** Directly before a number: `Winsock error 10061`, `Socket error code 10061`, `WSA 10061`. */
const namesSocket =
  /\b(?:sockets?|winsock|wsa)(?: (?:codes?|errors?|fehler|erreur|fel|ошибка)){0,2}(?: (?:code|number))?[\s:=#(“"'*]*$/i;

const namesError = /\b(?:codes?|errors?|wsagetlasterror\(\))[\s:=#(“"'*]*$/i;

/** What a text must speak of so that an error number of this range is one of sockets. */
const speaksOfNetwork = /\b(?:connect(?:ed|ion|ions|ivity)?|hosts?|network|ports?|sockets?|tcp|winsock)\b/i;

/** Errors of Windows Sockets. */
export const winsock: Family = {family: 'winsock', context: /\b(?:sockets?|winsock)\b/i, scan};

function scan(text: string): readonly Found[] {
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
        named: match[1] === undefined || namesSocket.test(before) || (isNetwork && namesError.test(before)),
      },
    ];
  });
  return nameJoined(found, text);
}
