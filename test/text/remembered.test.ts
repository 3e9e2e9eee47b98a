import {describe, expect, it, vi} from 'vitest';
import {remembered} from '../../src/text/index.js';

describe('remembered', () => {
  it('does the work once for each text', () => {
    const work = vi.fn((text: string) => text.toUpperCase());
    const upper = remembered(work);
    expect(['a', 'b', 'a', 'b'].map(upper)).toEqual(['A', 'B', 'A', 'B']);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('remembers what is false, and the empty text', () => {
    const work = vi.fn((text: string) => text.length > 3);
    const isLong = remembered(work);
    expect(['', '', 'long', ''].map(isLong)).toEqual([false, false, true, false]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('forgets when there are too many', () => {
    const work = vi.fn((text: string) => [text]);
    const list = remembered(work, 2);
    expect(['a', 'b', 'c', 'a'].map(list)).toEqual([['a'], ['b'], ['c'], ['a']]);
    expect(work).toHaveBeenCalledTimes(4);
  });
});
