import {describe, expect, it} from 'vitest';
import {isDense, lexiconWords} from '../../src/text/index.js';

function wordsOf(text: string, ...left: readonly string[]): string[] {
  return lexiconWords(text, new Set(left)).map(({word}) => word);
}

describe('lexiconWords', () => {
  it('takes the first six letters of a word, in lower case', () => {
    expect(wordsOf('Öffnen Sie Warteschlangen, Правила', 'sie')).toEqual(['öffnen', 'wartes', 'правил']);
  });

  it('leaves out single letters, digits and marks', () => {
    expect(wordsOf('a B 12 ab x1y **cd**')).toEqual(['ab', 'cd']);
  });

  it('takes each two letters side by side where words are written without spaces', () => {
    expect(wordsOf('打开规则 Office 的')).toEqual(['打开', '开规', '规则', 'office']);
    expect(wordsOf('큐 규칙을')).toEqual(['규칙', '칙을']);
    expect(wordsOf('キューABC')).toEqual(['キュ', 'ュー', 'abc']);
  });

  it('says where each stands, all of it', () => {
    expect(lexiconWords('Zie Warteschlangen', new Set())).toEqual([
      {word: 'zie', start: 0, end: 3},
      {word: 'wartes', start: 4, end: 18},
    ]);
    expect(lexiconWords('到规则', new Set())).toEqual([
      {word: '到规', start: 0, end: 2},
      {word: '规则', start: 1, end: 3},
    ]);
  });

  it('knows which words are two letters of one', () => {
    expect(['规则', '규칙', 'กข', 'ab', 'яю'].map(isDense)).toEqual([true, true, true, false, false]);
  });
});
