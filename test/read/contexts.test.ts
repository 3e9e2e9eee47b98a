import {describe, expect, it} from 'vitest';
import type {Block, Page} from '../../src/model/index.js';
import {read} from '../../src/read/index.js';
import {growth} from '../growth.js';
import {aroundOf} from './around-of.js';
import {pair} from './pair.js';

/** Reads a page in which `{text}` is a pair with that source. */
function page(text: string): Page {
  let number = 0;
  return read(
    text.replaceAll(/\{([^{}]*)\}/g, (_, source: string) => pair(`a-${++number}`, `T ${source}`, source)),
    {file: 'page.md'},
  );
}

/** Blocks of the pairs of a page, by source. */
function blocks(text: string): Record<string, Partial<Block>> {
  const {pairs, blocks: found} = page(text);
  return Object.fromEntries(pairs.map((one) => [one.source, aroundOf(found[one.block]!)]));
}

const ul = (list: number, number: number) => ({list, ordered: false, number});
const ol = (list: number, number: number) => ({list, ordered: true, number});

describe('blocks around pairs', () => {
  it('are headings, paragraphs and list items, nested by four spaces too', () => {
    expect(
      blocks('# {a}\n\n{b}\n{c}\n\n3. {d}\n\n    {e}\n    - {f}\n    - {g}\n\n4. {h}\n\n\nText\n\n- {i}\n'),
    ).toEqual({
      a: {kind: 'heading', depth: 1, items: []},
      b: {kind: 'paragraph', items: []},
      c: {kind: 'paragraph', items: []},
      d: {kind: 'paragraph', items: [ol(0, 3)]},
      e: {kind: 'paragraph', items: [ol(0, 3)]},
      f: {kind: 'paragraph', items: [ol(0, 3), ul(1, 1)]},
      g: {kind: 'paragraph', items: [ol(0, 3), ul(1, 2)]},
      h: {kind: 'paragraph', items: [ol(0, 4)]},
      i: {kind: 'paragraph', items: [ul(2, 1)]},
    });
  });

  it('are shared by the pairs in them, and by no others', () => {
    const {pairs, blocks: found} = page('{a} {b}\n{c}\n\n{d}\n');
    expect(pairs.map(({block}) => block)).toEqual([0, 0, 0, 1]);
    expect(found).toHaveLength(2);
  });

  it('are cells, with pipes in code, more cells than the header, and breaks', () => {
    expect(blocks('|{a}|x|\n|-|-|\n|{`p | q`}<br/>{b} <br/> |{c}|{d}|{e}|\n| |{f}|\n\n|{g}|\n|-|\n')).toEqual({
      a: {kind: 'cell', items: [], cell: {table: 0, row: 0, column: 0}},
      '`p | q`': {kind: 'cell', items: [], cell: {table: 0, row: 1, column: 0}},
      b: {kind: 'cell', items: [], cell: {table: 0, row: 1, column: 0}},
      c: {kind: 'cell', items: [], cell: {table: 0, row: 1, column: 1}},
      d: {kind: 'cell', items: [], cell: {table: 0, row: 1, column: 2}},
      e: {kind: 'cell', items: [], cell: {table: 0, row: 1, column: 3}},
      f: {kind: 'cell', items: [], cell: {table: 0, row: 2, column: 1}},
      g: {kind: 'cell', items: [], cell: {table: 1, row: 0, column: 0}},
    });
  });

  it('are quotes and alerts', () => {
    const text =
      '> {a}\n\n> [!NOTE]\n> {b}\n> - {c}\n\n> [!IMPORTANT] {d}\n\n> [!div class="x"]\n> {e}\n\n- > [!Tip]\n  > {f}\n';
    expect(blocks(text)).toEqual({
      a: {kind: 'paragraph', items: [], quote: 'quote'},
      b: {kind: 'paragraph', items: [], quote: 'note'},
      c: {kind: 'paragraph', items: [ul(0, 1)], quote: 'note'},
      d: {kind: 'paragraph', items: [], quote: 'important'},
      e: {kind: 'paragraph', items: [], quote: 'quote'},
      f: {kind: 'paragraph', items: [ul(1, 1)], quote: 'tip'},
    });
  });

  it('are code where it is code, and not where it only looks like a fence', () => {
    expect(blocks('```\n{a}\n```\n\n    {b}\n\nUse ``` {c}\n\n{d}\n\n``` and ``` {e}\n')).toEqual({
      a: {kind: 'code', items: []},
      b: {kind: 'code', items: []},
      c: {kind: 'paragraph', items: []},
      d: {kind: 'paragraph', items: []},
      e: {kind: 'paragraph', items: []},
    });
  });

  it('do not depend on what stands in the pairs', () => {
    const text = `- ${pair('a-1', '\n  [x](y)', '# no heading\n\n    no code')} after\n\n${pair('a-2', '| x |', '1. no item')}\n`;
    const {blocks: found} = read(text, {file: 'page.md'});
    expect(found.map(aroundOf)).toEqual([
      {kind: 'paragraph', items: [ul(0, 1)]},
      {kind: 'paragraph', items: []},
    ]);
  });

  it('are cells and items of HTML, cut by blank lines or indented or not', () => {
    const text = [
      '<table>',
      '<tr><th>{a}</th><th><b>{b}</b></th></tr>',
      '',
      '<tr>',
      '    <td>',
      '',
      '    {c}',
      '',
      '    </td><td>{d}</td></tr>',
      '</table>',
      '',
      '<ol><li>x</li><li>{e}<ul><li>{f}</li></ul></li></ol>',
      '',
      '{g}',
      '',
      '<p>{h}',
      '',
      '{i}',
    ].join('\n');
    expect(blocks(text)).toEqual({
      a: {kind: 'html', items: [], element: 'th', cell: {table: 0, row: 0, column: 0}},
      b: {kind: 'html', items: [], element: 'b', cell: {table: 0, row: 0, column: 1}},
      c: {kind: 'html', items: [], element: 'td', cell: {table: 0, row: 1, column: 0}},
      d: {kind: 'html', items: [], element: 'td', cell: {table: 0, row: 1, column: 1}},
      e: {kind: 'html', items: [ol(0, 2)], element: 'li'},
      f: {kind: 'html', items: [ol(0, 2), ul(1, 1)], element: 'li'},
      g: {kind: 'paragraph', items: []},
      h: {kind: 'html', items: [], element: 'p'},
      i: {kind: 'paragraph', items: []},
    });
  });

  it('keep an element that nobody closed to its section', () => {
    expect(blocks('<table><tr><td>{a}\n\n{b}\n\n## {c}\n\n{d}\n')).toEqual({
      a: {kind: 'html', items: [], element: 'td', cell: {table: 0, row: 0, column: 0}},
      b: {kind: 'paragraph', items: [], element: 'td', cell: {table: 0, row: 0, column: 0}},
      c: {kind: 'heading', depth: 2, items: []},
      d: {kind: 'paragraph', items: []},
    });
  });

  it('survive HTML that nests without end', () => {
    const {pairs, blocks: found} = page(`${'<table><tr><td>'.repeat(20_000)}{a}\n\n{b}`);
    expect(pairs).toHaveLength(2);
    expect(found.map(aroundOf)).toEqual([
      {kind: 'html', items: []},
      {kind: 'paragraph', items: []},
    ]);
  });

  it.each([
    // Beside the cells the beginning of the table, the pair, and where it is a block of its own the end of the table.
    ['of one block', '<td>a ', 100 + 2],
    ['of a block each', '<td>a\n\n', 85 + 3],
  ])('take time by the number of HTML cells %s, not by its square', async (_, cell, count) => {
    const run = (size: number) => page(`<table><tr>\n\n${cell.repeat(size / cell.length)}</table>\n\n{x}\n`);
    expect(run(600).blocks).toHaveLength(count);
    expect(await growth(run, 80_000)).toBeLessThan(10);
  });

  it('hold every pair, also beyond the 6,400 masks there are', () => {
    const {pairs, blocks: found} = page(Array.from({length: 7000}, (_, n) => `- {${n}}\n`).join(''));
    expect(pairs.map(({block}) => found[block]?.items[0]?.number)).toEqual(Array.from({length: 7000}, (_, n) => n + 1));
  });

  it('are not confused by private-use characters of the page', () => {
    expect(blocks('\uE000 \uE001\n\n# {a}\n\n\uE000 {b}\n')).toEqual({
      a: {kind: 'heading', depth: 1, items: []},
      b: {kind: 'paragraph', items: []},
    });
  });
});

describe('link labels', () => {
  const linked = (text: string) =>
    page(text)
      .pairs.filter(({inLink}) => inLink)
      .map(({source}) => source);

  it.each([
    ['[{a}](x.md) {b}', ['a']],
    ['- [{a} {b}](<x y> "title"), [no {c}] (x)', ['a', 'b']],
    ['[![{a}](i.png)](x) ![{b}](i.png)', ['a']],
    ['[x [{a}](y) {b}](z)', ['a']],
    ['[{a}][ref] [{b}][none]\n\n[ref]: x.md\n', ['a']],
    ['`[`{a}](x) \\[{b}](x) <a href="[">{c}](x)', []],
    ['# [{a}](#tab/one)\n\n|[{b}](x)|\n|-|\n', ['a', 'b']],
    ['[{a}](x(y)z) [{b}](x y)', ['a']],
  ])('are found in %s', (text, sources) => {
    expect(linked(text)).toEqual(sources);
  });
});

describe('sections', () => {
  it('have the slug of their anchor, else of the English heading, once', () => {
    const {sections, text} = page(
      '{a}\n\n# <a name="top"></a>{The **Top** `x`}\n\n## {What & why?}\n\n### Next steps\n\n## {What & why?}\n\n{b}\n\nSetext {c}\n===\n',
    );
    expect(sections).toEqual([
      {slug: '', depth: 0, heading: '', start: 0, parent: -1},
      {slug: 'top', depth: 1, heading: 'The Top x', start: text.indexOf('# <a'), parent: 0},
      {slug: 'what--why', depth: 2, heading: 'What & why?', start: text.indexOf('## '), parent: 1},
      {slug: 'next-steps', depth: 3, heading: 'Next steps', start: text.indexOf('### '), parent: 2},
      {slug: 'what--why-1', depth: 2, heading: 'What & why?', start: text.lastIndexOf('## '), parent: 1},
      {slug: 'setext-c', depth: 1, heading: 'Setext c', start: text.indexOf('Setext'), parent: 0},
    ]);
  });

  it('hold what follows them, and themselves', () => {
    const {pairs} = page('{a}\n\n# {b}\n\n- {c}\n\n> ## {d}\n\n{e}\n');
    expect(pairs.map(({section}) => section)).toEqual([0, 1, 1, 2, 2]);
  });

  it('begin at their heading behind Windows line ends and front matter', () => {
    const {sections, text} = page('---\r\ntitle: x\r\n---\r\n{a}\r\n\r\n  ## {b}\r\n\r\n- # {c}\r\n');
    expect(sections.map(({start}) => text.slice(start, start + 2))).toEqual(['--', '##', '# ']);
  });
});

describe('pages without pairs', () => {
  it.each(['', '\uFEFF', '- [Home](index.yml)\n', '---\ntitle: x\n---\n', '\u0000\u0001\uFFFD\u0000'])(
    'are read: %j',
    (text) => {
      const found = read(text, {file: 'page.md'});
      expect(found).toMatchObject({text, pairs: [], findings: []});
      expect(found.sections).toHaveLength(1);
    },
  );
});
