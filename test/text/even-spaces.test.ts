import fc from 'fast-check';
import {expect, it} from 'vitest';
import {evenSpaces} from '../../src/text/even-spaces.js';

it('folds all white space that a plain pattern folds', () => {
  const some = fc
    .array(fc.constantFrom(' ', 'a', '\t', '\n', '\u00A0', '\u200B', '\u3000', 'é', '.'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(some, (text) => {
      expect(evenSpaces(text)).toBe(text.replace(/[\s\u200B]+/g, ' '));
    }),
  );
});
