import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {simpleInline} from '../../../src/check/parts/simple-inline.js';
import {parseInline} from '../../../src/read/index.js';

const pieces = [
  '**[Label](a.md)**',
  '[![Alt & b](a.png)](b.md)',
  '**+ Add**',
  '**A & b > c!**',
  '**A &amp; b**',
  '**...**',
  '*(x)*',
  '_+y_',
  '**Bills > [Products](a.md)**',
  '<https://a.example/b_c*d*>',
  '<a@b.example>',
  '<a href="x?y=_1_*">',
  '</a>',
  '<br />',
  '<br>',
  '<b >',
  '<b',
  '</b x="1">',
  '&lt;',
  '&nbsp;',
  '&mdash;',
  '&foo;',
  '[https://a.example](https://a.example)',
  'https://a_b_c',
  '*a*',
  '_b_',
  '**Wohin?**',
  '& ',
  'AT&T',
  '&b;',
  'a_b',
  '**a_b**',
  '**P\\@ss**',
  '**-**',
  '*.*',
  '**a**',
  '_:_',
  '[x\\]y](a.md)',
  '[Rule]',
  '[a](b(c)d)',
  '[a](b_c&d*e?f=1&amp;g)',
  '![a](b&c_d_)',
  '< ',
  '<>',
  '**',
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '](',
  '![',
  '\\',
  '\\*',
  '<',
  '>',
  '&amp;',
  '!',
  '~',
  '~~',
  ' ',
  '  ',
  'a',
  'Wort',
  '字',
  '，',
  '。',
  '.',
  '-',
  '1',
  'https://a.example/b',
  'www.a.example',
  'a@b.example',
  '**Save**',
  '**保存**',
  '`ls -l`',
  '`a\\b\\`',
  '\\w',
  '**c:\\w**',
  '[Label](a.md#b)',
  '![Icon](a.png)',
  '"',
  '“',
  '”',
  ':',
  '\n',
];

describe('simpleInline', () => {
  it('reads what can be read in one way', () => {
    expect(simpleInline('Wählen Sie **Datei** \\> [Neu](a.md) und `ls`.')).toEqual({
      nodes: [
        {type: 'strong', start: 11, end: 20, text: 'Datei'},
        {type: 'link', start: 24, end: 35, text: 'Neu', url: 'a.md'},
        {type: 'code', start: 40, end: 44, text: 'ls'},
      ],
      text: 'Wählen Sie Datei > Neu und .',
    });
  });

  it('leaves out spaces behind a text', () => {
    expect(simpleInline('**Datei**:  ')).toEqual({
      nodes: [{type: 'strong', start: 0, end: 9, text: 'Datei'}],
      text: 'Datei:',
    });
    expect([' **Datei**', '**Datei**\t', '**Datei** \n'].filter((text) => simpleInline(text))).toEqual([]);
  });

  it('leaves to the parser what it may have to judge', () => {
    const doubtful = [
      '** x **',
      '**注意：**速度',
      '[a](b c)',
      '*a b',
      '[**a**](b)',
      '[[a](b)',
      '**-**a_b',
      '<br',
      '&foo;',
      '\\',
    ];
    expect(doubtful.filter((text) => simpleInline(text))).toEqual([]);
  });

  it('agrees with the parser on everything it reads', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 12}), (parts) => {
        const text = parts.join('');
        const simple = simpleInline(text);
        if (simple) expect(simple).toEqual(parseInline(text));
      }),
      {numRuns: 20000},
    );
  });
});
