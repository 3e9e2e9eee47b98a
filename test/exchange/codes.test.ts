import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {forbidden} from '../../src/exchange/forbidden.js';
import {growth} from '../growth.js';
import {fromCodes, toCodes, type Coded} from '../../src/exchange/codes.js';

/** Texts as they stand; a code as `{1}…{/1}` or, alone, `{1/}`. */
function shown(parts: Coded): string {
  return parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : {open: `{${part.id}}`, close: `{/${part.id}}`, alone: `{${part.id}/}`}[part.role],
    )
    .join('');
}

const fragment = fc.constantFrom(
  '**',
  '*',
  '_',
  '__',
  '~~',
  '***',
  '[',
  '](',
  ')',
  '![',
  '`',
  '``',
  '<b>',
  '</b>',
  '<br/>',
  '<a name="x">',
  '</a>',
  '<https://a.example>',
  'word',
  ' ',
  '\n',
  '\\',
  '\\*',
  '&amp;',
  '<',
  '>',
  '\u0001',
  '\uD800',
  '語',
  '😀',
  'https://a.example/b?c=1&d',
  '"t"',
);
const markdown = fc.array(fragment, {maxLength: 30}).map((parts) => parts.join(''));

describe('toCodes', () => {
  it.each([
    ['Open the **console**.', 'Open the {1}console{/1}.'],
    ['Read [*this* page](https://a.example/b "T").', 'Read {1}{2}this{/2} page{/1}.'],
    ['Run `Get-Queue -All` now.', 'Run {1/} now.'],
    ['![A queue](q.png) and [![A](b.png)](c)', '{1}A queue{/1} and {2}{3}A{/3}{/2}'],
    ['See <https://a.example>.', 'See {1/}.'],
    ['<b>Stop</b> it<br/>here</i>', '{1}Stop{/1} it{2/}here{3/}'],
    ['2 * 3 * 4 and a_b_c', '2 * 3 * 4 and a_b_c'],
    ['**open and [a** b](c)', '**open and {1}a** b{/1}'],
    [String.raw`\*not\* this`, String.raw`\*not\* this`],
    ['a *b **c* d**', 'a {1}b **c{/1} d**'],
    ['打开**控制台**。', '打开{1}控制台{/1}。'],
    ['a\u0001b', 'a{1/}b'],
  ])('takes the marks out of %j', (text, expected) => {
    expect(shown(toCodes(text))).toBe(expected);
  });

  it('gives the same thing the same id in the other language', () => {
    const source = toCodes('Open **a** in `b` or [c](https://a.example/en-us/c), **d**.');
    const target = toCodes('**D** oder [C](https://a.example/de-de/c) in `b` und **A** und `e`.', source);
    expect(shown(target)).toBe('{1}D{/1} oder {3}C{/3} in {2/} und {4}A{/4} und {5/}.');
  });

  it('leaves no forbidden character in a text', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const part of toCodes(text)) if (typeof part === 'string') expect(part.match(forbidden)).toBeNull();
      }),
    );
  });

  it('nests its halves', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const open: number[] = [];
        for (const part of toCodes(text)) {
          if (typeof part === 'string' || part.role === 'alone') continue;
          if (part.role === 'open') open.push(part.id);
          else expect(open.pop()).toBe(part.id);
        }
        expect(open).toEqual([]);
      }),
    );
  });

  it.each(['_a ', '**b ', 'c** ', '_a **b c_ ', '<b>', '[', '`'])('is linear in marks such as %j', async (mark) => {
    const text = (size: number): string => `${'_a '.repeat(size)}${mark.repeat(size)}${'c** '.repeat(size)}`;
    expect(await growth((size) => fromCodes(toCodes(text(size), toCodes(text(size)))), 2500)).toBeLessThan(8);
  });
});

describe('fromCodes', () => {
  it('gives back the exact text', () => {
    fc.assert(
      fc.property(markdown, markdown, (source, target) => {
        const coded = toCodes(source);
        expect(fromCodes(coded)).toBe(source);
        expect(fromCodes(toCodes(target, coded))).toBe(target);
      }),
    );
  });

  it('gives a text back in another order, and never half a pair', () => {
    fc.assert(
      fc.property(
        markdown.map((text) => toCodes(text)),
        fc.infiniteStream(fc.nat()),
        (parts, numbers) => {
          const order = parts.map((part) => ({part, at: numbers.next().value as number}));
          const moved = order
            .filter(({at}) => at % 5 > 0)
            .sort((a, b) => a.at - b.at)
            .map(({part}) => part);
          const given = fromCodes(moved);
          const kept = moved.filter((part) => typeof part === 'string' || part.role === 'alone');
          for (const part of kept) expect(given).toContain(typeof part === 'string' ? part : part.data);
          const longest = moved.reduce((sum, part) => sum + (typeof part === 'string' ? part : part.data).length, 0);
          expect(given.length).toBeLessThanOrEqual(longest);
          for (const part of moved) {
            if (typeof part === 'string' || part.role === 'alone') continue;
            const isAlone = !moved.some(
              (one) => typeof one !== 'string' && one.id === part.id && one.role !== part.role,
            );
            if (isAlone) expect(fromCodes(moved.filter((one) => one !== part))).toBe(given);
          }
        },
      ),
    );
  });

  it.each([
    ['a dropped end', ['a ', {id: 1, role: 'open', kind: 'bold', data: '**'}, 'b'], 'a b'],
    ['a dropped beginning', ['a', {id: 1, role: 'close', kind: 'link', data: '](x)'}, ' b'], 'a b'],
    [
      'an end before its beginning',
      [{id: 1, role: 'close', kind: 'bold', data: '**'}, 'a', {id: 1, role: 'open', kind: 'bold', data: '**'}],
      'a',
    ],
    [
      'what would overlap',
      [
        {id: 1, role: 'open', kind: 'bold', data: '**'},
        'a',
        {id: 2, role: 'open', kind: 'link', data: '['},
        'b',
        {id: 1, role: 'close', kind: 'bold', data: '**'},
        'c',
        {id: 2, role: 'close', kind: 'link', data: '](x)'},
      ],
      '**ab**c',
    ],
    [
      'a code that was copied',
      [{id: 1, role: 'alone', kind: 'code', data: '`x`'}, ' or ', {id: 1, role: 'alone', kind: 'code', data: '`x`'}],
      '`x` or `x`',
    ],
  ] as const)('takes %s', (_, parts, expected) => {
    expect(fromCodes(parts)).toBe(expected);
  });
});
