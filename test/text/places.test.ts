import fc from 'fast-check';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {parseInline, read} from '../../src/read/index.js';
import {remarkSxs} from '../../src/remark.js';
import {places} from '../../src/text/index.js';
import {locales} from '../check/locales.js';
import {pair} from '../read/pair.js';

describe('places', () => {
  it('ends lines with LF, CR LF and CR alone', () => {
    const lines = places('a\nb\r\nc\rd\n\r\ne');
    expect([0, 1, 2, 5, 7, 9, 11].map((offset) => lines.at(offset)).map(({line, column}) => [line, column])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 1],
      [6, 1],
    ]);
    expect([1, 2, 3, 4, 5, 6, 7].map((line) => lines.lineStart(line))).toEqual([0, 2, 5, 7, 9, 11, 12]);
  });

  it('counts columns in UTF-16 code units', () => {
    expect(places('é😀x').at(3)).toEqual({offset: 3, line: 1, column: 4});
  });

  it('takes the nearest end for an offset outside the text', () => {
    expect([-1, 9].map((offset) => places('ab\nc').at(offset))).toEqual([
      {offset: 0, line: 1, column: 1},
      {offset: 4, line: 2, column: 2},
    ]);
  });

  it('agrees with the CommonMark parser', () => {
    const parts = fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '😀'), {maxLength: 30});
    fc.assert(
      fc.property(parts, (words) => {
        const text = `${words.join('')}z`;
        const lines = places(text);
        const {start, end} = unified().use(remarkParse).parse(text).children.at(-1)?.position ?? {};
        for (const point of [start, end]) expect(lines.at(point?.offset ?? -1)).toEqual(point);
      }),
    );
  });
});

it('gives a pair one place in extract, check and remark', () => {
  const text = `first\rsecond\rthird\r\n😀 ${pair('a-1', 'Warten 42 Stunden.', 'Wait 24 hours.')}\n`;
  const page = read(text, {file: 'a.md', locale: 'de-DE'});
  const [finding] = check([page], {locales, inline: parseInline});
  const tree = unified().use(remarkParse).use(remarkSxs).parse(text);
  const [paragraph] = tree.children;
  const node = paragraph?.type === 'paragraph' ? paragraph.children.at(-1) : undefined;
  expect(page.pairs[0]).toMatchObject({line: 4, column: 28});
  expect(finding).toMatchObject({line: 4, column: 35, endLine: 4, endColumn: 37});
  expect(node?.position).toMatchObject({start: {line: 4, column: 4}});
});
