import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {headOf, headOfStart} from '../../src/read/index.js';

const front = '---\nms.assetid: 0F8FAD5B-d9cb-469f-a165-70867728950e\nms.handoffdate: 2021-03-04\n---\n';

describe('headOfStart', () => {
  it('reads front matter that ends in the lines', () => {
    expect(headOfStart(front)).toMatchObject({assetId: '0f8fad5b-d9cb-469f-a165-70867728950e'});
    expect(headOfStart(`${front}Text\n`)).toEqual(headOf(front));
  });

  it.each(['', 'Text\n', '---\nms.locale: nl-NL\n', '---\nms.locale: nl-NL\n--- more\n'])(
    'leaves to the whole text what has none, or goes on: `%s`',
    (lines) => {
      expect(headOfStart(lines)).toBeUndefined();
    },
  );

  it('says what the head of the whole text says, wherever lines end', () => {
    const line = fc.constantFrom(
      ...[
        '---',
        '--- ',
        '----',
        '--- a',
        'ms.locale: nl-NL',
        'ms.locale: sv-SE',
        'a: [b',
        '- c',
        '',
        'Text',
        '\uFEFF---',
      ],
      'ms.assetid: 0f8fad5b-d9cb-469f-a165-70867728950e',
      '<span data-ttu-id="0f8fa-101">',
      'b: sxs-lookup',
    );
    const end = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end), {maxLength: 9}), (lines) => {
        const text = lines.map((one) => one.join('')).join('');
        for (let at = 0; at <= lines.length; at++) {
          const start = lines
            .slice(0, at)
            .map((one) => one.join(''))
            .join('');
          const head = headOfStart(start);
          if (head) expect(head).toEqual(headOf(text));
        }
      }),
      {numRuns: 2000},
    );
  });
});
