import {describe, expect, it} from 'vitest';
import {read} from '../../src/read/index.js';
import {pageText} from '../page-text.js';
import {aroundOf} from './around-of.js';

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
    expect(page.key).toBe('sv/queues');
    expect(page.sections.map(({slug, depth, heading}) => [slug, depth, heading])).toEqual([
      ['', 0, ''],
      ['queues', 1, 'Queues'],
    ]);
    expect(page.pairs.map(({source, target, section, block}) => [source, target, section, block])).toEqual([
      ['Queues', 'Köer', 1, 0],
      ['Wait.', 'Vänta.', 1, 1],
      ['Open it.', 'Öppna den.', 1, 2],
      ['Cell', 'Cell', 1, 6],
    ]);
    const cell = (row: number, column: number) => ({kind: 'cell', items: [], cell: {table: 0, row, column}});
    expect(
      page.blocks.map((block) => [text.slice(block.start, block.end).replace(/<span.*span>/, '…'), aroundOf(block)]),
    ).toEqual([
      ['<a name="queues"></a>…', {kind: 'heading', depth: 1, items: []}],
      ['[!NOTE]\n> …', {kind: 'paragraph', items: [], quote: 'note'}],
      ['…', {kind: 'paragraph', items: [{list: 0, ordered: true, number: 1}]}],
      ['a', cell(0, 0)],
      ['b', cell(0, 1)],
      ['x', cell(1, 0)],
      ['…', cell(1, 1)],
    ]);
    expect(page.blocks.map(({section}) => section)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(page.findings).toEqual([]);
  });

  it('gives the same by the reference parser', () => {
    expect(read(text, {file: 'sv/queues.md', reference: true})).toEqual(read(text, {file: 'sv/queues.md'}));
  });

  it('rejects an invalid locale', () => {
    expect(() => read('', {file: 'a.md', locale: '../../x'})).toThrow(RangeError);
  });

  it('gives every leaf block its content, with or without pairs', () => {
    const body = [
      '## Setext',
      '- Item',
      '',
      '  ```sh -x',
      '  run',
      '  ```',
      '> quoted',
      '> on',
      '',
      '    indented',
      '',
      '[x]: a.md "T"',
      'See [the *list*]( <b c.md> ), ![i](i.png) and [x].',
      '',
      '<table><tr><td>A<br/>b</td><td> </td><td>c</td></tr></table>',
      '',
      '| a \\| b | | c',
      '|-|-|-|',
      '| d || e | f |',
      '',
    ].join('\r\n');
    for (const reference of [false, true]) {
      const page = read(body, {file: 'a.md', reference});
      expect(
        page.blocks.map((block) => [
          block.kind,
          body.slice(block.start, block.end).replaceAll('\r', ''),
          block.language,
        ]),
      ).toEqual([
        ['heading', 'Setext', undefined],
        ['paragraph', 'Item', undefined],
        ['code', '```sh -x\n  run\n  ```', 'sh'],
        ['paragraph', 'quoted\n> on', undefined],
        ['code', 'indented', undefined],
        ['definition', '[x]: a.md "T"', undefined],
        ['paragraph', 'See [the *list*]( <b c.md> ), ![i](i.png) and [x].', undefined],
        ['html', 'A<br/>b', undefined],
        ['html', 'c', undefined],
        ['cell', 'a \\| b', undefined],
        ['cell', 'c', undefined],
        ['cell', 'd', undefined],
        ['cell', 'e', undefined],
        ['cell', 'f', undefined],
      ]);
      expect(page.blocks.map(({cell}) => cell && [cell.table, cell.row, cell.column]).filter(Boolean)).toEqual([
        [0, 0, 0],
        [0, 0, 2],
        [1, 0, 0],
        [1, 0, 2],
        [1, 1, 0],
        [1, 1, 2],
        [1, 1, 3],
      ]);
      const links = page.blocks.flatMap((block) => block.links ?? []);
      expect(links.map(({url, start, end}) => [url, body.slice(start, end)])).toEqual([
        ['b c.md', 'the *list*'],
        ['a.md', 'x'],
      ]);
    }
  });

  it('keeps a private-use character in a heading', () => {
    const [, section] = read('# Icon \uE700 setup\n', {file: 'a.md'}).sections;
    expect(section).toMatchObject({heading: 'Icon \uE700 setup', slug: 'icon--setup'});
  });
});
