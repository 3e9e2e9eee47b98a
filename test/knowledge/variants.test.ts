import {describe, expect, it} from 'vitest';
import {indexEntry, entryLines} from '../../src/entries/index.js';
import {knowledge} from '../../src/knowledge/index.js';
import {entryStatements, knowledgeBaseSchema, type KnowledgeBase} from '../../src/model/index.js';
import {read} from '../../src/read/index.js';
import {reconcile} from '../../src/reconcile/index.js';
import {locales} from '../check/locales.js';

/** Pages by name: what stands between `[` and `]` in the front matter, then the body in pairs. */
function baseOf(
  pages: Readonly<Record<string, {readonly product: string; readonly lines: readonly string[]}>>,
): KnowledgeBase {
  let count = 100;
  const read1 = Object.entries(pages).map(([name, {product, lines}]) => {
    const body = lines.map((line) => {
      const [, mark = '', source = ''] = /^(#+ )?(.*)$/.exec(line) ?? [];
      const id = `a1b2c-${count++}`;
      return `${mark}<span data-ttu-id="${id}">‹${source}›</span><span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`;
    });
    return read(`---\nms.prod: ${product}\n---\n${body.join('\n\n')}\n`, {file: `sv-SE/${name}.md`});
  });
  return knowledge(reconcile(read1, {locales}), {locales});
}

const pages = {
  a: {
    product: 'press',
    lines: ['# Error 403 in the press', 'This error occurs because the paper is gone.', 'Add paper.'],
  },
  b: {
    product: 'oven',
    lines: ['# Error 403 in the oven', 'This error occurs because the door is open.', 'Close the door.'],
  },
  c: {
    product: 'oven',
    lines: ['# HTTP 403 when baking', 'This error occurs because the bread is black.', 'Use another bread.'],
  },
};

describe('a code that means different things', () => {
  it('has a variant for each page, and says nothing itself', () => {
    const base = baseOf(pages);
    expect(knowledgeBaseSchema.parse(base)).toEqual(base);
    const [entry, ...others] = base.entries;
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      id: 'http/403',
      title: {source: '403 Forbidden'},
      meaning: [],
      causes: [],
      fixes: [],
      articles: ['a', 'b', 'c'],
    });
    expect(
      entry?.variants?.map(({key, product, title, fixes}) => [
        key,
        product,
        title.source,
        fixes[0]?.statements[0]?.source,
      ]),
    ).toEqual([
      ['a', 'press', 'Error 403 in the press', 'Add paper.'],
      ['b', 'oven', 'Error 403 in the oven', 'Close the door.'],
      ['c', 'oven', 'HTTP 403 when baking', 'Use another bread.'],
    ]);
    expect(entry?.variants?.map(({context}) => context?.products)).toEqual([['press'], ['oven'], ['oven']]);
  });

  it('is walked over, listed and searched with its variants', () => {
    const base = baseOf(pages);
    const [entry] = base.entries;
    if (!entry) throw new Error('Expected an entry');
    expect(entryStatements(entry).map(({source}) => source)).toContain('Close the door.');
    const lines = Array.from(entryLines(base));
    const fixes = lines
      .find(({locale}) => locale === 'en-US')
      ?.variants?.map((variant) => [
        variant.product,
        ...variant.fixes.flatMap(({lines: own}) => own.map(({text}) => text)),
      ]);
    expect(fixes).toEqual([
      ['press', 'Add paper.'],
      ['oven', 'Close the door.'],
      ['oven', 'Use another bread.'],
    ]);
    expect(indexEntry(entry, lines, 'x.json').variants?.[1]).toEqual({
      key: 'b',
      product: 'oven',
      title: 'Error 403 in the oven',
    });
  });

  it('has none where one page explains it, or all say the same', () => {
    expect(baseOf({a: pages.a}).entries[0]?.variants).toBeUndefined();
    const [same] = baseOf({
      a: pages.a,
      b: {product: 'press', lines: ['# Error 403, press', ...pages.a.lines.slice(1)]},
    }).entries;
    expect(same?.variants).toBeUndefined();
    expect(same?.articles).toEqual(['a', 'b']);
    // The same words about another product are about another product.
    expect(baseOf({a: pages.a, b: {...pages.a, product: 'oven'}}).entries[0]?.variants).toHaveLength(2);
  });

  it('has one for each heading of a page that is no part of an explanation', () => {
    const lines = [
      '# Errors',
      '## Error 403: Is it locked?',
      'Unlock it.',
      '## Error 403: Is it yours?',
      'Ask the owner.',
      '## How to fix error 403',
      'Wait.',
    ];
    expect(baseOf({a: {product: 'x', lines}}).entries[0]?.variants?.map(({key, fixes}) => [key, fixes.length])).toEqual(
      [
        ['a#error-403-is-it-locked', 2],
        ['a#error-403-is-it-yours', 1],
      ],
    );
  });
});

describe('a code that means one thing', () => {
  const page = (last: string): readonly string[] => [
    '# Error code 5.7.790',
    'This error occurs because the sender is not known in the directory.',
    last,
  ];

  it('has what several pages say once, with the evidence of all', () => {
    const [entry] = baseOf({
      a: {product: 'x', lines: page('Add the sender to the list of the hosts that you trust.')},
      b: {product: 'y', lines: page('Add the sender to the list of hosts that you trust.')},
      c: {product: 'y', lines: page('Do not add the sender to the list of hosts that you trust.')},
    }).entries;
    expect(entry?.causes).toHaveLength(1);
    expect(entry?.causes[0]?.statements[0]?.history[0]?.evidence.map(({file}) => file)).toEqual([
      'sv-SE/a.md',
      'sv-SE/b.md',
      'sv-SE/c.md',
    ]);
    // A word less is the same; a negation is not.
    expect(entry?.fixes.map(({statements}) => statements[0]?.source)).toEqual([
      'Add the sender to the list of the hosts that you trust.',
      'Do not add the sender to the list of hosts that you trust.',
    ]);
    expect(entry?.fixes[0]?.statements[0]?.also).toHaveLength(1);
    expect(entry?.articles).toEqual(['a', 'b', 'c']);
  });

  it('has short sentences apart unless they are the same', () => {
    const [entry] = baseOf({
      a: {product: 'x', lines: page('Wait 24 hours.')},
      b: {product: 'x', lines: page('Wait 48 hours.')},
    }).entries;
    expect(entry?.fixes).toHaveLength(2);
  });
});
