import {existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openCache} from '../../../src/machine/cache/index.js';
import {temporaryFolder} from '../disk/temporary-folder.js';

function entries(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The one file of a cache with one entry. */
function only(folder: string): string {
  const [path = '', ...more] = entries(folder);
  expect(more).toEqual([]);
  return path;
}

/** A cache of texts, which are read more easily here. */
function open(folder: string, fingerprint: string) {
  const cache = openCache(folder, fingerprint);
  return {
    ...cache,
    get: (name: string): string | undefined => cache.get(name)?.toString(),
    put: (name: string, text: string): void => {
      cache.put(name, Buffer.from(text));
    },
  };
}

describe('openCache', () => {
  it('gives what was stored, and nothing for another name', () => {
    const cache = open(join(temporaryFolder(), 'deep/cache'), 'v1');
    expect(cache.get('a')).toBeUndefined();
    cache.put('a', 'text\nwith \u{1F600} lines\n');
    cache.put('b', '');
    expect(cache.get('a')).toBe('text\nwith \u{1F600} lines\n');
    expect(cache.get('b')).toBe('');
    expect(cache.get('A')).toBeUndefined();
  });

  it('is empty for another version of the program', () => {
    const folder = temporaryFolder();
    open(folder, 'v1').put('a', 'one');
    expect(open(folder, 'v2').get('a')).toBeUndefined();
    expect(open(folder, 'v1').get('a')).toBe('one');
  });

  it.each([
    ['a bit has turned', (entry: Buffer) => Buffer.from(entry.toString('latin1').replace('plain', 'plaim'), 'latin1')],
    ['its end is missing', (entry: Buffer) => entry.subarray(0, -1)],
    ['it is empty', () => Buffer.alloc(0)],
    ['it is the entry of another name', (entry: Buffer) => Buffer.concat([Buffer.alloc(32, 0xff), entry.subarray(32)])],
  ])('throws an entry away when %s', (_case, damage) => {
    const folder = temporaryFolder();
    const cache = open(folder, 'v1');
    cache.put('a', 'plain text');
    const path = only(folder);
    writeFileSync(path, damage(readFileSync(path)));
    expect(cache.get('a')).toBeUndefined();
    expect(existsSync(path)).toBe(false);
  });

  it('does not take the entry of one name for that of another', () => {
    const folder = temporaryFolder();
    const cache = open(folder, 'v1');
    cache.put('a', 'text of a');
    const entry = readFileSync(only(folder));
    cache.put('b', 'text of b');
    for (const path of entries(folder)) writeFileSync(path, entry);
    expect(cache.get('b')).toBeUndefined();
    expect(cache.get('a')).toBe('text of a');
  });

  it('leaves nothing but whole entries, and works without a place', () => {
    const folder = temporaryFolder({file: ''});
    const cache = open(join(folder, 'file'), 'v1');
    cache.put('a', 'text');
    expect(cache.get('a')).toBeUndefined();
    cache.sweep();
    open(folder, 'v1').put('a', 'text');
    expect(entries(folder).filter((path) => path.endsWith('.tmp'))).toEqual([]);
  });

  it('sweeps away what was not used for a month, and nothing that is not its own', () => {
    const folder = temporaryFolder({'ab/notes.txt': 'mine'});
    const cache = open(folder, 'v1');
    cache.put('old', 'old');
    const old = entries(folder).find((path) => !path.endsWith('notes.txt')) ?? '';
    cache.put('used', 'used');
    const past = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    for (const path of entries(folder)) utimesSync(path, past, past);
    expect(cache.get('used')).toBe('used');
    cache.sweep();
    expect(existsSync(old)).toBe(false);
    expect(cache.get('used')).toBe('used');
    expect(existsSync(join(folder, 'ab/notes.txt'))).toBe(true);
  });

  it('may be shared: two runs that store one entry both have it', () => {
    const folder = temporaryFolder();
    mkdirSync(folder, {recursive: true});
    const [one, two] = [open(folder, 'v1'), open(folder, 'v1')];
    one.put('a', 'text');
    two.put('a', 'text');
    expect([one.get('a'), two.get('a')]).toEqual(['text', 'text']);
    expect(entries(folder)).toHaveLength(1);
  });
});
