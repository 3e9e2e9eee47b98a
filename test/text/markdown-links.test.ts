import fc from 'fast-check';
import {growth} from '../growth.js';
import {describe, expect, it} from 'vitest';
import {parseInline} from '../../src/read/index.js';
import {describeReal, realPages} from '../real/shared-pages.js';
import {isLinkAlone, linkUrl, markdownSpans, replaceAddresses} from '../../src/text/markdown-links.js';

const kinds = ['link', 'image', 'code', 'tag', 'autolink'];

/** Kind, whole and address of what is found; the parser gives nothing of what stands in alt texts. */
function found(text: string, defined?: (name: string) => boolean): (string | undefined)[][] {
  const spans = markdownSpans(text, defined);
  const images = spans.filter(({kind}) => kind === 'image');
  const shown = spans.filter(({start, end}) => !images.some((image) => image.start < start && end <= image.end));
  return shown.map((span) => [span.kind, text.slice(span.start, span.end), linkUrl(text, span)]);
}

/** The same by the CommonMark parser. */
function parsed(text: string): (string | undefined)[][] {
  return parseInline(text)
    .nodes.map(({type, start, end, url}) => {
      const whole = text.slice(start, end);
      const kind = type === 'html' ? 'tag' : type === 'link' && whole.startsWith('<') ? 'autolink' : type;
      return [kind, whole, kind === 'autolink' ? whole.slice(1, -1) : url];
    })
    .filter(([kind]) => kinds.includes(kind ?? ''));
}

describe('markdownSpans', () => {
  it.each([
    ['See [ports](<my page.md>).', [['link', '[ports](<my page.md>)', 'my page.md']]],
    ['[a [b] c](x.md)', [['link', '[a [b] c](x.md)', 'x.md']]],
    ['[the list]( a.md )', [['link', '[the list]( a.md )', 'a.md']]],
    [
      '[a](b_(c)_d "T\\"t") [e](f\\)g)',
      [
        ['link', '[a](b_(c)_d "T\\"t")', 'b_(c)_d'],
        ['link', '[e](f\\)g)', 'f)g'],
      ],
    ],
    ['[a\nb](\n  d.md\n)', [['link', '[a\nb](\n  d.md\n)', 'd.md']]],
    ['[a [b](c) d](e)', [['link', '[b](c)', 'c']]],
    [
      '[![x](y)](z)',
      [
        ['link', '[![x](y)](z)', 'z'],
        ['image', '![x](y)', 'y'],
      ],
    ],
    [
      '\\![x](y) ![](z&amp;)',
      [
        ['link', '[x](y)', 'y'],
        ['image', '![](z&amp;)', 'z&'],
      ],
    ],
    [
      '`[a](b)` [c](d`e`)',
      [
        ['code', '`[a](b)`', undefined],
        ['link', '[c](d`e`)', 'd`e`'],
      ],
    ],
    [
      '<a href="[x](y)">[c](<d>)</a>',
      [
        ['tag', '<a href="[x](y)">', undefined],
        ['link', '[c](<d>)', 'd'],
        ['tag', '</a>', undefined],
      ],
    ],
    ['\\[a](b) [c]\\(d) [e] (f) [g](h i) [j](', []],
  ])('finds what stands in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(parsed(text)).toEqual(expected);
  });

  it('finds references whose names are defined', () => {
    const defined = (name: string): boolean => name === 'x';
    expect(found('[a][x] [x][] [x] [y] [a][y] [x][y]', defined).map(([, whole]) => whole)).toEqual([
      '[a][x]',
      '[x][]',
      '[x]',
      '[x]',
    ]);
  });

  it('agrees with the CommonMark parser', () => {
    const parts = [
      '[',
      ']',
      '(',
      ')',
      '](',
      '![',
      '<',
      '>',
      'a',
      'b.md',
      ' ',
      '\n',
      '\\',
      '`',
      '``',
      '"',
      "'",
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '<x:y>',
      '&amp;',
      '!',
      '=',
      '/',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), {maxLength: 14}), (words) => {
        const text = `x${words.join('').replace(/\n(?=\n)/g, '')}x`;
        expect(found(text)).toEqual(parsed(text));
      }),
      {numRuns: 3000},
    );
  });
});

it.each([
  ['[a](b.md)', true],
  ['- [a [b]](<c d.md>).', true],
  ['[a](b.md) c', false],
  ['see [a](b.md)', false],
  ['[a]', false],
])('tells whether %j is a link and nothing else', (text, alone) => {
  expect(isLinkAlone(text)).toBe(alone);
});

it.each(['[', '[](', '![', '`', '``` `', '<!--', '<![CDATA[', '<a b="', '[](<', '[](a ', '[a](b "', '\\`', '[a]['])(
  'looks at a text of `%s` a few times only',
  async (part) => {
    expect(await growth((size) => markdownSpans(part.repeat(size / part.length), () => false), 250_000)).toBeLessThan(
      10,
    );
  },
);
describeReal('links of real pages', () => {
  it('are those that the CommonMark parser finds', () => {
    let links = 0;
    for (const page of realPages('.')) {
      for (const {source, target} of page.pairs) {
        for (const text of [source, target].filter((side) => /[[<]/.test(side))) {
          links += found(text).length;
          expect(found(text), text).toEqual(parsed(text));
        }
      }
    }
    expect(links).toBeGreaterThan(4900);
  });
});

describe('replaceAddresses', () => {
  it.each([
    ['See [a](b.md) and ![c](d.png "e").', 'See [a] and ![c].'],
    ['[![icon](a.png) go](<my page.md>)', '[![icon] go]'],
    ['`[a](b)` and [a [b] c](x_(y).md)', '`[a](b)` and [a [b] c]'],
    ['no [link] (here)', 'no [link] (here)'],
  ])('takes the addresses out of %j', (markdown, expected) => {
    expect(replaceAddresses(markdown, () => '')).toBe(expected);
  });
});
