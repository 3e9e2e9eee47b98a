import {describe, expect, it} from 'vitest';
import {localeInPath, longPathKey, pathKey} from '../../src/model/page-path.js';

describe('the key of a path', () => {
  it.each([
    ['nl-NL/admin/page.md', 'admin/page'],
    ['docs/nl-nl/admin/page.md', 'docs/admin/page'],
    // A copy of a repository: what stands before it does not count.
    ['docs.nl-NL/admin/page.md', 'admin/page'],
    ['some/where/ai-de-DE-sxs/Articles/x.md', 'Articles/x'],
    ['clones/docs.pt-br/x.md', 'x'],
    ['mail-flow/zh-CN/2018-08-21.md', 'mail-flow'],
    ['mail-flow/2018-08-21/page.zh-CN.md', 'mail-flow/page'],
    ['page-2020-02-15.md', 'page'],
    ['page.zh-Hans-CN.md', 'page'],
    ['./../../page.md', 'page'],
    ['zh-CN/2018-08-21.md', 'zh-CN/2018-08-21'],
    // No locales.
    ['how-to/page.md', 'how-to/page'],
    ['sign-in-as-guest/page.md', 'sign-in-as-guest/page'],
    ['err-404/page.md', 'err-404/page'],
    ['v1.2/page.md', 'v1.2/page'],
  ])('is without locale, date and ending: %s', (path, expected) => {
    expect(pathKey(path)).toBe(expected);
  });

  it('has what stands before a copy of a repository where that is asked for', () => {
    expect(longPathKey('some/docs.nl-NL/x.md')).toBe('some/docs/x');
    expect(longPathKey('some/nl-NL-docs/x.md')).toBe('some/docs/x');
  });
});

describe('the locale of a path', () => {
  it.each([
    ['nl-NL/page.md', 'nl-NL'],
    ['nl-nl/page.md', 'nl-NL'],
    ['ai-de-DE-sxs/page.md', 'de-DE'],
    ['de-DE/sv-SE/page.md', 'sv-SE'],
    ['de-DE/page.es-419.md', 'es-419'],
    ['sr-Latn-RS/page.md', 'sr-Latn-RS'],
    // A made-up one counts where it stands alone and is written like a locale.
    ['xx-XX/page.md', 'xx-XX'],
    ['docs-xx-XX/page.md', undefined],
    ['how-to/page.md', undefined],
    ['known-as-is/page.md', undefined],
    ['page.md', undefined],
  ])('is the innermost that it names: %s', (path, expected) => {
    expect(localeInPath(path)).toBe(expected);
  });
});
