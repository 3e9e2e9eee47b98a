import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ArticleResult} from '../../src/engine/article-result.js';
import {idsName, makeResult, openResult, plainResult, textsName} from '../../src/engine/made-result.js';

const counts = {current: 1, patched: 0, stale: 0, untranslated: 0, missing: 0};

function resultOf([page = '', versions = '', review = '', units = '']: readonly string[]): ArticleResult {
  const locale = {locale: 'xx', file: 'a.md', counts, findings: 0, page, versions, review};
  return {
    reports: [{key: 'a', name: 'a', title: 'A', locales: [locale], units}],
    knowledge: [],
    contradictions: [],
    findings: [],
    used: [],
    seen: [],
    pages: 1,
    pairs: 2,
  };
}

describe('makeResult', () => {
  it('gives what texts are known by without them, and the texts beside it', () => {
    const {head, texts} = makeResult(resultOf(['a', '', 'å', 'c']), 'ids');
    expect(Buffer.from(texts).toString()).toBe('aåc');
    expect(openResult(head).reports[0]).toEqual({
      key: 'a',
      name: 'a',
      title: 'A',
      locales: [
        {
          locale: 'xx',
          file: 'a.md',
          counts,
          findings: 0,
          page: {hash: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', size: 1},
          versions: '',
          review: {hash: 'e83979df9d36090142f23051f8e8d7ad48e5c20dff5c9e7b92ca3454f67469f9', size: 2},
        },
      ],
      units: {hash: '2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6', size: 1, label: 'ids'},
    });
  });

  it('names texts by what they are, however the rest is written', () => {
    const title = 'A title of many letters';
    // The same characters, in two bytes each: V8 keeps a part of a text as the whole was.
    const wide = `€${title}`.slice(1);
    const made = [title, wide].map((own) => {
      const result = resultOf(['a', 'b', 'c', 'd']);
      return makeResult({...result, reports: result.reports.map((report) => ({...report, title: own}))}, '');
    });
    expect(Buffer.from(made[0]?.head ?? []).equals(made[1]?.head ?? new Uint8Array())).toBe(false);
    expect(made[0]?.name).toBe(made[1]?.name);
    expect(textsName(openResult(made[1]?.head ?? new Uint8Array()))).toBe(made[0]?.name);
    expect(makeResult(resultOf(['a', 'b', 'd', 'c']), '').name).not.toBe(made[0]?.name);
  });

  it('keeps every text as it is, byte order marks included', () => {
    const text = fc.oneof(fc.string({unit: 'grapheme'}), fc.constantFrom('\uFEFFa', '', '\r\n', '\0'));
    fc.assert(
      fc.property(fc.array(text, {minLength: 4, maxLength: 4}), (own) => {
        const {head, texts} = makeResult(resultOf(own), '');
        expect(plainResult(openResult(head, texts))).toEqual(resultOf(own));
      }),
    );
  });
});

describe('idsName', () => {
  const unit = {article: 'a', unit: 'u1', source: 'One.'};

  it('is another one for other ids, sentences and articles, and empty for none', () => {
    const names = [
      [unit],
      [{...unit, unit: 'u2'}],
      [{...unit, source: 'Two.'}],
      [{...unit, article: 'b'}],
      [unit, unit],
    ].map(idsName);
    expect(new Set(names).size).toBe(5);
    expect(names).not.toContain('');
    expect(idsName([])).toBe('');
  });
});
