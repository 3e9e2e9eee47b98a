import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseInline} from '../../../src/read/index.js';
import {cutText} from '../../../src/report/review-page/cut-text.js';
import {flag, shownText, toTokens} from '../../../src/report/review-page/flagged.js';

const cut = (markdown: string) => cutText(markdown, parseInline(markdown));
const tokens = (markdown: string) => toTokens(cut(markdown));

describe('cutText', () => {
  it('gives a text without marks as it stands', () => {
    expect(tokens('Nothing special.')).toEqual(['Nothing special.']);
  });

  it('names what stands in marks, and not the marks', () => {
    expect(tokens('Click **Save**, then _wait_ for `a*b`.')).toEqual([
      'Click ',
      {s: 'Save', m: 'b'},
      ', then ',
      {s: 'wait', m: 'i'},
      ' for ',
      {s: 'a*b', m: 'c'},
      '.',
    ]);
  });

  it('gives links and pictures their addresses', () => {
    expect(tokens('See [the **guide**](../guide.md "Guide") ![an icon](i.png) or <https://a.example/>.')).toEqual([
      'See ',
      {s: 'the ', m: 'a', u: '../guide.md'},
      {s: 'guide', m: 'ab', u: '../guide.md'},
      ' ',
      {s: 'an icon', m: 'p', u: 'i.png'},
      ' or ',
      {s: 'https://a.example/', m: 'a', u: 'https://a.example/'},
      '.',
    ]);
  });

  it('shows escapes and entities as the characters that they are, line breaks as such, and no tags', () => {
    expect(tokens(String.raw`A \> B &amp; C<br/>D <a name="x"></a>E`)).toEqual(['A > B & C\nD E']);
  });

  it('places every piece in the Markdown', () => {
    expect(cut('a **b** `c`').map(({text, start, end}) => [text, start, end])).toEqual([
      ['a ', 0, 2],
      ['b', 4, 5],
      [' ', 7, 8],
      ['c', 9, 10],
    ]);
  });

  it('never loses a word, nor gives a place outside the text, whatever the text', () => {
    const part = fc.constantFrom('word ', '**', '_', '`', '[', '](u)', '![', '<br>', '\\*', '&amp;', 'x', '\n', '~~');
    fc.assert(
      fc.property(fc.array(part, {maxLength: 12}), (parts) => {
        const markdown = parts.join('');
        const pieces = cut(markdown);
        expect(pieces.every(({start, end}) => start >= 0 && start <= end && end <= markdown.length)).toBe(true);
        const words = (text: string): number => text.split('word').length;
        const alts = parseInline(markdown).nodes.filter(({type}) => type === 'image' || type === 'code');
        if (alts.length === 0) expect(words(shownText(pieces))).toBe(words(markdown));
      }),
    );
  });
});

describe('flag', () => {
  it('cuts pieces where a finding begins and ends, and names it there alone', () => {
    const pieces = flag(cut('Wait 24 hours **now**'), [
      {start: 5, end: 13, index: 0},
      {start: 8, end: 19, index: 1},
    ]);
    expect(toTokens(pieces)).toEqual([
      'Wait ',
      {s: '24 ', f: [0]},
      {s: 'hours', f: [0, 1]},
      {s: ' ', f: [1]},
      {s: 'now', m: 'b', f: [1]},
    ]);
  });

  it('leaves an escape whole', () => {
    expect(toTokens(flag(cut(String.raw`a\>b`), [{start: 0, end: 2, index: 0}]))).toEqual([{s: 'a>', f: [0]}, 'b']);
  });
});
