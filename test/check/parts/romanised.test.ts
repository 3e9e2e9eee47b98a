import {describe, expect, it} from 'vitest';
import {isTransliterated} from '../../../src/check/parts/romanised.js';

describe('isTransliterated', () => {
  it.each([
    ['BoxOutput', 'Вызовите процедуру Боксаутпут.'],
    ['PhotoFilter', 'Откройте фотофилтер.'],
    ['JunkFolder', 'Папка джункфолдер пуста.'],
  ])('finds `%s` in `%s`', (name, target) => {
    expect(isTransliterated(name, target)).toBe(true);
  });

  it.each([
    ['words that sound otherwise', 'BoxOutput', 'Вызовите процедуру выхода.'],
    ['a name of four consonants', 'MyRadio', 'Слушайте майрадио.'],
    ['a part of a longer word', 'BoxOutput', 'Вызовите боксаутпутами.'],
    ['no Cyrillic word', 'BoxOutput', 'Call boksautput.'],
  ])('does not take %s for it', (_, name, target) => {
    expect(isTransliterated(name, target)).toBe(false);
  });
});
