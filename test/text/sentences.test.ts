import {describe, expect, it} from 'vitest';
import {sentences} from '../../src/text/index.js';

describe('sentences', () => {
  it('cuts a paragraph at full stops, without the space between', () => {
    expect(sentences('The queue is full. Try again later.', 'en')).toEqual(['The queue is full.', 'Try again later.']);
  });

  it.each([
    [
      'codes',
      'Code 450 4.4.316 means refused. Code 5.4.316 means returned.',
      ['Code 450 4.4.316 means refused.', 'Code 5.4.316 means returned.'],
    ],
    [
      'abbreviations',
      'Use a relay (e.g. Postfix). See no. 5 below.',
      ['Use a relay (e.g. Postfix).', 'See no. 5 below.'],
    ],
    ['links', 'See [Start here. Then stop](a.md). Done.', ['See [Start here. Then stop](a.md).', 'Done.']],
    ['code', 'Run `Get-X. Get-Y` now. Wait.', ['Run `Get-X. Get-Y` now.', 'Wait.']],
    ['strong text', 'Click **Save. Close**. Wait.', ['Click **Save. Close**.', 'Wait.']],
    ['a doubled full stop', 'The server is off.. It stays off.', ['The server is off..', 'It stays off.']],
  ])('keeps %s whole', (_, text, expected) => {
    expect(sentences(text, 'en')).toEqual(expected);
  });

  it('cuts Chinese and Japanese without spaces', () => {
    expect(sentences('服务器已关闭。请稍后重试。', 'zh-CN')).toEqual(['服务器已关闭。', '请稍后重试。']);
    expect(sentences('停止しました。再試行してください。', 'ja-JP')).toEqual([
      '停止しました。',
      '再試行してください。',
    ]);
  });

  it('gives nothing for an empty text, and survives a tag that is none', () => {
    expect(sentences(' ', 'en')).toEqual([]);
    expect(sentences('One. Two.', '../x')).toEqual(['One.', 'Two.']);
  });
});
