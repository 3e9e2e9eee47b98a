import {describe, expect, it} from 'vitest';
import {comparableUrl} from '../../../src/check/parts/urls.js';

describe('comparableUrl', () => {
  it('takes addresses of one page in two locales for one', () => {
    const forms = [
      'https://Docs.example.com/de-de/ports/',
      'http://docs.example.com/ports',
      'https://docs.example.com/en-us/por\nts/',
      'https://docs.example.com/zh-hans-cn/ports',
    ];
    expect(new Set(forms.map(comparableUrl))).toEqual(new Set(['https://docs.example.com/ports']));
  });

  it('takes the titles and parameters of a language for nothing', () => {
    const guid = '159cad6d-d76e-4981-88ef-de6e96c93893';
    const titles = [
      `https://support.example.com/en-us/article/restore-a-file-${guid}?ui=en-US&rs=en-US&ad=US`,
      `https://support.example.com/article/ripristinare-un-file-${guid}?ui=it-IT&rs=it-IT&ad=IT`,
      `https://support.example.com/${guid}`,
    ];
    expect(new Set(titles.map(comparableUrl))).toEqual(new Set([`https://support.example.com/${guid}`]));
    const links = [
      'https://go.example.com/fwlink/?LinkID=822930&clcid=0x409',
      'https://go.example.com/fwlink/?LinkID=822930&clcid=0x410',
    ];
    expect(new Set(links.map(comparableUrl))).toEqual(new Set(['https://go.example.com/fwlink?LinkID=822930']));
    expect(comparableUrl('https://a.example.com/b?hl=de#c')).toBe('https://a.example.com/b#c');
    expect(comparableUrl('mailto:user@contoso.com')).toBe(comparableUrl('mailto:utente@contoso.com'));
  });

  it('keeps what differs', () => {
    expect(comparableUrl('https://example.com/a-159cad6d-d76e-4981-88ef-de6e96c93893x')).toBe(
      'https://example.com/a-159cad6d-d76e-4981-88ef-de6e96c93893x',
    );
    expect(comparableUrl('https://example.com/a?ui=en-USx-moved')).toBe('https://example.com/a?ui=en-USx-moved');
    expect(comparableUrl('mailto:user@microsoft.com')).not.toBe(comparableUrl('mailto:help@microsoft.com'));
    expect(comparableUrl('../a/b.md#c')).toBe('../a/b.md#c');
    expect(comparableUrl('https://example.com/a?b=en-us#c')).toBe('https://example.com/a?b=en-us#c');
    expect(comparableUrl('%E0%A4%A')).toBe('%E0%A4%A');
  });
});
