import {textAfter, textBefore} from './around.js';
import type {CodeOf, Family, Found, Position} from './family.js';
import {codeOfId} from './id.js';
import {nameJoined} from './name-joined.js';
import {hresultFacilities, ntstatusFacilities} from './registry/win.js';
import {sameWin32} from './same-win32.js';
import type {CodeWords} from './words.js';

type WinCode = CodeOf<'win'>;

/** `0x8004de40`, `-2147164592`, `80070005`, `4c7`; no part of a longer number, path or word. */
const candidate =
  /(?<![\w.-])(?<!(?<!0x[\da-f]{8}L?)\/)(?:0x(?<hex>[\da-f]{1,8})L?|-(?<signed>\d{9,10})|(?<long>[89ac][\da-f]{7})|(?<short>\d[\da-f]{2,3})|(?<decimal>\d{1,5}))(?!\w|\/(?!-?\d{9}|0x)|[.,-]\d)/gi;

const namesCode = /\b(?:codes?|errors?|failed with|hresult|ntstatus|stop)[\s:=#(“"'*]*$/i;

const namesSystem = /\b(?:system|win32) error(?: code)?[\s:=#(“"'*]*$/i;

/** As the last thing in brackets, in a text about an error: `Error: TPM is not ready (80090016)`. */
const inBrackets = /\berrors?\b[^().]{0,80}\($/i;

const namesAfter = /^[\s)”"'*]*(?:codes?|errors?)\b/i;

/** Values that are data, not errors, unless they are called so. */
const data: ReadonlySet<number> = new Set([0x80000000, 0xffffffff]);

/** Short words of hexadecimal digits that are something else. */
const words: ReadonlySet<string> = new Set(['2fa', '3ds']);

/** Error codes of Windows: HRESULT, NTSTATUS and Win32. */
export const win: Family<WinCode> = {
  family: 'win',
  hint: /0x[\da-f]|-\d{9}|[89ac][\da-f]{7}|(?<![\w.\-/])\d[\da-f]{0,2}[a-f]|(?:system|win32) error/i,
  context: /\b(?:codes?|errors?|hresult|ntstatus)\b/i,
  scan,
  write: (_, id) => codeOfId(id),
  meaning: meaningOf,
  bare: 0.7,
  // Errors of the system, such as access denied, are met everywhere.
  varies: (code) => win32Of(code) !== undefined,
  position: positionOf,
  sameAs(code) {
    const number = win32Of(code);
    return number === undefined ? [] : sameWin32(number).filter(({entry}) => entry !== `win/${code.value}`);
  },
};

function scan(text: string, words: CodeWords): readonly Found[] {
  const found = [...text.matchAll(candidate)].flatMap((match): Found[] => {
    const start = match.index;
    const end = start + match[0].length;
    const before = textBefore(text, start);
    const isCalled =
      namesCode.test(before) ||
      (match.groups?.long !== undefined && inBrackets.test(before)) ||
      namesAfter.test(textAfter(text, end)) ||
      words.namesError(before);
    const read = readValue(match.groups ?? {}, before, isCalled);
    if (!read) return [];
    const code = winCode(read.value);
    return [{id: `win/${code.value}`, code, text: code.value, transient: false, start, end, named: read.named}];
  });
  return nameJoined(found, text, words);
}

/** The value of a candidate, and whether it is an error; other forms than `0x…` are only taken where they are called one. */
function readValue(
  groups: Partial<Record<string, string>>,
  before: string,
  isCalled: boolean,
): {value: number; named: boolean} | undefined {
  const {hex, signed, long, short, decimal} = groups;
  if (hex !== undefined) {
    const value = Number.parseInt(hex, 16);
    return {value, named: isCalled || (value > 0x80000000 && !data.has(value) && !/\bdword[\s:=]*$/i.test(before))};
  }
  if (signed !== undefined) {
    const value = 2 ** 32 - Number(signed);
    return value > 0x80000000 && value < 2 ** 32 ? {value, named: isCalled} : undefined;
  }
  if (long !== undefined) return isCalled ? {value: Number.parseInt(long, 16), named: true} : undefined;
  if (short !== undefined && /[a-f]/i.test(short)) {
    const isWord = words.has(short.toLowerCase());
    return isCalled && !isWord ? {value: Number.parseInt(short, 16), named: true} : undefined;
  }
  const value = Number(decimal ?? short);
  return value > 0 && namesSystem.test(before) ? {value, named: true} : undefined;
}

/**
 * Takes a 32-bit value apart: up to 0xffff it is a Win32 error code, with both upper bits set (and not the one that marks
 * a mapped value) an NTSTATUS, else an HRESULT.
 */
function winCode(value: number): WinCode {
  const spelling = `0x${value.toString(16)}`;
  if (value <= 0xffff) return {family: 'win', kind: 'win32', value: spelling, code: value};
  const isNtstatus = value >>> 28 === 0xc;
  const facility = (value >>> 16) & (isNtstatus ? 0xfff : 0x7ff);
  const name = (isNtstatus ? ntstatusFacilities : hresultFacilities)[facility];
  return {
    family: 'win',
    kind: isNtstatus ? 'ntstatus' : 'hresult',
    value: spelling,
    severity: value >= 0x80000000 ? 'error' : 'success',
    facility,
    ...(name === undefined ? {} : {facilityName: name}),
    code: value & 0xffff,
  };
}

function meaningOf({kind, facility, facilityName, code}: WinCode): string {
  if (facility === undefined) return `Win32 error ${code}`;
  return `${kind.toUpperCase()}, facility ${facilityName ?? facility}, code ${code}`;
}

/** The upper half of `0x8004de40`, its facility, is its group. */
function positionOf(spelling: string): Position {
  return {
    group: spelling.length > 6 ? spelling.slice(0, -4) : '',
    number: Number.parseInt(spelling.slice(-4).replace('x', ''), 16),
  };
}

/** The Win32 code that a value is or holds. */
function win32Of({kind, facilityName, severity, code}: WinCode): number | undefined {
  return kind === 'win32' || (kind === 'hresult' && facilityName === 'win32' && severity === 'error')
    ? code
    : undefined;
}
