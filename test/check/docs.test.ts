import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {checks, measurement} from '../../src/check/index.js';
import {checksPage, explain, measuredLine} from '../../src/write/index.js';

describe('docs/checks.md', () => {
  it('is what the checks say; `npm run generate` writes it', () => {
    expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksPage(checks, measurement));
  });

  it('has two rows and a section for each check, in order', () => {
    const page = checksPage(checks, measurement);
    // In the table of what they report, and in that of what they were measured at.
    const ids = checks.map(({id}) => id);
    expect(Array.from(page.matchAll(/^\| \[([a-z-]+)\]\(#\1\) \|/gm), ([, id]) => id)).toEqual([...ids, ...ids]);
    expect(Array.from(page.matchAll(/^## (.+)$/gm), ([, id]) => id)).toEqual(checks.map(({id}) => id));
  });
});

describe('what the checks were measured at', () => {
  it('is known of each check, and of no other', () => {
    expect(Object.keys(measurement.checks).sort()).toEqual(checks.map(({id}) => id).sort());
  });

  it('says how many findings are right where a machine translated and there are some', () => {
    const unread = Object.entries(measurement.checks).filter(
      ([, {german, chinese, dutch, right}]) => german + chinese + dutch > 0 !== (right !== undefined),
    );
    expect(unread).toEqual([]);
  });

  it('stands in the section of the check', () => {
    const some = {
      when: 'June',
      pairs: {german: 1, chinese: 2, dutch: 3, human: 4},
      checks: {
        a: {german: 1200, chinese: 0, dutch: 3, human: 4, right: '5 of 6', note: 'More.'},
        b: {german: 0, chinese: 0, dutch: 0, human: 0},
      },
    };
    expect(['a', 'b', 'c'].map((id) => measuredLine(id, some))).toEqual([
      [
        'Measured in June ([on what](check-figures.md)): 1,200 findings in German, 0 in Chinese and 3 in Dutch where a machine translated, 4 where people did; right of those read: 5 of 6. More.',
      ],
      ['Measured in June ([on what](check-figures.md)): nothing was reported.'],
      [],
    ]);
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
