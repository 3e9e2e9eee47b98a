import {expect, it} from 'vitest';
import {growth} from '../growth.js';
import {linkDestination, scanLinks} from '../../src/knowledge/scan-links.js';

it.each([
  ['See [the **guide**](https://a.test/x "Title").', [['https://a.test/x', 'the guide']]],
  [
    '[a](b_(c)_d) and [e](<f g>)',
    [
      ['b_(c)_d', 'a'],
      ['f g', 'e'],
    ],
  ],
  ['![icon](icon.png) [![icon](icon.png) open](page.md)', [['page.md', 'open']]],
  ['<https://a.test> and <b>', [['https://a.test', 'https://a.test']]],
  ['`[no](link)` and \\[no](link)', []],
  ['``a ` [no](link)`` [yes](link)', [['link', 'yes']]],
  ['[a [b] c](\n  d.md)', [['d.md', 'a [b] c']]],
  ['[no] (link), [no](), ]( and `open [yes](url) [no](url', [['url', 'yes']]],
])('finds the links of %j', (markdown, expected) => {
  expect(scanLinks(markdown).map(({url, text}) => [url, text])).toEqual(expected);
});

it('reads the destination after a label', () => {
  expect(linkDestination('(a.md#b) and (c)')).toBe('a.md#b');
  expect(linkDestination('a.md')).toBeUndefined();
});

it('reads a text full of openings in linear time', async () => {
  expect(scanLinks('[]('.repeat(100))).toEqual([]);
  expect(await growth((size) => scanLinks('[]('.repeat(size)), 20_000)).toBeLessThan(10);
});
