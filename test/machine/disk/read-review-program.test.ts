import {describe, expect, it} from 'vitest';
import {readReviewProgram} from '../../../src/machine/disk/index.js';
import {temporaryFolder} from './temporary-folder.js';

describe('readReviewProgram', () => {
  it('gives its files where a build writes them', () => {
    const folder = temporaryFolder({
      'index.html': 'page',
      'review.js': 'program',
      'decide.js': 'deciding',
      'list.js': 'list',
      'risk.js': 'risk',
      'review.css': 'style',
    });
    expect(readReviewProgram(folder)).toEqual([
      {path: 'review/index.html', content: 'page'},
      {path: 'review/review.js', content: 'program'},
      {path: 'review/decide.js', content: 'deciding'},
      {path: 'review/list.js', content: 'list'},
      {path: 'review/risk.js', content: 'risk'},
      {path: 'review/review.css', content: 'style'},
    ]);
  });

  it('does not hide that the package is not whole', () => {
    const folder = temporaryFolder({'index.html': 'page', 'review.css': 'style'});
    expect(() => readReviewProgram(folder)).toThrow(/^Cannot read `.*review\.js`, a file of the review page/);
  });
});
