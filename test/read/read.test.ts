import {describe, expect, it} from 'vitest';
import {read} from '../../src/read/index.js';
import {pageText} from '../page-text.js';

const text = pageText(
  '# <a name="queues"></a>{{Queues|Köer}}\n\n> [!NOTE]\n> {{Wait.|Vänta.}}\n\n1. {{Open it.|Öppna den.}}\n\n| a | b |\n| --- | --- |\n| x | {{Cell|Cell}} |\n',
  {
    locale: 'sv-SE',
    handoff: '02/15/2020',
  },
);

describe('read', () => {
  it('gives a page with its version, sections, blocks and pairs', () => {
    const page = read(text, {file: 'sv/queues.md'});
    expect(page.meta).toMatchObject({locale: 'sv-SE', handoff: '2020-02-15', title: 'Sample'});
    expect(page.key).toBe('11111111-2222-4333-8444-555555555555');
    expect(page.sections.map(({slug, depth, heading}) => [slug, depth, heading])).toEqual([
      ['', 0, ''],
      ['queues', 1, 'Queues'],
    ]);
    expect(page.pairs.map(({source, target, section, block}) => [source, target, section, page.blocks[block]])).toEqual(
      [
        ['Queues', 'Köer', 1, {kind: 'heading', depth: 1, items: []}],
        ['Wait.', 'Vänta.', 1, {kind: 'paragraph', items: [], quote: 'note'}],
        ['Open it.', 'Öppna den.', 1, {kind: 'paragraph', items: [{list: 0, ordered: true, number: 1}]}],
        ['Cell', 'Cell', 1, {kind: 'cell', items: [], cell: {table: 0, row: 1, column: 1}}],
      ],
    );
    expect(page.findings).toEqual([]);
  });

  it('gives the same by the reference parser', () => {
    expect(read(text, {file: 'sv/queues.md', reference: true})).toEqual(read(text, {file: 'sv/queues.md'}));
  });

  it('rejects a locale that is none', () => {
    expect(() => read('', {file: 'a.md', locale: '../../x'})).toThrow(RangeError);
  });
});
