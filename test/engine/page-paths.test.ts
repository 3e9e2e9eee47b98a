import {describe, expect, it} from 'vitest';
import {pagePaths} from '../../src/engine/page-paths.js';

const named = (file: string, path: string) => ({file, root: {name: 'docs', isRepository: false}, path});
const alone = (file: string) => ({file, root: {name: '', isRepository: false}, path: file});

describe('pagePaths', () => {
  it('gives paths below what was named', () => {
    const pathOf = pagePaths([named('docs/nl-NL/a.md', 'nl-NL/a.md'), named('docs/a.md@1234567890', 'mail/a.md')]);
    expect(pathOf('docs/nl-NL/a.md')).toBe('nl-NL/a.md');
    expect(pathOf('docs/a.md@1234567890')).toBe('mail/a.md');
  });

  it.each([
    [['/tmp/x/a.md'], ['a.md']],
    [['a.md'], ['a.md']],
    [
      ['docs/nl/a.md', 'docs/nl/b/c.md'],
      ['a.md', 'b/c.md'],
    ],
    [
      ['docs/nl/a.md', 'docs/nlx/a.md'],
      ['nl/a.md', 'nlx/a.md'],
    ],
    [
      ['docs/a.md', 'other/a.md'],
      ['docs/a.md', 'other/a.md'],
    ],
    [
      ['/docs/a.md', '/other/a.md'],
      ['docs/a.md', 'other/a.md'],
    ],
    [
      ['../a.md', 'b.md'],
      ['../a.md', 'b.md'],
    ],
  ])('of files %j, given one by one, gives %j', (files, expected) => {
    expect(files.map(pagePaths([...files.map(alone), named('docs/z.md', 'z.md')]))).toEqual(expected);
  });
});
