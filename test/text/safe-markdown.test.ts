import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import {describe, expect, it} from 'vitest';
import {safeMarkdown} from '../../src/text/safe-markdown.js';

describe('a sentence for any page', () => {
  it.each([
    ['keeps emphasis', '**Note:** see _this_.', '**Note:** see _this_.'],
    ['keeps code', 'Run `a <b> | c`.', 'Run `a <b> | c`.'],
    ['keeps links', 'See [the **list**](https://example.org/a "T").', 'See [the **list**](https://example.org/a).'],
    ['keeps escapes and entities', String.raw`a \* b &lt; c`, String.raw`a \* b &lt; c`],
    ['takes tags away', 'a<br/>b <b>c</b>', 'a b c'],
    ['takes images away', 'Click ![Icon](a.png) now.', 'Click now.'],
    ['escapes what is no tag', 'if a < b', String.raw`if a \< b`],
    ['escapes what could pair with another text', 'a ` b [c', String.raw`a \` b \[c`],
    ['folds lines', 'a\n\n# b', 'a # b'],
    ['begins no heading', '# a', String.raw`\# a`],
    ['begins no list', '- a', String.raw`\- a`],
    ['begins no list of stars', '* a', String.raw`\* a`],
    ['begins no numbered list', '12. a', String.raw`12\. a`],
    ['makes no rule', '***', String.raw`\***`],
    ['leaves a number', '12.5 GB', '12.5 GB'],
    ['has no script behind a link', '[a](javascript:alert(1))', 'a'],
    ['has no link without a scheme to another host', '[a](//example.org)', 'a'],
  ])('%s', (_, markdown, expected) => {
    expect(safeMarkdown(markdown)).toBe(expected);
  });

  it('resolves links, and keeps the label of those that lead nowhere', () => {
    const resolve = (url: string): string | undefined => (url === 'a.md' ? 'https://example.org/x/a.md' : undefined);
    expect(safeMarkdown('[A](a.md) and [B](b.md)', resolve)).toBe('[A](https://example.org/x/a.md) and B');
  });

  it('never makes a tag, a link with a script or a block, whatever stands beside it', () => {
    const renderer = new MarkdownIt({html: true, linkify: false});
    const part = fc.constantFrom(
      '<b>',
      '<script>',
      '`',
      '``',
      '[',
      ']',
      '](javascript:x)',
      '(',
      ')',
      '\\',
      '*',
      '_',
      '!',
      '<',
      '>',
      '&lt;',
      'a',
      ' ',
      '\n',
      '- ',
      '# ',
      '1. ',
      '|',
      '$',
      '<!--',
      '-->',
    );
    const text = fc.array(part, {maxLength: 12}).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const html = renderer.render(`x ${safeMarkdown(one)} ${safeMarkdown(other)}`);
        expect(html.replace(/<\/?(?:p|em|strong|code|a)(?: href="(?!javascript)[^"]*")?>/g, '')).not.toMatch(
          /<\/?[a-z!]/i,
        );
        const alone = renderer.render(safeMarkdown(one));
        expect(alone).toMatch(/^(?:<p>.*<\/p>\n)?$/s);
      }),
      {numRuns: 2_000},
    );
  });
});
