import {textAfter, textBefore} from './around.js';
import type {CodeOf, Family, Found} from './family.js';
import {codeOfId} from './id.js';
import {nameJoined} from './name-joined.js';
import type {CodeWords} from './words.js';

/** `TenantAccessDeniedException`, also behind its namespace; `Authorization_RequestDenied`, `ERR_NAME`, `invalid_request`. */
const candidate = /(?<![\w$%/\\-])(?:[a-z]\w*\.){0,8}([a-z][a-z\d]*(?:_[a-z\d]+)*)(?![\w$%/\\(-]|\.\w)/gi;

/** Two words in one, as names of exceptions have them; `Exception` alone names none. */
const exception = /^(?:[A-Z][a-z\d]+){1,8}Exception$/;

/** Names that are those of errors by their form. */
const errorName = /^(?:ERR|ERROR|STATUS_[A-Z]+|E)_[A-Z\d]+(?:_[A-Z\d]+)*$/;

/** Names that may be those of errors where the text says so. Names of products such as `SharePoint` have the same form without these words. */
const speaking = [
  /^(?:[A-Z][a-z]+\d*){1,6}_(?:[A-Z][a-z]+\d*){1,6}$/,
  /^[A-Z\d]{2,20}(?:_[A-Z\d]{1,20}){1,8}$/,
  /^(?:[A-Z][a-z]+){1,8}(?:Blocked|Conflict|Denied|Disabled|Error|Exceeded|Expired|Failed|Failure|Invalid|Mismatch|NotFound|NotUnique|Required|Throttled|Timeout|Unavailable)$/,
  /^(?:Duplicate|Invalid|Missing|Unknown|Unsupported)(?:[A-Z][a-z]+){1,8}$/,
  /^(?:access|invalid|insufficient|interaction|login|missing|server|temporarily|unauthorized|unsupported)(?:_[a-z]+){1,4}$/,
];

const namesCode = /\b(?:codes?|errors?|error messages?|exceptions?)[\s:=#(“"'*`[]*$/i;
const namesAfter = /^[\s)\]”"'*`]*(?:errors?|exceptions?|messages?)\b/i;

/** The header or heading directly above names that are in code and have no form of their own. */
const aboveNames = /\b(?:error|exception) (?:codes?|constants?|ids?|names?|strings?|tags?|types?)\W*$/i;

/** Exceptions, and names that stand for errors. */
export const symbol: Family<CodeOf<'symbol'>> = {
  family: 'symbol',
  hint: /exception|[a-z]_[a-z]|[a-z](?:blocked|conflict|denied|disabled|error|exceeded|expired|failed|failure|invalid|mismatch|notfound|notunique|required|throttled|timeout|unavailable)\b|\b(?:duplicate|invalid|missing|unknown|unsupported)[a-z]/i,
  context: /\b(?:error|exception) (?:codes?|constants?|ids?|names?|strings?|tags?|types?)\b/i,
  below(text, above) {
    const name = /^\W{0,6}`([a-z]\w{3,60})`/i.exec(text)?.[1];
    if (name === undefined || !aboveNames.test(above)) return [];
    return [{...found(name, text.indexOf(name)), named: true}];
  },
  scan(text: string, words: CodeWords): readonly Found[] {
    const all = [...text.matchAll(candidate)].flatMap((match): Found[] => {
      const name = match[1] ?? '';
      const isSure = exception.test(name) || errorName.test(name);
      if (!isSure && !speaking.some((form) => form.test(name))) return [];
      const before = textBefore(text, match.index);
      const end = match.index + match[0].length;
      return [
        {
          ...found(name, match.index),
          end,
          named: isSure || namesCode.test(before) || words.namesError(before) || namesAfter.test(textAfter(text, end)),
        },
      ];
    });
    return nameJoined(all, text, words);
  },
  write: (_, id) => codeOfId(id),
  bare: 0.6,
  isName: true,
  varies: () => true,
};

function found(name: string, start: number): Omit<Found, 'named'> {
  return {
    id: `symbol/${name}`,
    code: {family: 'symbol', name},
    text: name,
    transient: false,
    start,
    end: start + name.length,
  };
}
