import {describe, expect, it} from 'vitest';
import {comparableUrl} from '../../src/check/parts/urls.js';

describe('comparableUrl', () => {
  it('takes addresses of one page in two locales for one', () => {
    const forms = ['https://Docs.example.com/de-de/ports/', 'http://docs.example.com/ports', 'https://docs.example.com/en-us/por\nts/', 'https://docs.example.com/zh-hans-cn/ports'];
    expect(new Set(forms.map(comparableUrl))).toEqual(new Set(['https://docs.example.com/ports']));
  });

  it('keeps what differs', () => {
    expect(comparableUrl('../a/b.md#c')).toBe('../a/b.md#c');
    expect(comparableUrl('https://example.com/a?b=en-us#c')).toBe('https://example.com/a?b=en-us#c');
    expect(comparableUrl('%E0%A4%A')).toBe('%E0%A4%A');
  });
});
