import {describe, expect, it} from 'vitest';
import {findClashes} from '../../src/cli/find-clashes.js';

describe('findClashes', () => {
  it('leaves out all pages that share a path', () => {
    const root = {name: 'docs', folder: '/docs', isRepository: false};
    const page = (file: string, below: string) => ({path: file, real: file, file, below, root, inRoot: below});
    const {pages, findings} = findClashes([
      page('a/x.md', 'x.md'),
      page('a/y.md', 'y.md'),
      page('b/x.md', 'x.md'),
      page('c/x.md', 'x.md'),
    ]);
    expect(pages.map(({file}) => file)).toEqual(['a/y.md']);
    expect(findings.map(({message, file}) => `${file}: ${message}`).sort()).toEqual([
      'a/x.md: Cannot write both this page and `b/x.md` to `x.md`',
      'b/x.md: Cannot write both this page and `a/x.md` to `x.md`',
      'c/x.md: Cannot write both this page and `a/x.md` to `x.md`',
    ]);
  });
});
