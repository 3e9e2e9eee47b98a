import {codeOfId} from './id.js';
import {textAfter, textBefore} from './around.js';
import type {CodeOf, Family, Found} from './family.js';
import {nameJoined} from './name-joined.js';
import type {CodeWords} from './words.js';

/** `30125-4`, `30125-1011`, `0-1018`, `147-0`, `30088-26 (2)`; no part of a longer number, path or word. */
const code = /(?<![\w.\-/])(\d{1,5})-(\d{1,4})(?:\s?\(\d{1,5}\))?(?![\w/]|[.-]\d)/g;

const namesCode = /\b(?:codes?|errors?|wrong)[\s:=#(“"'*[]*$/i;

const namesAfter = /^[\s)\]”"'*]*errors?\b/i;

/** What a text must speak of where the code does not begin with 30. */
const speaksOfSetup =
  /\b(?:click-to-run|installer|install(?:ation|ing)?|microsoft 365|office|setup|uninstall(?:ing)?)\b/i;

/** Codes of the installer of Office. */
export const officeSetup: Family<CodeOf<'office-setup'>> = {
  family: 'office-setup',
  hint: /(?<![\w.\-/])\d{1,5}-\d/,
  context: /\b(?:codes?|errors?)\b/i,
  scan,
  write: (_, id) => codeOfId(id),
  bare: 0.7,
  // `30125-4` lies between 30125 and 30126.
  position: (spelling) => ({group: '', number: Number.parseFloat(spelling.replace('-', '.'))}),
};

function scan(text: string, words: CodeWords): readonly Found[] {
  const found = [...text.matchAll(code)].map((match): Found => {
    const [, stage = '', detail = ''] = match;
    const start = match.index;
    const end = start + match[0].length;
    const spelling = `${stage}-${Number(detail)}`;
    const before = textBefore(text, start);
    const isCode = namesCode.test(before) || words.namesError(before) || namesAfter.test(textAfter(text, end));
    return {
      id: `office-setup/${spelling}`,
      code: {family: 'office-setup', stage: Number(stage), detail: Number(detail)},
      text: spelling,
      transient: false,
      start,
      end,
      named: isCode && (/^30\d{3}$/.test(stage) || speaksOfSetup.test(text)),
    };
  });
  return nameJoined(found, text, words);
}
