import fc from 'fast-check';
import {pair} from './pair.js';

const sides = fc.constantFrom(
  'Word',
  'Een *zin* met `code | hier`.',
  '<https://example.org>',
  'x <span> com',
  '</span>y',
  '\\<waarde',
  'regel\nregel',
  'win\r\nline',
  '\n  [link](x)',
  '<a name="create"> </a>',
  '',
  '\\*\\* ster \\*',
  '\uE000',
  '# kop',
);
const pairs = fc
  .tuple(fc.integer({min: 100, max: 130}), fc.boolean(), sides, sides)
  .map(([n, p, target, source]) => pair(`9f3aa-${p ? 'p' : ''}${n}`, target, source));
const inline = fc
  .array(
    fc.oneof(
      {weight: 3, arbitrary: pairs},
      fc.constantFrom(' ', 'text ', '[', '](x.md)', '`', '**', 'x<br/>', '[!INCLUDE [x](y.md)]', ' | ', '"', '&quot;'),
    ),
    {minLength: 1, maxLength: 4},
  )
  .map((parts) => parts.join(''));
const prefixes = fc.constantFrom(
  '',
  '- ',
  '1. ',
  '> ',
  '> [!NOTE]\n> ',
  '    ',
  '## ',
  '# <a name="x"></a>',
  '|',
  '<tr><td>',
  '<table>',
  '</table>',
  '```\n',
  '  - ',
  ':::',
  '\t',
  'Setext\n===\n',
  '[x]: y.md\n',
  '[y]: <a b> "t"\n[x] ',
);
const separators = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '|\n|-|-|\n', '</td>\n', '\n```\n', '');
const lines = fc.tuple(prefixes, inline, separators).map((parts) => parts.join(''));
const tops = fc.constantFrom(
  '',
  '',
  '\uFEFF',
  '---\ntitle: x\n---\n',
  '\uFEFF---\r\ntitle: a: b\r\nms.assetid: 1e5\r\n---\r\n',
  '---js\n1\n---\n',
  '---\ntitle: x\n',
  '---\n- x\n---\n',
);

/** Pages made of every construct there is, whole. */
export const wholePages = fc.tuple(tops, fc.array(lines, {maxLength: 12})).map(([top, body]) => top + body.join(''));

/** The same, cut and damaged at random. */
export const damagedPages = fc
  .tuple(
    wholePages,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({max: 30}),
        fc.constantFrom('', '"', '<', '</span>', '<span>', '&quot;', '\n', '<span data-ttu-id="', 'sxs-lookup'),
      ),
      {maxLength: 4},
    ),
  )
  .map(([text, damages]) =>
    damages.reduce((page, [at, length, put]) => {
      const start = page.length === 0 ? 0 : at % page.length;
      return page.slice(0, start) + put + page.slice(start + length);
    }, text),
  );
