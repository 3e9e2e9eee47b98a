import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checkedRecord} from '../../src/read/checked-record.js';
import {simpleYaml} from '../../src/read/simple-yaml.js';
import {parseYaml} from '../../src/read/yaml.js';

describe('simpleYaml', () => {
  it.each([
    ['plain values', 'title: A page\nms.date: 9/22/2020\n', {title: 'A page', 'ms.date': '9/22/2020'}],
    ['quoted values', `one: "it's: #1"\ntwo: '50'\nnone: ""\n`, {one: "it's: #1", two: '50', none: ''}],
    ['Windows line ends and blanks at ends', 'one:  a \r\ntwo:  \r\n\r\nthree: b', {one: 'a', two: '', three: 'b'}],
    ['lists', 'one:\n- a\n- "b"\n\n- c\ntwo:\n  - d\n  -  e\n', {one: ['a', 'b', 'c'], two: ['d', 'e']}],
    ['no value', 'one:\ntwo: a\n', {one: '', two: 'a'}],
    ['marks within values', 'one: a:b, [c] & d#e - f\n', {one: 'a:b, [c] & d#e - f'}],
    ['nothing', '\n', {}],
  ])('reads %s', (_, text, data) => {
    expect({...simpleYaml(text)}).toEqual(data);
    expect(simpleYaml(text)).toEqual(checkedRecord(parseYaml(text)));
  });

  it.each([
    ['a value on two lines', 'one: a\n  b\n'],
    ['a list behind a value', 'one: a\n- b\n'],
    ['items that do not stand below each other', 'one:\n- a\n  - b\n'],
    ['items nine blanks in', 'one:\n         - a\n'],
    ['an item without a value', 'one:\n-\n- \n'],
    ['an item that is an item', 'one:\n- - a\n'],
    ['two equal keys', 'one: a\none: b\n'],
    ['keys that reach prototypes', 'constructor: a\n'],
    ['a key in a value', 'one: a: b\n'],
    ['a comment', 'one: a # b\n'],
    ['a tab', 'one: a\tb\n'],
    ['what may be a line end', 'one: a\u2028b\n'],
    ['escapes in quotes', 'one: "a\\n"\n'],
    ['text behind quotes', 'one: "a" b\n'],
    ['quotes that stay open', "one: '\n"],
    ['other marks', 'one: >-\n'],
    ['a line without a key', 'one: a\nb\n'],
    ['no blank behind a colon', 'one:a\n'],
  ])('leaves %s to the full parser', (_, text) => {
    expect(simpleYaml(text)).toBeUndefined();
  });

  it('reads the same data as the full parser, or nothing', () => {
    const part = fc.constantFrom(
      ...[
        'one:',
        'two:',
        'a.b-c:',
        '0:',
        '\n',
        '\n',
        '- ',
        '-',
        ' ',
        '  ',
        'x',
        '"',
        "'",
        '#',
        ': ',
        '[',
        '\\',
        '\r\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 12}), (parts) => {
        const text = parts.join('');
        const data = simpleYaml(text);
        if (data) expect(data).toEqual(checkedRecord(parseYaml(text)));
      }),
      {numRuns: 2000},
    );
  });
});
