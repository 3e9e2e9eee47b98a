import {describe, expect, it} from 'vitest';
import {markDiff} from '../../src/report/mark-diff.js';

describe('markDiff', () => {
  it('marks words', () => {
    expect(markDiff('Retry for 48 hours.', 'Retry for 24 hours.', {locale: 'en-US'})).toEqual({
      was: 'Retry for <del>48</del> hours.',
      now: 'Retry for <ins>24</ins> hours.',
    });
  });

  it('joins marks with only white space or punctuation between', () => {
    expect(markDiff('The old, big dog runs', 'The new cat runs', {locale: 'en-US'})).toEqual({
      was: 'The <del>old, big dog</del> runs',
      now: 'The <ins>new cat</ins> runs',
    });
  });

  it('cuts Chinese into words', () => {
    expect(markDiff('邮件将重试48小时。', '邮件将重试24小时。', {locale: 'zh-CN'})).toEqual({
      was: '邮件将重试<del>48</del>小时。',
      now: '邮件将重试<ins>24</ins>小时。',
    });
  });

  it('takes no notice of white space and escapes', () => {
    expect(markDiff('a  \\> b\nc', 'a > b c', {locale: 'en-US'})).toEqual({was: 'a > b c', now: 'a > b c'});
  });

  it('shows the markup of the texts, and marks inside it', () => {
    expect(markDiff('Click **Fix** <del>now</del>', 'Click **Save** <del>now</del>', {locale: 'en-US'})).toEqual({
      was: String.raw`Click \*\*<del>Fix</del>\*\* \<del>now\</del>`,
      now: String.raw`Click \*\*<ins>Save</ins>\*\* \<del>now\</del>`,
    });
  });
});
