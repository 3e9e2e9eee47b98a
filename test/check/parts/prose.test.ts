import {expect, it} from 'vitest';
import {prose} from '../../../src/check/parts/prose.js';
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
  ['the alternative text of an image', 'See ![the list](a.png) now', 'See ! the list         now'],
])('%s is read', (_, markdown, expected) => {
  const text = prose(markdown, parseInline(markdown));
  expect(text).toHaveLength(markdown.length);
  expect(text).toBe(expected);
});
