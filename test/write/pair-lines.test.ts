import {describe, expect, it} from 'vitest';
import {pairLineSchema} from '../../src/model/index.js';
import {read} from '../../src/read/index.js';
import {pairLines} from '../../src/write/index.js';

const pair = (number: number, target: string, source: string): string =>
  `<span data-ttu-id="ab12c-${number}">${target}</span><span class="sxs-lookup"><span data-stu-id="ab12c-${number}">${source}</span></span>`;

const text = [
  '---',
  'ms.contentlocale: sv-SE',
  'ms.assetid: 0f8fad5b-d9cb-469f-a165-70867728950e',
  '---',
  `## <a name="a-b"></a>${pair(101, 'Rubrik', 'Heading')}`,
  '',
  `> [!NOTE]`,
  `> 1. ${pair(102, 'Ett "citat"', 'A\tquote \\ "x"')} [${pair(103, 'länk', 'link')}](a.md)`,
  '',
  `| ${pair(104, 'en', 'one')} | ${pair(105, 'två', 'two')} |`,
  '| --- | --- |',
  `| ${pair(106, 'tre', 'three')} | x |`,
  '',
  `<ul><li>${pair(107, 'punkt \u{1F600}', 'item')}</li></ul>`,
  '',
].join('\n');

describe('pairLines', () => {
  it('writes what JSON.stringify would, key by key', () => {
    const lines = pairLines(read(text, {file: 'a/b.md'}));
    const parsed = lines
      .split('\n')
      .slice(0, -1)
      .map((line) => pairLineSchema.parse(JSON.parse(line)));
    expect(parsed.map((line) => `${JSON.stringify(line)}\n`).join('')).toBe(lines);
    const common = {
      file: 'a/b.md',
      section: 'a-b',
      locale: 'sv-SE',
      handoff: null,
      sourceCommit: null,
      pageKey: 'a/b',
    };
    expect(parsed).toEqual([
      {
        ...common,
        line: 5,
        column: 52,
        id: 'ab12c-101',
        block: {kind: 'heading', depth: 2},
        source: 'Heading',
        target: 'Rubrik',
      },
      {
        ...common,
        line: 8,
        column: 36,
        id: 'ab12c-102',
        block: {kind: 'paragraph', list: [{ordered: true, number: 1}], quote: 'note'},
        source: 'A\tquote \\ "x"',
        target: 'Ett "citat"',
      },
      {
        ...common,
        line: 8,
        column: 168,
        id: 'ab12c-103',
        block: {kind: 'paragraph', list: [{ordered: true, number: 1}], quote: 'note', link: true},
        source: 'link',
        target: 'länk',
      },
      {
        ...common,
        line: 10,
        column: 33,
        id: 'ab12c-104',
        block: {kind: 'cell', row: 0, column: 0},
        source: 'one',
        target: 'en',
      },
      {
        ...common,
        line: 10,
        column: 147,
        id: 'ab12c-105',
        block: {kind: 'cell', row: 0, column: 1},
        source: 'two',
        target: 'två',
      },
      {
        ...common,
        line: 12,
        column: 33,
        id: 'ab12c-106',
        block: {kind: 'cell', row: 1, column: 0},
        source: 'three',
        target: 'tre',
      },
      {
        ...common,
        line: 14,
        column: 39,
        id: 'ab12c-107',
        block: {kind: 'html', list: [{ordered: false, number: 1}], element: 'li'},
        source: 'item',
        target: 'punkt \u{1F600}',
      },
    ]);
  });

  it('writes nothing for a page without pairs', () => {
    expect(pairLines(read('# A\n', {file: 'a.md'}))).toBe('');
  });
});
