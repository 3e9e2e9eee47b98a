import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {comparable, roughly} from '../../../src/check/parts/comparable.js';

describe('comparable', () => {
  it('leaves out case, white space and punctuation at the end', () => {
    expect(comparable(' Wait  a\u00A0Day. ')).toBe('wait a day');
    expect(comparable('Start it:！')).toBe('start it');
    expect(comparable('...')).toBe('');
  });
});

describe('roughly', () => {
  it('is the same for texts that are compared as the same', () => {
    expect(roughly('Wait  a day.')).toBe(roughly('wait A Day'));
    expect(roughly('Ports &amp; ÄRGER')).toBe(roughly('ports & ärger!'));
    expect(roughly('In \u0130zmir or not')).toBe(roughly('in i\u0307zmir or not'));
    expect(roughly('')).toBe(roughly('.'));
  });

  it('is another one where the length or one of four letters differs', () => {
    expect(roughly('Wait a day.')).not.toBe(roughly('Wait a week.'));
    for (const other of ['Wept a day', 'Waitsa day', 'Wait my day', 'Wait a dam'])
      expect(roughly('Wait a day')).not.toBe(roughly(other));
    expect(roughly('Wait a day')).toBe(roughly('Wait a bay'));
  });

  it('does not depend on case and the end', () => {
    const end = fc.constantFrom(' ', '.', '', ': ');
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), end, (text, behind) => {
        for (const other of [text.toLowerCase(), text.toUpperCase()]) {
          if (comparable(other) === comparable(text)) expect(roughly(other + behind)).toBe(roughly(text));
        }
      }),
    );
  });
});
