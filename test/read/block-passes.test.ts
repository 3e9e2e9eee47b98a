import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {aroundOf} from './around-of.js';
import {bothPasses} from './both-passes.js';
import {wholePages} from './page-arbitrary.js';
import {pair} from './pair.js';

/**
 * Where the reference is wrong by CommonMark 0.31, each seen in generated pages only:
 * it begins indented code anew on each line behind an empty line of a quote;
 * it lets a line that is one tag, such as `<br/>`, end a paragraph that it lazily continues (never generated).
 */
const exceptions = [/^>[ \t]*\r?\n(?: {4}|\t)/m];

describe('the block pass for bulk reading', () => {
  it('gives what the reference gives', () => {
    fc.assert(
      fc.property(wholePages, (text) => {
        fc.pre(!exceptions.some((exception) => exception.test(text)));
        const {bulk, reference} = bothPasses(text);
        expect(bulk).toEqual(reference);
      }),
      // One seed: a new oddity of either parser is for whoever changes this line, not for whoever runs the tests.
      {numRuns: 2000, seed: 7},
    );
  });

  it('does not end a paragraph at a tag that continues it lazily', () => {
    const {bulk} = bothPasses(`> ${pair('a-1', 'x', 'y')}\n<br/>\n${pair('a-2', 'x', 'y')}\n`);
    expect(bulk.blocks.map(aroundOf)).toEqual([{kind: 'paragraph', items: [], quote: 'quote'}]);
  });

  it('keeps indented code whole behind an empty line of a quote', () => {
    const {bulk} = bothPasses(`>\n    ${pair('a-1', 'x', 'y')}\n    ${pair('a-2', 'x', 'y')}\n`);
    expect(bulk.blocks.map(aroundOf)).toEqual([{kind: 'code', items: []}]);
  });

  it('begins a quote before a table', () => {
    const {bulk, reference} = bothPasses(`> ${pair('a-1', 'x', 'y')} | |\n|-|-|\n`);
    expect(bulk).toEqual(reference);
    expect(bulk.blocks.map(aroundOf)).toEqual([{kind: 'paragraph', items: [], quote: 'quote'}]);
  });
});
