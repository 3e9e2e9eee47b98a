import {describe, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {parseInline, read} from '../../src/read/index.js';
import {locales} from './locales.js';
import {pageOf} from './page-of.js';

function structureOf(source: string, target: string): (string | undefined)[] {
  const page = pageOf('sv-SE', [{source, target}]);
  return check([page], {locales, inline: parseInline, only: ['structure-parity']}).map(({actual}) => actual);
}

describe('structure-parity', () => {
  it.each([
    ['a heading at the beginning', '# Mail', 'E-post', ['no headings']],
    ['one behind spaces', '   ## Mail', 'E-post', ['no headings']],
    ['one on another line', 'Wait.\n# Mail', 'Vänta.\nE-post', ['no headings']],
    ['an alert in the middle', 'Wait. [!NOTE] Go on.', 'Vänta. Fortsätt.', ['no alerts']],
    ['nothing of what begins in a number', '1. Wait', 'Vänta', []],
  ])('sees %s', (_, source, target, expected) => {
    expect(structureOf(source, target)).toEqual(expected);
  });

  it.each([
    ['> [!NOTE]', []],
    ['> [!Note]', []],
    ['> [!wARNING]', []],
    ['> [!hint]', []],
    ['> [!HINT]', ['HINT']],
    ['>[!Hint]', ['Hint']],
    ['- > [!NOTES]', ['NOTES']],
    ['> [!ÄH]', ['ÄH']],
    ['> [!N]', []],
    ['> Wait. [!HINT]', []],
    ['> [!TIP]\n> Wait.\n\n> [!HINT]', ['HINT']],
  ])('judges the kind of the alert %s', (alert, expected) => {
    const pair =
      '<span data-ttu-id="aaaaa-101">Vänta.</span>' +
      '<span class="sxs-lookup"><span data-stu-id="aaaaa-101">Wait.</span></span>';
    const page = read(`---\ntitle: Page\nms.contentlocale: sv-SE\n---\n${alert}\n> ${pair}\n`, {file: 'page.md'});
    const findings = check([page], {locales, inline: parseInline, only: ['structure-parity']});
    expect(findings.map(({actual}) => actual)).toEqual(expected);
  });
});
