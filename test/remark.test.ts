import type {Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {remarkSxs, type SxsPair} from '../src/remark.js';
import {read} from '../src/read/index.js';
import {pair} from './read/pair.js';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkSxs);

function pairsOf(tree: Root): SxsPair[] {
  const found: SxsPair[] = [];
  visit(tree, 'sxsPair', (node) => void found.push(node));
  return found;
}

describe('remarkSxs', () => {
  it('puts pair nodes into the tree, at their places in the file', () => {
    const one = pair('a-1', 'Kop', 'Head');
    const two = pair('a-2', '# geen kop\n\n- x', '| no | table |');
    const text = `---\ntitle: x\n---\n\n# ${one} end\n\n|a|b|\n|-|-|\n|[${two}](x.md)|c|\n`;
    const tree = processor.parse(text);
    expect(pairsOf(tree)).toMatchObject([
      {
        value: 'Kop',
        data: {id: 'a-1', target: 'Kop', source: 'Head'},
        position: {start: {line: 5, column: 3, offset: 20}},
      },
      {value: '# geen kop\n\n- x', data: {id: 'a-2', source: '| no | table |'}},
    ]);
    expect(tree.children.map(({type}) => type)).toEqual(['yaml', 'heading', 'table']);
    visit(tree, (node) => {
      const slice = text.slice(node.position?.start.offset, node.position?.end.offset);
      if (node.type === 'sxsPair') expect([one, two]).toContain(slice);
      if (node.type === 'text') expect(slice).toBe(node.value);
      if (node.type === 'link') expect(slice).toBe(`[${two}](x.md)`);
      if (node.type === 'heading') expect(slice).toBe(`# ${one} end`);
    });
  });

  it.each([
    ['with', processor],
    ['without', unified().use(remarkParse).use(remarkSxs)],
  ])('makes a yaml node of front matter, %s a plugin for it, and gives the page', (_, reader) => {
    const text = `\uFEFF---\r\ntitle: x\r\ntags: [a]\r\n---\r\n# ${pair('a-1', 'Kop', 'Head')}\r\n`;
    const file = new VFile({path: 'page.md', value: text});
    const tree = reader.parse(file);
    expect(tree.children.map(({type}) => type)).toEqual(['yaml', 'heading']);
    expect(tree.children[0]).toMatchObject({
      value: 'title: x\r\ntags: [a]',
      position: {start: {line: 1, offset: 1}, end: {line: 4, column: 4}},
    });
    expect(pairsOf(tree)[0]?.position?.start).toMatchObject({line: 5, column: 3});
    expect(file.data.sxs).toEqual(read(text, {file: 'page.md'}));
  });

  it('writes front matter and pairs as they stood', () => {
    const text = `---\ntitle: x\n---\n\n# ${pair('a-1', 'Kop', 'Head')}\n`;
    expect(unified().use(remarkParse).use(remarkSxs).use(remarkStringify).processSync(text).toString()).toBe(text);
  });

  it('counts places from behind a byte order mark as the file does', () => {
    const text = `\uFEFF${pair('a-1', 'x', 'y')} z`;
    const [found] = pairsOf(processor.parse(text));
    expect(text.slice(found?.position?.start.offset, found?.position?.end.offset)).toBe(pair('a-1', 'x', 'y'));
  });

  it('leaves pairs text where Markdown has no nodes', () => {
    const inCode = pair('a-1', 'x', 'y');
    const inHtml = pair('a-2', 'x', 'y');
    const tree = processor.parse(`    ${inCode}\n\n<div>${inHtml}</div>\n\n\`${inCode}\` ${pair('a-3', 'u', 'v')}\n`);
    expect(tree.children).toMatchObject([
      {type: 'code', value: inCode},
      {type: 'html', value: `<div>${inHtml}</div>`},
      {
        type: 'paragraph',
        children: [
          {type: 'inlineCode', value: inCode},
          {type: 'text', value: ' '},
          {type: 'sxsPair', value: 'u'},
        ],
      },
    ]);
  });

  it('tells the file what is wrong', () => {
    const file = new VFile({path: 'page.md', value: 'A\n\n<span data-ttu-id="a-1">x'});
    processor.parse(file);
    expect(file.messages.map(String)).toEqual([
      'page.md:3:1: Unexpected translation `a-1` without its source, expected an `sxs-lookup` span behind it',
    ]);
    expect(file.messages[0]).toMatchObject({source: 'sxs-kb', ruleId: 'read-pair-unclosed'});
  });

  it('is of no use without a parser', () => {
    expect(() => unified().use(remarkSxs).freeze()).toThrow('without a parser');
  });
});
