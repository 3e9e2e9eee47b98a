import {expect, it} from 'vitest';
import {missingFrom} from '../../../src/check/parts/multiset.js';

it.each([
  [['a', 'b'], ['b', 'a'], []],
  [['a', 'b'], ['a'], ['b']],
  [['a', 'a'], ['a'], ['a']],
  [['a', 'a', 'a'], ['a', 'a', 'b'], ['a']],
  [['a', 'a'], ['a', 'a'], []],
  [['a', 'a'], [], ['a', 'a']],
  [[], ['a'], []],
])('of %j, %j lacks %j', (wanted, given, missing) => {
  expect(missingFrom(wanted, given)).toEqual(missing);
});
