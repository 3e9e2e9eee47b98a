import {describe, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from './locales.js';
import {pageOf} from './page-of.js';

type Text = readonly [source: string, target: string];

/** What stands in other capitals on a page with these texts. */
function altered(locale: string, ...texts: readonly Text[]): unknown[] {
  const pairs = texts.map(([source, target]) => ({source, target}));
  const findings = check([pageOf(locale, pairs)], {locales, inline: parseInline, only: ['program-name']});
  return findings.map(({actual}) => actual);
}

describe('a name of a program in other capitals is found', () => {
  it.each([
    ['in bold type', 'Open **ItemList** now.', 'Öffnen Sie **Itemlist**.', ['Itemlist']],
    ['in italics', 'Open *ItemList* now.', 'Öffnen Sie *Itemlist*.', ['Itemlist']],
    ['in a remark', 'An item (ItemList)', 'Ein Element (Itemlist)', ['Itemlist']],
    ['by itself', 'ItemList', 'Itemlist', ['Itemlist']],
    ['in a link', '[ItemList](a.md) is new.', '[Itemlist](a.md) ist neu.', ['Itemlist']],
    ['with three parts', 'The ItemListView is new.', 'Das Itemlistview ist neu.', ['Itemlistview']],
    ['with a digit', 'The ItemList2 is new.', 'Das Itemlist2 ist neu.', ['Itemlist2']],
    ['but not one of two words, which may be a word', 'The ItemList is new.', 'Die Itemlist ist neu.', []],
    ['nor one in capitals', 'Open **ItemList** now.', 'ÖFFNEN SIE **ITEMLIST**', []],
    ['nor one with another first letter', 'Open **ItemList** now.', 'Öffnen Sie **itemList**.', []],
    ['nor one in an address', 'Open **ItemList** now.', 'Siehe [dort](itemlist.md).', []],
  ])('%s', (_, source, target, expected) => {
    expect(altered('de-DE', [source, target])).toEqual(expected);
  });

  it('anywhere on a page that shows it for one', () => {
    const plain: Text = ['The ItemList is new.', 'Die Itemlist ist neu.'];
    expect(altered('de-DE', plain, ['Open **ItemList** now.', 'Öffnen Sie **Itemlist**.'])).toEqual([
      'Itemlist',
      'Itemlist',
    ]);
    expect(altered('de-DE', plain, ['Run `ItemList` now.', 'Führen Sie `ItemList` aus.'])).toEqual(['Itemlist']);
  });

  it('without capitals in a language of another script', () => {
    expect(altered('ru-RU', ['The ItemList is new.', 'Новый itemlist.'])).toEqual(['itemlist']);
    expect(altered('ru-RU', ['The ItemList is new.', 'Новый Itemlist.'])).toEqual([]);
  });
});
