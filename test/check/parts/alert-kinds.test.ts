import {describe, expect, it} from 'vitest';
import {otherAlertKinds} from '../../../src/check/parts/alert-kinds.js';
import type {Page} from '../../../src/model/index.js';
import {read} from '../../../src/read/index.js';

/** A page with an alert of two sentences and a sentence outside of it. */
function pageWith(locale: string, mark: string, file = `${locale}/page.md`): Page {
  const pair = (id: string, source: string): string =>
    `<span data-ttu-id="${id}">${locale}: ${source}</span><span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`;
  const text = [
    `---\ntitle: Page\nms.contentlocale: ${locale}\n---\n`,
    `> ${mark}`,
    `> ${pair('aaaaa-101', 'It is slow.')} ${pair('aaaaa-102', 'Wait for it.')}\n`,
    `${pair('aaaaa-103', 'Open it.')}\n`,
  ].join('\n');
  return read(text, {file});
}

function english(mark: string): Page {
  return {...pageWith('en-US', mark, 'en.md'), english: [{commit: 'c', time: '2020-01-01T00:00:00Z'}]};
}

describe('otherAlertKinds', () => {
  const page = pageWith('de-DE', '[!TIP]');

  it('finds a kind that the English page does not have, once for all of the alert', () => {
    expect(otherAlertKinds(page, [english('[!WARNING]')])).toMatchObject([
      {pair: {id: 'aaaaa-101'}, actual: 'TIP', expected: 'WARNING'},
    ]);
  });

  it('finds an alert that became a quotation', () => {
    const quoted = pageWith('de-DE', 'See \\[!NOTE]:');
    expect(otherAlertKinds(quoted, [english('[!NOTE]')])).toMatchObject([{actual: 'QUOTE', expected: 'NOTE'}]);
  });

  it('finds a kind that two other locales do not have, not one alone', () => {
    const [french, dutch] = [pageWith('fr-FR', '[!NOTE]'), pageWith('nl-NL', '[!NOTE]')];
    expect(otherAlertKinds(page, [french, dutch])).toHaveLength(1);
    expect(otherAlertKinds(page, [french])).toEqual([]);
    expect(otherAlertKinds(page, [french, pageWith('nl-NL', '[!CAUTION]')])).toEqual([]);
  });

  it('is silent where the kind is the same, in any case', () => {
    expect(otherAlertKinds(page, [english('[!Tip]')])).toEqual([]);
  });
});
