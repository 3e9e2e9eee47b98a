import {describe, expect, it} from 'vitest';
import {uniqueNames} from '../../src/write/unique-names.js';

describe('uniqueNames', () => {
  it('leaves names alone that do not collide', () => {
    expect(
      uniqueNames(
        new Map([
          ['1', 'a'],
          ['2', 'b'],
        ]),
        [],
      ),
    ).toEqual(
      new Map([
        ['1', 'a'],
        ['2', 'b'],
      ]),
    );
  });

  it('gives all that collide a hash of their key, whatever their order', () => {
    // The first eight digits of `printf 1 | sha256sum`, and of 2 and 3.
    const expected = {'1': 'a-6b86b273', '2': 'A-d4735e3a', '3': 'b', '4': 'a-b-4b227777', '5': 'a-b-ef2d127d'};
    const wanted: [string, string][] = [
      ['1', 'a'],
      ['2', 'A'],
      ['3', 'b'],
      ['4', 'a/b'],
      ['5', 'a b'],
    ];
    expect(Object.fromEntries(uniqueNames(new Map(wanted), []))).toEqual(expected);
    expect(Object.fromEntries(uniqueNames(new Map(wanted.toReversed()), []))).toEqual(expected);
  });

  it('keeps off reserved names', () => {
    expect(uniqueNames(new Map([['1', 'Schema']]), ['schema'])).toEqual(new Map([['1', 'Schema-6b86b273']]));
  });

  it('takes more of the hash where a name looks like another one with its hash', () => {
    const names = uniqueNames(
      new Map([
        ['1', 'a'],
        ['2', 'a'],
        ['x', 'a-6b86b273'],
      ]),
      [],
    );
    expect(names.get('1')).toBe('a-6b86b273ff34fce1');
    expect(names.get('2')).toBe('a-d4735e3a');
    expect(new Set(names.values()).size).toBe(3);
  });
});
