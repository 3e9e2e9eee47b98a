import {describe, expect, it} from 'vitest';
import {newSource} from '../../src/fix/new-source.js';
import type {Article} from '../../src/model/index.js';
import {reconcile} from '../../src/library.js';
import {read} from '../../src/read/index.js';
import {pageText} from '../page-text.js';

/** The newest English of a page of one pair in another locale. */
function written(source: string, old: string): string {
  const text = pageText(`{{${source}|文本}}\n`, {locale: 'zh-CN', handoff: '03/30/2021', commit: 'c'.repeat(40)});
  const [article]: Article[] = reconcile([read(text, {file: 'zh-CN/a.md'})]);
  if (!article) throw new Error('Expected an article');
  return newSource({article, units: article.units, old, locale: 'de-DE'});
}

describe('newSource', () => {
  it('keeps the one locale that the addresses of the page have', () => {
    const now = 'See [it](https://a.example/zh-cn/b).';
    expect(written(now, 'See [it](https://a.example/en-us/a).')).toBe('See [it](https://a.example/en-us/b).');
    expect(written(now, 'See [it](https://a.example/de-de/a).')).toBe('See [it](https://a.example/de-de/b).');
  });

  it('never takes the locale of the other page', () => {
    expect(written('See [it](https://a.example/zh-cn/b).', 'See it.')).toBe('See [it](https://a.example/de-de/b).');
    expect(written('See [it](https://a.example/en-us/b).', 'See it.')).toBe('See [it](https://a.example/en-us/b).');
  });

  it('keeps the white space at the ends, and the way that lines end', () => {
    expect(written('Wait  now.', '  Wait. \n')).toBe('  Wait  now. \n');
    expect(written('Wait\nnow.', 'Wait here.')).toBe('Wait now.');
    expect(written('Wait\nnow.', 'Wait\r\nhere.')).toBe('Wait\r\nnow.');
  });
});
