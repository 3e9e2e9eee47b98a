import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {defaultProducts} from '../../src/model/index.js';
import {namesIn} from '../../src/text/index.js';

const found = (text: string, ...names: string[]): readonly (readonly [string, number])[] =>
  namesIn(text, [{names}]).map(({name, start}) => [name, start] as const);

describe('namesIn', () => {
  it('finds names in any case, as they are written', () => {
    expect(found('contoso, CONTOSO', 'Contoso')).toEqual([
      ['Contoso', 0],
      ['Contoso', 9],
    ]);
  });

  it('takes the longest where several begin', () => {
    expect(found('Contoso Mail Contoso', 'Contoso', 'Contoso Mail')).toEqual([
      ['Contoso Mail', 0],
      ['Contoso', 13],
    ]);
  });

  it.each([
    ['inside of a word', 'MyContoso', []],
    ['behind an underscore', '_Contoso', []],
    ['behind another one', 'ContosoContoso', [['Contoso', 0]]],
    ['with an ending', 'Contosos', [['Contoso', 0]]],
    ['behind a letter of another script', '在Contoso', [['Contoso', 1]]],
    ['at the end', 'a Contoso', [['Contoso', 2]]],
    ['with a digit behind it', 'Contoso1, Contoso.1', []],
  ])('finds a name %s or not', (_, text, expected) => {
    expect(found(text, 'Contoso')).toEqual(expected);
  });

  it.each([
    ['that are short', 'X and Go', ['X', 'Go'], 2],
    ['with a mark in front', 'ASP.NET', ['.NET'], 1],
    ['of other letters', 'Ökoso, xökoso', ['Ökoso'], 1],
    ['with other spaces', 'Contoso\u00A0Mail', ['Contoso Mail'], 1],
    ['that are none', 'Contoso', [''], 0],
  ])('finds names %s', (_, text, names, count) => {
    expect(found(text, ...names)).toHaveLength(count);
  });

  it('finds what a pattern at every place finds', () => {
    const names = [...defaultProducts.flatMap((product) => product.names), '.NET', 'C++', 'Öko', 'x'];
    const some = fc.uniqueArray(fc.constantFrom(...names), {minLength: 1});
    const part = fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(' ', '_', '.', '7', 'é', 's', '在', 'WIN', '\u00A0'),
    );
    fc.assert(
      fc.property(some, fc.array(part), (own, parts) => {
        const text = parts.join('');
        const longest = own.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
        const any = longest.map((name) => name.replace(/[.+]/g, '\\$&').replaceAll(' ', '[ \\u00A0\\u202F]')).join('|');
        const plain = Array.from(text.matchAll(new RegExp(`\\b(?:${any})(?!\\.?\\d)`, 'gi')), ({index}) => index);
        expect(found(text, ...own).map(([, start]) => start)).toEqual(plain);
      }),
    );
  });
});
