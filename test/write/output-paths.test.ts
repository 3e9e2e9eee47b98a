import {describe, expect, it} from 'vitest';
import {outputPaths} from '../../src/write/output-paths.js';

const article = (key: string, name: string, locale: string) => ({key, name, locales: [{locale}]});

describe('outputPaths', () => {
  it('names the files of an article below its locale', () => {
    const one = article('1', 'mail-flow', 'sv-SE');
    const path = outputPaths([one]);
    expect(['page', 'versions', 'review'].map((kind) => path(one, 'sv-SE', kind as 'page'))).toEqual([
      'sv-SE/mail-flow.md',
      'sv-SE/mail-flow.versions.json',
      'sv-SE/mail-flow.review.md',
    ]);
  });

  it('never leaves the folder', () => {
    const one = article('1', '../../../etc/passwd', '../../x');
    expect(outputPaths([one])(one, '../../x', 'page')).toBe('x/etc-passwd.md');
  });

  it('does not write a locale over files of its own', () => {
    const one = article('1', 'a', 'schema');
    expect(outputPaths([one])(one, 'schema', 'page')).toMatch(/^schema-[0-9a-f]{8}\/a\.md$/);
  });

  it('does not write a page over the review of another', () => {
    const [one, two] = [article('1', 'a', 'de-DE'), article('2', 'a.review', 'de-DE')];
    const path = outputPaths([one, two]);
    expect(path(one, 'de-DE', 'review')).toBe('de-DE/a.review.md');
    expect(path(two, 'de-DE', 'page')).toBe('de-DE/a-review.md');
  });

  it('throws without the article', () => {
    expect(() => outputPaths([])(article('1', 'a', 'de-DE'), 'de-DE', 'page')).toThrow(
      'Cannot name a file without its article: `1` in `de-DE`',
    );
  });
});
