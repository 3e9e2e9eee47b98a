import {expect, it} from 'vitest';

// `characters` looks at nothing but controls and U+00AD below Greek.
it('is right that nothing but Latin letters and marks stands before Greek', () => {
  const odd = Array.from({length: 0x370}, (_, code) => String.fromCharCode(code)).filter((char) =>
    /[\p{C}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(char),
  );
  expect(odd.filter((char) => !/[\p{Cc}\u00AD]/u.test(char))).toEqual([]);
});
