import {describe, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {parseInline, read} from '../../src/read/index.js';
import {locales} from './locales.js';

/** Offers of a mark for the same texts, once for each of what stands behind them on the page. */
function marksOffered(...behind: readonly string[]): (string | undefined)[] {
  const pairs = behind.map(
    (text, index) =>
      `<span data-ttu-id="aaaaa-${101 + index}">Warten Sie bis morgen</span>` +
      `<span class="sxs-lookup"><span data-stu-id="aaaaa-${101 + index}">Wait until tomorrow.</span></span>${text}`,
  );
  const page = read(`---\ntitle: Page\nms.contentlocale: de-DE\n---\n${pairs.join('\n\n')}\n`, {file: 'page.md'});
  const findings = check([page], {locales, inline: parseInline}).filter(
    ({ruleId}) => ruleId === 'terminal-punctuation',
  );
  expect(findings.map(({pair}) => pair)).toEqual(behind.map((_, index) => `aaaaa-${101 + index}`));
  return findings.map(({fix}) => fix?.text);
}

describe('terminal-punctuation', () => {
  it('offers no mark where one stands behind the pair', () => {
    expect(marksOffered('', '.', '', ' **!', ' and so on.')).toEqual(['.', undefined, '.', undefined, '.']);
    expect(marksOffered('.', '')).toEqual([undefined, '.']);
  });

  it('looks no further than ten characters', () => {
    expect(marksOffered(`${' '.repeat(9)}.`, `${' '.repeat(10)}.`)).toEqual([undefined, '.']);
  });
});
