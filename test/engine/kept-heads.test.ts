import {expect, it} from 'vitest';
import {openHeads} from '../../src/engine/kept-heads.js';

it('reads the head of a text once in all runs of one name, and keeps those that were asked for last', () => {
  const stored = new Map<string, Buffer>();
  const cache = {
    get: (name: string) => stored.get(name),
    put: (name: string, bytes: Uint8Array) => void stored.set(name, Buffer.from(bytes)),
  };
  const read: string[] = [];
  function run(name: string, hashes: readonly string[]): (string | undefined)[] {
    const heads = openHeads(cache, name);
    const found = hashes.map((hash) =>
      heads.of(hash, () => {
        read.push(`${name} ${hash}`);
        return {assetId: undefined, locale: `${hash}-locale`, sourceCommit: undefined, handoff: undefined};
      }),
    );
    heads.keep();
    return found.map(({locale}) => locale);
  }
  expect(run('x', ['a', 'b'])).toEqual(['a-locale', 'b-locale']);
  expect(run('x', ['b', 'c'])).toEqual(['b-locale', 'c-locale']);
  expect(run('y', ['b'])).toEqual(['b-locale']);
  expect(run('x', ['c', 'a'])).toEqual(['c-locale', 'a-locale']);
  expect(read).toEqual(['x a', 'x b', 'x c', 'y b', 'x a']);
});
