import {textAfter, textBefore} from './around.js';
import type {CodeOf, Family, Found} from './family.js';
import {nameJoined} from './name-joined.js';
import {installerErrors} from './registry/installer.js';
import {sameWin32} from './same-win32.js';
import type {CodeWords} from './words.js';

/** `1603`; no part of a longer number, path or word. */
const candidate = /(?<![\w.\-/])(?:1[5-9]|2\d)\d\d(?![\w/]|[.,-]\d)/g;

const namesCode = /\b(?:codes?|errors?|exit code|failed with|returned)[\s:=#(“"'*]*$/i;

const namesAfter = /^[\s)”"'*]*errors?\b/i;

/** What a text must speak of so that a number without a name in the registry is one of the installer. */
const speaksOfInstaller = /\b(?:installers?|install(?:ation|ed|ing|s)?|msi(?:exec)?|setup|uninstall(?:ing)?)\b/i;

/** Errors of Windows Installer. */
export const installer: Family<CodeOf<'installer'>> = {
  family: 'installer',
  hint: /(?<!\d)(?:1[5-9]|2\d)\d\d(?!\d)/,
  context: /\b(?:msi|windows installer)\b/i,
  scan,
  write: ({number}) => `Installer ${number}`,
  meaning: ({name}) => name,
  bare: 0.2,
  // 1603 says no more than that something failed.
  varies: () => true,
  sameAs: ({number, name}) =>
    name === undefined ? [] : sameWin32(number).filter(({entry}) => entry !== `installer/${number}`),
};

function scan(text: string, words: CodeWords): readonly Found[] {
  const isSetup = speaksOfInstaller.test(text);
  const found = [...text.matchAll(candidate)].map((match): Found => {
    const number = Number(match[0]);
    const start = match.index;
    const end = start + match[0].length;
    const before = textBefore(text, start);
    const name = installerErrors[number];
    const isCalled = namesCode.test(before) || namesAfter.test(textAfter(text, end)) || words.namesError(before);
    return {
      id: `installer/${number}`,
      code: {family: 'installer', number, ...(name === undefined ? {} : {name})},
      text: `Installer ${number}`,
      transient: false,
      start,
      end,
      named: isCalled && isSetup,
    };
  });
  return nameJoined(found, text, words);
}
