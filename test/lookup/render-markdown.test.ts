import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {renderAnswer, type Answer} from '../../src/lookup/index.js';

const line = (text: string) => ({text, locale: 'de-DE', status: 'stale' as const, english: text});
const point = (text: string) => ({
  lines: [line(text)],
  literals: [text],
  ordered: true,
  steps: [{lines: [], literals: [text], ordered: false, steps: []}],
});

/** An answer that says one text everywhere. */
function answerOf(text: string): Answer {
  const entry = {
    id: 'smtp/4.4.1',
    status: 'active' as const,
    codes: [text],
    registry: [text],
    title: line(text),
    meaning: [line(text), {text, locale: text, status: 'missing' as const}],
    causes: [point(text)],
    fixes: [point(text), point(text)],
    notes: [point(text)],
    prerequisites: [point(text)],
    examples: [point(text)],
    seeAlso: [point(text)],
    other: [point(text)],
    facts: [{name: 'retryFor' as const, value: text}],
    links: [{text, url: text}],
    related: [{code: text, relation: 'becomes' as const}],
  };
  return {
    input: 'text',
    locale: 'sv-SE',
    codes: [text],
    hits: [{id: entry.id, score: 1, reason: 'code', matched: [text], entry}],
    nearest: [],
  };
}

/** What is live in a Markdown text, by two renderers: HTML, images, and links that are no plain web address. */
function liveIn(markdown: string): string[] {
  const found: string[] = [];
  const all = new MarkdownIt({html: true, linkify: true}).parse(markdown, {});
  for (const token of all.flatMap((one) => [one, ...(one.children ?? [])])) {
    if (token.type.startsWith('html_') || token.type === 'image') found.push(`${token.type} ${token.content}`);
    const url = token.type === 'link_open' ? token.attrGet('href') : undefined;
    if (url && !/^(?:https?:|mailto:)/.test(url)) found.push(url);
  }
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
    if (node.type === 'html' || node.type === 'image' || node.type === 'definition') found.push(node.type);
    if (node.type === 'link' && !/^(?:https?:|mailto:)/.test((node as unknown as {url: string}).url))
      found.push('link');
  });
  return found;
}

/** How many headings and lists an answer has. */
function structureOf(markdown: string): string {
  const counted = new MarkdownIt({html: true}).parse(markdown, {});
  return counted
    .filter(({type}) => /^(?:heading|bullet_list|ordered_list|blockquote|fence|hr|table)(?:_open)?$/.test(type))
    .map(({type, tag}) => `${type} ${tag}`)
    .join(', ');
}

describe('an answer as Markdown', () => {
  it.each([
    '`<img src=x onerror=alert(5)>`',
    '``<img src=x onerror=alert(5)>``',
    "a`` '' <script>alert(1)</script>",
    '<img src=x onerror=alert(5)>',
    '[here](javascript:alert(3))',
    '![x](https://example.com/x.png)',
    'javascript:alert(1)',
    '\\<b>',
    '&lt;b&gt; <b>',
    '<https://example.com/><b>',
    'https://example.com/"><img src=x>',
    '# heading\n<b>',
    '[a]: javascript:alert(1)',
  ])('shows %j and runs nothing', (text) => {
    expect(liveIn(renderAnswer(answerOf(text), 'markdown'))).toEqual([]);
  });

  it.each(['# x', '- x', '+ x', '> x', '1. x', '12) x', '=== x', '--- x', '* x', '~~~ x', '``` x', '| x |', '4.4.1 x'])(
    'has the same headings and lists with %j as with a word',
    (text) => {
      expect(structureOf(renderAnswer(answerOf(text), 'markdown'))).toBe(
        structureOf(renderAnswer(answerOf('word'), 'markdown')),
      );
    },
  );

  it('shows whatever pages say and runs nothing', () => {
    const piece = fc.constantFrom(
      ...[
        '<img src=x onerror=alert(1)>',
        '<b>',
        '</b>',
        '<!--',
        '-->',
        '`',
        '``',
        '```',
        '\\',
        '[',
        ']',
        '(',
        ')',
        '!',
      ],
      ...[
        'javascript:x',
        '<https://a.example/>',
        '&lt;',
        '\n',
        '\r\n',
        ' ',
        '#',
        '- ',
        '|',
        '*',
        '_',
        '~',
        '$',
        'word',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
        expect(liveIn(renderAnswer(answerOf(pieces.join('')), 'markdown'))).toEqual([]);
      }),
      {numRuns: 400},
    );
  });

  it('gives web addresses as links, and other ones as code', () => {
    const links = (url: string): string[] =>
      renderAnswer(answerOf(url), 'markdown')
        .split('\n')
        .filter((one) => one.startsWith('- ') && one.includes(': '))
        .slice(-1);
    expect(links('https://a.example/b_c')).toEqual(['- https://a.example/b_c: <https://a.example/b_c>']);
    expect(links('../b.md')).toEqual(['- ../b.md: `../b.md`']);
  });
});
