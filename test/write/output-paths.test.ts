import {describe, expect, it} from 'vitest';
import {outputPaths} from '../../src/write/output-paths.js';

describe('outputPaths', () => {
  it('gives the page its path in the repository, and keeps what stands beside it elsewhere', () => {
    expect(outputPaths('sv-SE', 'docs/mail flow.md')).toEqual({
      page: 'sv-SE/docs/mail flow.md',
      review: 'review/sv-SE/docs/mail flow.md',
      versions: 'review/sv-SE/docs/mail flow.versions.json',
    });
  });

  it('keeps a locale in the path', () => {
    expect(outputPaths('nl-NL', 'docs/nl-NL/a.md').page).toBe('nl-NL/docs/nl-NL/a.md');
  });

  it('keeps the ending of a page', () => {
    expect(outputPaths('sv-SE', 'a.markdown')).toEqual({
      page: 'sv-SE/a.markdown',
      review: 'review/sv-SE/a.markdown.md',
      versions: 'review/sv-SE/a.markdown.versions.json',
    });
  });

  it('never leaves the folder', () => {
    expect(outputPaths('../../x', '../../../etc/passwd').page).toBe('x/_/_/_/etc/passwd');
    expect(outputPaths('nl-NL', '/').page).toBe('nl-NL/_');
  });

  it.each(['schema', 'review', 'Review'])('does not write pages of the locale %s among other files', (locale) => {
    expect(outputPaths(locale, 'a.md').page).toBe(`_${locale}/a.md`);
  });
});
