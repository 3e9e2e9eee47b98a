import {expect, it} from 'vitest';
import {plain} from '../../src/text/plain.js';

it.each([
  ['See [ports](<my page.md>).', 'See ports.'],
  ['See [a [b] c](x.md).', 'See a [b] c.'],
  ['Read [the list]( a.md ) now', 'Read the list now'],
  ['[a **b**](x_(y).md "Title") and [c](d\n"e")', 'a b and c'],
  [
    'Run `Set-Mailbox -Identity <name> -Type <kind>` to fix it.',
    'Run Set-Mailbox -Identity <name> -Type <kind> to fix it.',
  ],
  ['`[no](link)` and `**x**` and ``a ` b``', '[no](link) and **x** and a ` b'],
  ['`a\\_b &amp; c`', 'a\\_b &amp; c'],
  ['![icon](i.png) [![icon](i.png) open](page.md)', 'open'],
  ['Press<br/>**Enter** or *Esc*&nbsp;&amp; wait &#x2014; 2 * 3', 'Press Enter or Esc & wait — 2 * 3'],
  ['<https://a.test/x_y> or <!-- no > --><a b="<">t</a>', 'https://a.test/x_y or t'],
  ['\\*\\*SFV:BULK\\*\\* \\[x](y)', '**SFV:BULK** [x](y)'],
  ['[a](b) [c', 'a [c'],
  ['**a**', 'a'],
  ['__a__', 'a'],
  ['*a*', 'a'],
  [String.raw`a\.`, 'a.'],
  ['a&lt;', 'a<'],
  ['', ''],
])('reads %j', (markdown, text) => {
  expect(plain(markdown)).toBe(text);
});
