import {textAfter, textBefore} from './around.js';
import type {CodeOf, Family, Found} from './family.js';
import {codeOfId} from './id.js';
import {nameJoined} from './name-joined.js';
import type {CodeWords} from './words.js';

/** `CS008-009`, `AS780090`; no part of a longer word, number or path. */
const candidate = /(?<![\w.\-/])[A-Z]{2,7}\d{3,8}(?:-\d{2,5})?(?![\w/]|[.-]\d)/g;

/** Letters before numbers of articles, standards, versions and models. */
const others =
  /^(?:[89AC][\dA-F]{7}$|(?:AADSTS|CVE|DOTNET|EN|IEC|IEEE|IPV|ISO|KB|MSKB|NET|NIST|RFC|SHA|SID|SKU|SP|TLS|UTF|WIN|WSA)\d)/;

const namesCode = /\b(?:codes?|errors?)[\s:=#(“"'*[]*$/i;
const namesAfter = /^[\s)\]”"'*]*errors?\b/i;

/** In brackets beside what is called an error: `Error 4.5.4, too many recipients (AS780091)`. */
const inBrackets = /[([]$/;
const speaksOfError = /\berrors?\b/i;

/** Codes of services that number their own errors. */
export const service: Family<CodeOf<'service'>> = {
  family: 'service',
  hint: /[A-Z]{2}\d{3}/i,
  context: /\berror codes?\b/i,
  scan(text: string, words: CodeWords): readonly Found[] {
    const isError = speaksOfError.test(text);
    const found = [...text.matchAll(candidate)].flatMap(({0: code, index}): Found[] => {
      if (others.test(code)) return [];
      const before = textBefore(text, index);
      return [
        {
          id: `service/${code}`,
          code: {family: 'service', code},
          text: code,
          transient: false,
          start: index,
          end: index + code.length,
          named:
            namesCode.test(before) ||
            words.namesError(before) ||
            namesAfter.test(textAfter(text, index + code.length)) ||
            (isError && inBrackets.test(before)),
        },
      ];
    });
    return nameJoined(found, text, words);
  },
  write: (_, id) => codeOfId(id),
  bare: 0.5,
};
