import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {openSpool} from '../../../src/machine/disk/spool.js';
import {temporaryFolder} from './temporary-folder.js';

describe('openSpool', () => {
  it('gives parts by their keys, whatever the order in which they came, as often as they are asked for', () => {
    const folder = temporaryFolder();
    const spool = openSpool(folder);
    spool.add('b', [{path: 'x', text: 'é2'}]);
    spool.add('a', [
      {path: 'x', text: '1'},
      {path: 'y', text: 'other'},
    ]);
    expect([...spool.partsOf('x')]).toEqual(['1', 'é2']);
    spool.add('', [{path: 'x', text: '0\n'}]);
    expect([...spool.partsOf('x')]).toEqual(['0\n', '1', 'é2']);
    expect([...spool.partsOf('y')]).toEqual(['other']);
    expect([...spool.partsOf('z')]).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(1);
    spool.close();
    expect(readdirSync(folder)).toEqual([]);
  });
});
