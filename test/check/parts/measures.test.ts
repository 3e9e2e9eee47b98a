import {describe, expect, it} from 'vitest';
import {measuresIn} from '../../../src/check/parts/measures.js';
import {resolveLocale} from '../../../src/model/index.js';
import {locales} from '../locales.js';

const found = (text: string, tag: string): unknown[] =>
  measuresIn(text, resolveLocale(tag, locales)).map(({value, unit, text: own}) => [value, unit, own]);

describe('measuresIn', () => {
  it.each([
    ['Wait 24 hours now.', 'en-US', [[24, 'hour', '24 hours']]],
    ['Use 4GB.', 'en-US', [[4, 'gigabyte', '4GB.']]],
    ['Up to 5 MB.', 'en-US', [[5, 'megabyte', '5 MB.']]],
    ['At 20 °C', 'en-US', [[20, 'celsius', '20 °C']]],
    ['A 10-minute break', 'en-US', [[10, 'minute', '10-minute']]],
    ['Nach 3 Stunden', 'de-DE', [[3, 'hour', '3 Stunden']]],
    ['In 3 Wochenenden', 'de-DE', [[3, 'week', '3 Wochen']]],
    ['等待 24 小时。', 'zh-CN', [[24, 'hour', '24 小时']]],
    ['等待３秒后', 'zh-CN', [[3, 'second', '３秒']]],
  ])('finds the amounts of `%s`', (text, tag, expected) => {
    expect(found(text, tag)).toEqual(expected);
  });

  it.each([
    ['Step 3: 4, 5.', 'en-US'],
    ['Office 365 tenants', 'en-US'],
    ['In the 1990s', 'en-US'],
    ['24  hours', 'en-US'],
    ['hours', 'en-US'],
  ])('finds none in `%s`', (text, tag) => {
    expect(found(text, tag)).toEqual([]);
  });
});
