import {describe, expect, it} from 'vitest';
import {versionAsDecimal} from '../../../src/check/parts/version-marks.js';
import {resolveLocale} from '../../../src/model/index.js';
import {locales} from '../locales.js';

const czech = resolveLocale('cs-CZ', locales);

describe('versionAsDecimal', () => {
  it.each([
    ['Get version 2.0.', 'Získejte verzi 2,0.', '2,0'],
    ['Get the 3.4 release.', 'Získejte vydání 3,4.', '3,4'],
    ['It needs TLS 1.2.', 'Vyžaduje TLS 1,2.', '1,2'],
  ])('finds in `%s`, `%s`', (source, target, actual) => {
    expect(versionAsDecimal(source, target, czech)?.actual).toBe(actual);
  });

  it.each([
    ['an amount', 'It takes 2.5 hours.', 'Trvá 2,5 hodiny.'],
    ['an amount of memory', 'Windows 2.5 GB', 'Windows 2,5 GB'],
    ['a version with its full stop', 'Get version 2.0 for 2.5 days.', 'Získejte verzi 2.0 na 2,5 dne.'],
    ['a number that stands there twice', 'Version 2.5 takes 2.5 hours.', 'Verze 2,5 trvá 2,5 hodiny.'],
    ['a version of three parts', 'Version 2.5.1', 'Verze 2,5,1'],
  ])('says nothing of %s', (_, source, target) => {
    expect(versionAsDecimal(source, target, czech)).toBeUndefined();
  });

  it('says nothing where a full stop is no other mark', () => {
    expect(versionAsDecimal('Get version 2.0.', '2,0', resolveLocale('zh-CN', locales))).toBeUndefined();
  });
});
