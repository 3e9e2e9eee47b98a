import {describe, expect, it} from 'vitest';
import {pathMatcher} from '../../../src/machine/disk/index.js';

describe('pathMatcher', () => {
  const matches = (glob: string, path: string) => pathMatcher([glob], '/work')(`/work/${path}`);

  it('knows folders, stars and question marks', () => {
    expect(matches('old', 'old/a.md')).toBe(true);
    expect(matches('./old/', 'old/b/a.md')).toBe(true);
    expect(matches('old', 'older/a.md')).toBe(false);
    expect(matches('*/toc.md', 'docs/toc.md')).toBe(true);
    expect(matches('*/toc.md', 'docs/a/toc.md')).toBe(false);
    expect(matches('**/toc.md', 'toc.md')).toBe(true);
    expect(matches('**/toc.md', 'docs/a/toc.md')).toBe(true);
    expect(matches('docs/**/x', 'docs/a/b/x/y.md')).toBe(true);
    expect(matches('a?.md', 'ab.md')).toBe(true);
    expect(matches('a.md', 'abmd')).toBe(false);
  });

  it('leaves everything in without globs', () => {
    expect(pathMatcher([], '/work')('/work/a.md')).toBe(false);
  });
});
