import {describe, expect, it} from 'vitest';
import {parseInline} from '../../src/read/index.js';

describe('parseInline', () => {
  it('gives nodes in order, nested ones after their parents, with offsets in the text', () => {
    expect(parseInline('Use **`Get-X` [now _x_](a.md)** or ![alt *a*](i.png).')).toEqual({
      nodes: [
        {type: 'strong', start: 4, end: 31, text: 'Get-X now x'},
        {type: 'code', start: 6, end: 13, text: 'Get-X'},
        {type: 'link', start: 14, end: 29, text: 'now x', url: 'a.md'},
        {type: 'emphasis', start: 19, end: 22, text: 'x'},
        {type: 'image', start: 35, end: 52, text: 'alt a', url: 'i.png'},
      ],
      text: 'Use  now x or .',
    });
  });

  it('gives tags, addresses, breaks and strikethrough', () => {
    expect(parseInline('a<br/>b  \nc <https://x.org> ~~d~~ ~e~ &amp; \\*')).toEqual({
      nodes: [
        {type: 'html', start: 1, end: 6, text: '<br/>'},
        {type: 'break', start: 7, end: 10, text: ''},
        {type: 'link', start: 12, end: 27, text: 'https://x.org', url: 'https://x.org'},
        {type: 'delete', start: 28, end: 33, text: 'd'},
      ],
      text: 'ab\nc https://x.org d ~e~ & *',
    });
  });

  it('leaves bare addresses and references text', () => {
    expect(parseInline('~~x~~ www.example.org [a][b] [c]')).toEqual({
      nodes: [{type: 'delete', start: 0, end: 5, text: 'x'}],
      text: 'x www.example.org [a][b] [c]',
    });
  });

  it.each([
    '- **a**',
    '1. **a**',
    '# **a**',
    '> **a**',
    '    **a**',
    '```\n**a**',
    '| **a**',
    '[a]: **a**',
    '<div>\n**a**',
    '+ **a**',
    '***\n**a**',
    'b\n---\n**a**',
  ])('reads as text what would begin a block: %j', (markdown) => {
    const start = markdown.indexOf('**a**');
    expect(parseInline(markdown).nodes.at(-1)).toEqual({type: 'strong', start, end: start + 5, text: 'a'});
  });

  it('judges emphasis as CommonMark does', () => {
    expect(parseInline('_Term_ and **Fett **x').nodes).toEqual([{type: 'emphasis', start: 0, end: 6, text: 'Term'}]);
    expect(parseInline('**重要。**字').nodes).toEqual([]);
  });

  it('takes a text of unreasonable length as it stands', () => {
    const long = '*a_['.repeat(5000);
    expect(parseInline(long)).toEqual({nodes: [], text: long});
  });

  it('gives plain text as it is', () => {
    expect(parseInline(' Plain text! ')).toEqual({nodes: [], text: 'Plain text!'});
    expect(parseInline('')).toEqual({nodes: [], text: ''});
  });
});
