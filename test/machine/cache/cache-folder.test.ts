import {describe, expect, it} from 'vitest';
import {cacheFolder} from '../../../src/machine/cache/cache-folder.js';
import {temporaryFolder} from '../disk/temporary-folder.js';

describe('cacheFolder', () => {
  it('is the one that was named', () => {
    expect(cacheFolder({cwd: '/work', env: {}, given: 'a/b'})).toBe('/work/a/b');
    expect(cacheFolder({cwd: '/work', env: {HOME: '/home/me'}, given: false})).toBeUndefined();
  });

  it.skipIf(process.platform !== 'linux')('is else where the system keeps caches, if anywhere', () => {
    // Never in the working folder, where anybody could have committed one.
    const cwd = temporaryFolder({'package.json': '{}', 'node_modules/.cache/sxs-kb/x': ''});
    expect(cacheFolder({cwd, env: {XDG_CACHE_HOME: '/var/caches', HOME: '/home/me'}})).toBe('/var/caches/sxs-kb');
    // What is no absolute path does not count, by the rules of XDG.
    expect(cacheFolder({cwd, env: {XDG_CACHE_HOME: 'caches', HOME: '/home/me'}})).toMatch(/\/\.cache\/sxs-kb$/);
    expect(cacheFolder({cwd, env: {}})).toBeUndefined();
  });
});
