import {describe, expect, it} from 'vitest';
import {dataAddress, readAddress, writeAddress} from '../../src/review-page/address.js';
import {byWork, filtered, foldersOf, sorted, totalsOf} from '../../src/review-page/index-rows.js';
import {openStore, type KeptTexts} from '../../src/review-page/store.js';
import {visible, visibleParts} from '../../src/review-page/visible-text.js';
import {nothingDecided, withLater} from '../../src/review-page/page-decisions.js';
import {indexRow} from './sample-review.js';

describe('addresses', () => {
  it.each([
    {page: 'nl-NL/a/b'},
    {page: 'nl-NL/a b/c&u=d#e', unit: 'u1 & 2'},
    {page: 'nl-NL/ä%2F+', unit: '%'},
    {byRisk: true},
    {page: 'a', unit: 'u1', byRisk: true},
  ])('lead to %j and back', (address) => {
    expect(readAddress(writeAddress(address))).toEqual({unit: undefined, ...address});
  });
  it('are short, and plain where they can be', () => {
    expect(writeAddress({page: 'nl-NL/docs/a-b', unit: 'u1'})).toBe('#p=nl-NL/docs/a-b&u=u1');
    expect(writeAddress({})).toBe('#');
    expect(writeAddress({page: 'a', byRisk: true})).toBe('#p=a&o=risk');
    expect(writeAddress({byRisk: true})).toBe('#o=risk');
    expect(readAddress('#o=other&p=a')).toEqual({page: 'a'});
    expect([readAddress(''), readAddress('#'), readAddress('#p='), readAddress('#u=u1')]).toEqual([{}, {}, {}, {}]);
  });
  it('of data stay below the page', () => {
    expect(dataAddress('nl-NL/a b/#c')).toBe('./nl-NL/a%20b/%23c.js');
    for (const path of ['../x', 'a/../b', '/a', 'a//b', 'a/./b', 'a/b\\..\\c', '', '..'])
      expect(dataAddress(path)).toBe(undefined);
    expect(dataAddress('https://evil.example')).toBe(undefined);
    expect(dataAddress('javascript:alert(1)')).toBe('./javascript%3Aalert(1).js');
  });
});

describe('characters that nobody sees', () => {
  it.each([
    ['a\u202Eb', ['a', {name: 'U+202E'}, 'b']],
    ['\u0000\u001B', [{name: 'U+0000'}, {name: 'U+001B'}]],
    ['\u{E0041}x', [{name: 'U+E0041'}, 'x']],
    ['می\u200Cخواهم', ['می\u200Cخواهم']],
    ['👩\u200D💻', ['👩\u200D💻']],
    ['a\tb\nc', ['a\tb\nc']],
    ['\u200Bx\uFEFF', [{name: 'U+200B'}, 'x', {name: 'U+FEFF'}]],
    ['', []],
  ])('are named in %j', (text, parts) => {
    expect(visibleParts(text)).toEqual(parts);
  });
  it('are named in titles', () => {
    expect(visible('a\u2066b')).toBe('a[U+2066]b');
  });
});

describe('the list of pages', () => {
  const row = (path: string, counts: object, given: object = {}) => ({
    ...indexRow(0),
    path,
    title: 'x',
    errors: 0,
    warnings: 0,
    ...given,
    counts: {current: 0, patched: 0, stale: 0, untranslated: 0, missing: 0, ...counts},
  });
  const rows = [
    row('nl-NL/b', {patched: 9}),
    row('nl-NL/a', {patched: 9}),
    row('nl-NL/mail/c', {stale: 1}),
    row('de-DE/mail/in/d', {}, {locale: 'de-DE', errors: 2, warnings: 1}),
    row('nl-NL/mailbox/e', {missing: 1, current: 3}),
  ];
  it('begins with most to do, what is wrong first', () => {
    expect(byWork(rows).map(({path}) => path)).toEqual([
      'de-DE/mail/in/d',
      'nl-NL/mail/c',
      'nl-NL/mailbox/e',
      'nl-NL/a',
      'nl-NL/b',
    ]);
  });
  it('begins with most risk where that is asked for, and then with most to do', () => {
    const rated = rows.map((one, index) => ({...one, ...(index < 2 ? {} : {risk: index === 3 ? 30 : 40})}));
    expect(sorted(rated, true).map(({path}) => path)).toEqual([
      'nl-NL/mail/c',
      'nl-NL/mailbox/e',
      'de-DE/mail/in/d',
      'nl-NL/a',
      'nl-NL/b',
    ]);
    expect(sorted(rated, false)).toEqual(byWork(rated));
  });
  it('is filtered by locale, folder and words', () => {
    const paths = (given: object) =>
      filtered(rows, {locale: '', folder: '', search: '', ...given}).map(({path}) => path);
    expect(paths({locale: 'de-DE'})).toEqual(['de-DE/mail/in/d']);
    expect(paths({folder: 'mail'})).toEqual(['nl-NL/mail/c', 'de-DE/mail/in/d']);
    expect(paths({search: ' MAILB'})).toEqual(['nl-NL/mailbox/e']);
    expect(foldersOf(rows)).toEqual(['mail', 'mail/in', 'mailbox']);
  });
  it('is added up', () => {
    expect(totalsOf(rows)).toEqual({
      counts: {current: 3, patched: 18, stale: 1, untranslated: 0, missing: 1},
      errors: 2,
      warnings: 1,
    });
  });
});

/** A storage that keeps so many texts. */
function storage(most = 100): KeptTexts & {readonly texts: Map<string, string>} {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => {
      if (texts.size >= most) throw new Error('QuotaExceededError');
      texts.set(key, value);
    },
    removeItem: (key) => void texts.delete(key),
    key: (index) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
}

describe('what a browser keeps', () => {
  const later = withLater(nothingDecided, 's u1');
  it('is kept by output and page', () => {
    const kept = storage();
    openStore('/a/', kept).setPage('x', later);
    expect(openStore('/a/', kept).page('x')).toEqual(later);
    expect(openStore('/a/', kept).paths()).toEqual(['x']);
    expect(openStore('/b/', kept).paths()).toEqual([]);
    openStore('/a/', kept).setPage('x', nothingDecided);
    expect(kept.texts.size).toBe(0);
  });
  it('stays until the page is left where nothing is kept, and that is said', () => {
    for (const given of [undefined, storage(0)]) {
      const store = openStore('/a/', given);
      store.setPage('x', later);
      store.set('by', 'Kim');
      expect([store.page('x'), store.setting('by'), store.paths(), store.isKept()]).toEqual([
        later,
        'Kim',
        ['x'],
        false,
      ]);
      store.forget();
      expect(store.page('x')).toEqual(later);
    }
    expect(openStore('/a/', storage()).isKept()).toBe(true);
  });
});
