import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {checks, measurement} from '../../src/check/index.js';
import {checksPage, explain} from '../../src/write/index.js';

describe('docs/checks.md', () => {
  it('is what the checks say; `npm run generate` writes it', () => {
    expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksPage(checks, measurement));
  });

  it('has a row and a section for each check, in order', () => {
    const page = checksPage(checks, measurement);
    expect(Array.from(page.matchAll(/^\| \[([a-z-]+)\]\(#\1\) \|/gm), ([, id]) => id)).toEqual(
      checks.map(({id}) => id),
    );
    expect(Array.from(page.matchAll(/^## (.+)$/gm), ([, id]) => id)).toEqual(checks.map(({id}) => id));
  });
});

describe('explain', () => {
  it('shows what an example is seen with', () => {
    const text = explain({
      description: 'What.',
      why: 'Why.',
      severity: 'info',
      itsType: 'other',
      mqm: 'neutral',
      examples: [
        {
          locale: 'de-DE',
          source: 'a `b`',
          target: 'c',
          canonical: 'd',
          others: [{source: 'e', target: 'f'}],
          glossary: [{source: 'g', locale: 'de', target: ['h', 'i']}],
          note: 'A note.',
          reports: ['c'],
        },
        {locale: 'de-DE', source: 'j', target: 'k'},
      ],
    });
    expect(text).toBe(
      [
        'What.',
        '',
        'Why.',
        '',
        'Severity `info`, ITS type `other`, MQM severity `neutral`.',
        '',
        'Reported:',
        '',
        '- `de-DE`: `` a `b` `` as `c` (the source is now `d`; beside `e`, `f`; with `g` as `h` or `i` in the glossary; A note)',
        '',
        'Not reported:',
        '',
        '- `de-DE`: `j` as `k`',
      ].join('\n'),
    );
  });
});
