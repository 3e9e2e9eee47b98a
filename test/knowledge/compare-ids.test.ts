import {expect, it} from 'vitest';
import {compareIds} from '../../src/knowledge/compare-ids.js';

it('orders numbers by value', () => {
  const ids = ['smtp/5.1.1', 'smtp/4.4.316', 'smtp/450', 'http/404', 'smtp/4.4.32', 'smtp/4.4', 'smtp/4.10.1'];
  expect(ids.sort(compareIds)).toEqual([
    'http/404',
    'smtp/4.4',
    'smtp/4.4.32',
    'smtp/4.4.316',
    'smtp/4.10.1',
    'smtp/5.1.1',
    'smtp/450',
  ]);
});
