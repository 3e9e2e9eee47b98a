import {beforeAll, describe, expect, it} from 'vitest';
import {baseReader, lookup} from '../../src/lookup/index.js';
import type {BaseReader} from '../../src/model/index.js';
import {locales} from '../check/locales.js';
import {asked, unknown, type Asked} from './eight-languages.js';
import {askedLater, unknownLater} from './held-out.js';
import {eightLanguageBase} from './sample-base.js';

let reader: BaseReader;
beforeAll(() => {
  reader = baseReader(eightLanguageBase());
});

const rowsOf = (all: Readonly<Record<string, readonly Asked[]>>) =>
  Object.entries(all).flatMap(([locale, texts]) =>
    texts.map(([text, first, variant]) => ({locale, text, first, variant})),
  );
const textsOf = (all: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(all).flatMap(([locale, texts]) => texts.map((text) => ({locale, text})));

describe.each([
  ['texts in eight languages', rowsOf(asked), textsOf(unknown), 120, 40],
  ['texts written later', rowsOf(askedLater), textsOf(unknownLater), 64, 32],
] as const)('%s', (_, rows, others, most, none) => {
  it('are as many as they should be, of each language alike', () => {
    expect([rows.length, others.length]).toEqual([most, none]);
    expect(new Set(rows.map(({locale}) => rows.filter((row) => row.locale === locale).length)).size).toBe(1);
  });

  it.each(rows)('$locale: $text', async ({locale, text, first, variant}) => {
    const [hit] = (await lookup(text, reader, {locale, locales})).hits;
    expect(hit?.id).toBe(first);
    // Where the text names a product the answer is that of this product and no other.
    expect(hit?.entry.variants?.map(({key}) => key)).toEqual(variant === undefined ? undefined : [variant]);
  });

  it.each(others)('$locale, nothing: $text', async ({locale, text}) => {
    const {hits} = await lookup(text, reader, {locale, locales});
    expect(hits.map(({id}) => id)).toEqual([]);
  });
});
