import fc from 'fast-check';
import type {PhrasingContent, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {code, literal, prose, paragraph} from '../../src/text/markdown-literal.js';

const parser = unified().use(remarkParse).use(remarkGfm);

/** What a reader sees of a line after a label, or `undefined` where anything but text came of it. */
function seen(markdown: string, type: 'text' | 'inlineCode'): string | undefined {
  const root: Root = parser.parse(`x: ${markdown}`);
  const [paragraph, more] = root.children;
  if (more || paragraph?.type !== 'paragraph') return undefined;
  const plain = (node: PhrasingContent): string | undefined =>
    node.type === 'text' || node.type === type ? (node as {value: string}).value : undefined;
  const texts = paragraph.children.map(plain);
  return texts.includes(undefined) ? undefined : texts.join('').slice(3);
}

describe('literal', () => {
  it.each([
    ['**Office 365**', String.raw`\*\*Office 365\*\*`],
    ['[a](b_c_d.md)', String.raw`\[a\](b_c_d.md)`],
    ['_a_', String.raw`\_a\_`],
    ['<br>', String.raw`\<br>`],
    ['a | b > c', 'a | b > c'],
    ['&nbsp; & x', String.raw`\&nbsp; & x`],
    ['a\r\nb\nc', 'a ↵ b ↵ c'],
    ['$x$ ~y~ `z` \\', String.raw`\$x\$ \~y\~ \`z\` ` + '\\\\'],
  ])('%j is written %j', (text, expected) => {
    expect(literal(text)).toBe(expected);
  });

  it('shows any text as it stands', () => {
    const char = fc.constantFrom(
      ...Array.from('ab 1*_`[]()<>!#|~\\&;$-+=中。'),
      '**',
      '&amp;',
      '![',
      '](',
      '<b>',
      '``',
    );
    fc.assert(
      fc.property(fc.array(char, {maxLength: 30}), (chars) => {
        const text = `a${chars.join('')}b`;
        expect(seen(literal(text), 'text')).toBe(text);
      }),
      {numRuns: 500},
    );
  });
});

describe('code', () => {
  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
    ['', '`  `'],
    ['a\n| b', '`a ↵ | b`'],
  ])('%j is written %j', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it('shows any text as it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('`', '``', 'a', ' ', '*', '<b>', '\\', '|'), {minLength: 1, maxLength: 20}),
        (chars) => {
          const text = chars.join('');
          fc.pre(text.trim() !== '');
          expect(seen(code(text), 'inlineCode')).toBe(text);
        },
      ),
      {numRuns: 500},
    );
  });
});

describe('prose', () => {
  it('keeps code and shows the rest as it stands', () => {
    expect(prose('Unexpected `*a*` in *b*, <c>')).toBe(String.raw`Unexpected ${'`*a*`'} in \*b\*, \<c>`);
  });

  it('names an empty literal', () => {
    expect(prose('`a` to ``, `b` to `c`')).toBe('`a` to nothing, `b` to `c`');
  });

  it('escapes a backtick without a partner', () => {
    expect(prose('a ` b')).toBe('a \\` b');
  });
});

describe('paragraph', () => {
  it.each([
    ['# x', String.raw`\# x`],
    ['- x', String.raw`\- x`],
    ['1. x', String.raw`1\. x`],
    ['12) x', String.raw`12\) x`],
    ['4.4.1 x', '4.4.1 x'],
    ['x - 1. # y', 'x - 1. # y'],
  ])('writes %j so that it begins nothing', (text, expected) => {
    expect(paragraph(text)).toBe(expected);
  });

  it('ends an address before a tag without a backslash, which the address would take', () => {
    expect(paragraph('https://a.example/>x<b>')).toBe('https://a.example/>x&lt;b>');
    expect(paragraph('https://a.example/><b><c> <d>')).toBe(String.raw`https://a.example/>&lt;b>&lt;c> \<d>`);
    expect(paragraph('www.a.example<b> <b>')).toBe(String.raw`www.a.example&lt;b> \<b>`);
  });
});
