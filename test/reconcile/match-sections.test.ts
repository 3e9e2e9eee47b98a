import {describe, expect, it} from 'vitest';
import {cutPage} from '../../src/reconcile/cut-page.js';
import {sharedSections, type Side} from '../../src/reconcile/match-sections.js';
import {locales} from '../check/locales.js';
import {pageOf} from './versions.js';

/** A page whose headings stand outside pairs, so that its sentences are those of the sections alone. */
function side(markdown: string): Side {
  const page = pageOf(markdown.replace(/^\w.*$/gm, '{{$&}}\n'));
  return {sentences: cutPage(page, locales).sentences, sections: page.sections};
}

/** The section of the older page that each sentence of the newer one counts to. */
const after = (older: string, newer: string): number[] => sharedSections(side(older), side(newer)).after;
const before = (older: string, newer: string): number[] => sharedSections(side(older), side(newer)).before;

describe('sections of two versions', () => {
  it('are the same by the slugs of their headings, in any order', () => {
    expect(after('## One\n\na\n\n## Two\n\nb', '## Two\n\na\n\n## One\n\nb')).toEqual([2, 1]);
  });

  it('are the same where half of the words of the headings are', () => {
    expect(after('## Host gone\n\na', '## Host refused\n\nb')).toEqual([1]);
    expect(after('## Host gone\n\na', '## Host really refused\n\nb')).toEqual([0]);
    expect(before('## Host gone\n\na', '## Host really refused\n\nb')).toEqual([0]);
  });

  it('are the same by their headings on one level only', () => {
    expect(after('## Host gone\n\na', '### Host gone now\n\nb')).toEqual([0]);
    expect(after('## Host gone\n\na', '## Host gone now\n\nb')).toEqual([1]);
  });

  it('are the same where half of their sentences are', () => {
    expect(after('## One\n\na\n\nb', '## Two\n\nb\n\nc')).toEqual([1, 1]);
    expect(after('## One\n\na\n\nb', '## Two\n\nb\n\nc\n\nd')).toEqual([0, 0, 0]);
    expect(after('## One', '## Two')).toEqual([]);
  });

  it('are not the same where the headings name different codes', () => {
    expect(after('## Error code 4.4.1\n\na', '## Error code 4.4.2\n\nb')).toEqual([0]);
    expect(after('## Error code 4.4.1\n\na', '## The error code 4.4.1\n\nb')).toEqual([1]);
    expect(after('## Error code 4.4.1\n\na', '## Error code\n\nb')).toEqual([1]);
  });

  it('are one section of the older version at most', () => {
    expect(after('## One\n\na', '## One\n\na\n\n## One b\n\nx')).toEqual([1, 0]);
  });

  it('are paired best first', () => {
    const older = '## Host refused a mail\n\na';
    expect(after(older, '## Host refused b c\n\nx\n\n## Host refused a mail d\n\ny')).toEqual([0, 1]);
  });

  it('take in what stands under a new or a dropped subheading', () => {
    const [flat, deep] = ['## One\n\na\n\nb', '## One\n\na\n\n### Alpha\n\nb'];
    expect(after(flat, deep)).toEqual([1, 1]);
    expect(before(deep, flat)).toEqual([1, 1]);
    expect(after(deep, deep)).toEqual([1, 2]);
  });
});
