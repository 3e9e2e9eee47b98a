import {describe, expect, it} from 'vitest';
import {indexFile, type IndexRow} from '../../src/write/index-file.js';
import {outputPaths} from '../../src/write/output-paths.js';
import {sampleBase} from '../lookup/sample-base.js';

const knowledgeBase = sampleBase();

function row(path: string, stale: number, title = 'Title', locale = 'nl-NL'): IndexRow {
  const counts = {current: 1, patched: 2, stale, untranslated: 0, missing: 0};
  return {key: path, title, locale, counts, findings: 3, files: outputPaths(locale, path)};
}

function lines(rows: readonly IndexRow[]): string[] {
  return Array.from(indexFile({knowledgeBase, findings: 7, rows}).parts)
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
}

describe('indexFile', () => {
  it('sums up locales and the folders below the one that all share, and lists pages with work, most first', () => {
    expect(
      lines([
        row('docs/mail/a.md', 0),
        row('docs/mail/b.md', 1),
        row('docs/teams/c.md', 5),
        row('docs/d.md', 0, 'Title', 'sv-SE'),
      ]),
    ).toEqual([
      '| locale | pages | current | patched | stale | untranslated | missing | findings |',
      '| nl-NL | 3 | 3 | 6 | 6 | 0 | 0 | 9 |',
      '| sv-SE | 1 | 1 | 2 | 0 | 0 | 0 | 3 |',
      '| folder | pages | current | patched | stale | untranslated | missing | findings |',
      '| docs/teams/ | 1 | 1 | 2 | 5 | 0 | 0 | 3 |',
      '| docs/mail/ | 2 | 2 | 4 | 1 | 0 | 0 | 6 |',
      '| docs/ | 1 | 1 | 2 | 0 | 0 | 0 | 3 |',
      '| page | locale | current | patched | stale | untranslated | missing | findings | |',
      '| [Title](nl-NL/docs/teams/c.md) | nl-NL | 1 | 2 | 5 | 0 | 0 | 3 | [review](review/nl-NL/docs/teams/c.md) |',
      '| [Title](nl-NL/docs/mail/b.md) | nl-NL | 1 | 2 | 1 | 0 | 0 | 3 | [review](review/nl-NL/docs/mail/b.md) |',
    ]);
  });

  it('leaves folders out where there is one, and pages where none has work', () => {
    expect(lines([row('docs/a.md', 0), row('docs/b.md', 0)])).toEqual([
      '| locale | pages | current | patched | stale | untranslated | missing | findings |',
      '| nl-NL | 2 | 2 | 4 | 0 | 0 | 0 | 6 |',
    ]);
    expect(lines([])).toHaveLength(1);
  });

  it.each([
    [50, 50],
    [51, 50],
  ])('of %i pages lists %i', (pages, listed) => {
    const rows = Array.from({length: pages}, (_, index) => row(`a/${String(index)}.md`, 1 + index));
    const shown = lines(rows).filter((line) => line.startsWith('| ['));
    expect(shown).toHaveLength(listed);
    expect(shown[0]).toContain(`a/${String(pages - 1)}.md`);
  });

  it('stays under 100 KB, however many pages there are and however long their names', () => {
    const rows = Array.from({length: 20_000}, (_, index) =>
      row(`folder-${String(index % 500)}/${'x'.repeat(200)}-${String(index)}.md`, 1, 'y'.repeat(1000)),
    );
    expect(Array.from(indexFile({knowledgeBase, findings: 0, rows}).parts).join('').length).toBeLessThan(100_000);
  });

  it('keeps marks of Markdown in titles and names from taking effect', () => {
    expect(lines([row('a (b)/c|d.md', 1, '[x](y) | z')])[3]).toMatch(
      /^\| \[\\\[x\\\]\(y\) \\\| z\]\(nl-NL\/a%20%28b%29\/c-d\.md\) \|/,
    );
  });
});
