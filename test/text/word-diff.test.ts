import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {wordDiff} from '../../src/text/index.js';

describe('wordDiff', () => {
  it('marks whole words', () => {
    expect(wordDiff('wait 48 hours', 'wait 24 hours', 'en')).toEqual([
      {type: 'same', value: 'wait '},
      {type: 'removed', value: '48'},
      {type: 'added', value: '24'},
      {type: 'same', value: ' hours'},
    ]);
  });

  it('cuts Chinese into words', () => {
    expect(wordDiff('重试邮件', '重试消息', 'zh-CN')).toEqual([
      {type: 'same', value: '重试'},
      {type: 'removed', value: '邮件'},
      {type: 'added', value: '消息'},
    ]);
  });

  it('loses nothing of either side', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (before, after) => {
        const parts = wordDiff(before, after, 'en');
        const join = (without: string): string =>
          parts
            .filter((part) => part.type !== without)
            .map((part) => part.value)
            .join('');
        expect(join('added')).toBe(before);
        expect(join('removed')).toBe(after);
      }),
    );
  });
});
