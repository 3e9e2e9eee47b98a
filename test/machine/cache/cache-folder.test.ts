import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {cacheFolder} from '../../../src/machine/cache/cache-folder.js';
import {temporaryFolder} from '../disk/temporary-folder.js';

describe('cacheFolder', () => {
  it('is the one that was named', () => {
    expect(cacheFolder({cwd: '/work', env: {}, given: 'a/b'})).toBe('/work/a/b');
    expect(cacheFolder({cwd: '/work', env: {HOME: '/home/me'}, given: false})).toBeUndefined();
  });

  it('lies in the nearest package that has its dependencies', () => {
    const folder = temporaryFolder({
      'package.json': '{}',
      'node_modules/x/package.json': '{}',
      'docs/package.json': '{}',
      'docs/deep/page.md': '',
    });
    expect(cacheFolder({cwd: join(folder, 'docs/deep'), env: {}})).toBe(join(folder, 'node_modules/.cache/sxs-kb'));
  });

  it.skipIf(process.platform !== 'linux')('is else where the system keeps caches, if anywhere', () => {
    const cwd = temporaryFolder();
    expect(cacheFolder({cwd, env: {XDG_CACHE_HOME: '/var/caches', HOME: '/home/me'}})).toBe('/var/caches/sxs-kb');
    // What is no absolute path does not count, by the rules of XDG.
    expect(cacheFolder({cwd, env: {XDG_CACHE_HOME: 'caches', HOME: '/home/me'}})).toMatch(/\/\.cache\/sxs-kb$/);
    expect(cacheFolder({cwd, env: {}})).toBeUndefined();
  });
});
