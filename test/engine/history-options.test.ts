import {describe, expect, it} from 'vitest';
import {isDay, windowOf} from '../../src/engine/history-options.js';

describe('windowOf', () => {
  it('gives the first second of a day in UTC, and a number of versions', () => {
    expect(windowOf({})).toEqual({});
    expect(windowOf({since: '2019-03-31'})).toEqual({since: 1553990400});
    expect(windowOf({since: '2019-03-31', last: 1})).toEqual({since: 1553990400, last: 1});
  });

  it('says what is expected of a caller', () => {
    expect(() => windowOf({since: 'May 2019'})).toThrow(
      new TypeError('Expected `since` as a day, such as `2019-03-31`, not `May 2019`'),
    );
    expect(() => windowOf({last: 0})).toThrow(new TypeError('Expected `last` as a whole number from 1, not `0`'));
    expect(() => windowOf({last: 1.5})).toThrow('not `1.5`');
  });
});

describe('isDay', () => {
  it.each([
    ['2020-02-29', true],
    ['2019-02-28', true],
    ['2019-02-29', false],
    ['2019-02-30', false],
    ['2019-13-01', false],
    ['2019-1-1', false],
    ['2019-01-01T00:00', false],
    ['', false],
  ])('takes `%s` for one: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});
