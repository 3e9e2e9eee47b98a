import {textAfter, textBefore} from './around.js';
import type {Family, Found} from './family.js';
import {nameJoined} from './name-joined.js';
import {winCode} from './win-value.js';

/** `0x8004de40`, `-2147164592`, `80070005`, `4c7`; no part of a longer number, path or word. */
const candidate =
  /(?<![\w.\-/])(?:0x(?<hex>[\da-f]{1,8})L?|-(?<signed>\d{9,10})|(?<long>[89ac][\da-f]{7})|(?<short>\d[\da-f]{2,3})|(?<decimal>\d{1,5}))(?![\w/]|[.,-]\d)/gi;

const namesCode = /\b(?:codes?|errors?|failed with|hresult|ntstatus|stop)[\s:=#(“"'*]*$/i;

const namesSystem = /\b(?:system|win32) error(?: code)?[\s:=#(“"'*]*$/i;

const namesAfter = /^[\s)”"'*]*(?:codes?|errors?)\b/i;

/** Values that are data, not errors, unless they are called so. */
const data: ReadonlySet<number> = new Set([0x80000000, 0xffffffff]);

/** Short words of hexadecimal digits that are something else. */
const words: ReadonlySet<string> = new Set(['2fa', '3ds']);

/** Error codes of Windows: HRESULT, NTSTATUS and Win32. */
export const win: Family = {family: 'win', context: /\b(?:codes?|errors?|hresult|ntstatus)\b/i, scan};

function scan(text: string): readonly Found[] {
  const found = [...text.matchAll(candidate)].flatMap((match): Found[] => {
    const start = match.index;
    const end = start + match[0].length;
    const before = textBefore(text, start);
    const read = readValue(match.groups ?? {}, before, namesCode.test(before) || namesAfter.test(textAfter(text, end)));
    if (!read) return [];
    const code = winCode(read.value);
    return [{id: `win/${code.value}`, code, text: code.value, transient: false, start, end, named: read.named}];
  });
  return nameJoined(found, text);
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
