import {expect, it} from 'vitest';
import {prose, proseWithBrackets} from '../../../src/check/parts/prose.js';
import {parseInline} from '../../../src/read/index.js';

it.each([
  ['text as it is', 'Open it, then wait.', 'Open it, then wait.'],
  ['no code', 'Run `Get-A` now', 'Run         now'],
  ['no marks of emphasis', 'Open **it** and _that_', 'Open   it   and  that '],
  ['no tags', 'a <b>c</b> d', 'a    c     d'],
  ['no bare address', 'See https://a.example/b-c now', 'See                       now'],
  ['no address in angles', 'See <https://a.example/b> now', 'See                       now'],
  ['no mail address', 'Ask a.b@c.example now', 'Ask               now'],
  ['no entity', 'a&nbsp;b', 'a      b'],
  ['the label of a link', 'See [the list](a.md "x") now', 'See  the list            now'],
  ['no address of a link that does not render', 'See ![a] b](c(1).png "d") now', 'See ! a  b           "d") now'],
  ['the alternative text of an image', 'See ![the list](a.png) now', 'See ! the list         now'],
])('%s is read', (_, markdown, expected) => {
  const text = prose(markdown, parseInline(markdown));
  expect(text).toHaveLength(markdown.length);
  expect(text).toBe(expected);
});

it.each([
  ['those that a reader sees', 'Open [**it**] or [that', 'Open [  it  ] or [that'],
  ['and not those of a link or an image', 'See [it](a.md) ![b](c.png)]', 'See  it          b        ]'],
  ['nor those of code', 'Use `[` or ]', 'Use     or ]'],
])('square brackets are read: %s', (_, markdown, expected) => {
  const text = proseWithBrackets(markdown, parseInline(markdown));
  expect(text).toHaveLength(markdown.length);
  expect(text).toBe(expected);
});
