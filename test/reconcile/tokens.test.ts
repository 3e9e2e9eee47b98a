import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {defaultProducts} from '../../src/model/index.js';
import {productSpans, tokens} from '../../src/reconcile/tokens.js';
import {vocabulary} from '../english.js';

describe('tokens', () => {
  it('keeps protected text whole', () => {
    const found = tokens('In [Office 365](a.md) `x y` \\> **Office 365** 4.4.316', vocabulary);
    expect(found.filter((token) => token.kind !== 'space').map((token) => `${token.kind} ${token.text}`)).toEqual([
      'word In',
      'markup [',
      'product Office 365',
      'markup ](',
      'url a.md',
      'markup )',
      'code `x y`',
      'mark \\>',
      'markup **',
      'ui Office 365',
      'markup **',
      'number 4.4.316',
    ]);
  });

  it('loses nothing', () => {
    const piece = fc.constantFrom(
      'Office 365',
      '**',
      '`',
      '[',
      '](',
      ')',
      ' ',
      'a.b',
      '4.4.316',
      '\\',
      '<b>',
      'https://x.y/z',
      '邮件',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(
          tokens(text, vocabulary)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('productSpans', () => {
  it('finds names beside other scripts, not inside longer words or numbers', () => {
    const texts = (text: string): string[] => productSpans(text, defaultProducts).map((span) => span.text);
    expect(texts('在Office 365中')).toEqual(['Office 365']);
    expect(texts('MyOutlook Outlook Windows 100 Windows 10')).toEqual(['Outlook', 'Windows 10']);
  });

  it('tells a UI value from strong words around a name', () => {
    const [first, second, third] = productSpans('**Outlook** **Open Outlook** Outlook', defaultProducts);
    expect([first?.ui, first?.strong]).toEqual([true, true]);
    expect([second?.ui, second?.strong]).toEqual([false, true]);
    expect([third?.ui, third?.strong]).toEqual([false, false]);
  });
});
