import {beforeAll, expect, it} from 'vitest';
import {baseReader, lookup} from '../../src/lookup/index.js';
import type {BaseReader} from '../../src/model/index.js';
import {locales} from '../check/locales.js';
import {asked, unknown} from '../lookup/eight-languages.js';
import {askedLater, unknownLater} from '../lookup/held-out.js';
import {eightLanguageBase} from '../lookup/sample-base.js';
import {describeReal, readReal, realFiles} from './shared-pages.js';

const folders = ['errors/de-DE', 'errors/zh-CN', 'published/nl-NL/sxs', 'source/zh-CN', 'reviewed'];

describeReal('texts in eight languages, among the entries of real pages', () => {
  let reader: BaseReader;
  beforeAll(() => {
    reader = baseReader(eightLanguageBase(folders.flatMap(realFiles).map((file) => readReal(file))));
  });

  it('have the right first hit', async () => {
    const wrong: string[] = [];
    for (const [locale, texts] of [...Object.entries(asked), ...Object.entries(askedLater)])
      for (const [text, first] of texts) {
        const {hits} = await lookup(text, reader, {locale, locales});
        if (hits[0]?.id !== first) wrong.push(`${locale}: ${text}: ${hits[0]?.id ?? 'nothing'}, not ${first}`);
      }
    expect(wrong).toEqual([]);
  });

  it('have none where they name no error', async () => {
    const wrong: string[] = [];
    for (const [locale, texts] of [...Object.entries(unknown), ...Object.entries(unknownLater)])
      for (const text of texts) {
        const {hits} = await lookup(text, reader, {locale, locales});
        if (hits[0])
          wrong.push(`${locale}: ${text}: ${hits[0].id} by ${hits[0].reason}: ${hits[0].matched.join(', ')}`);
      }
    expect(wrong).toEqual([]);
  });
});
