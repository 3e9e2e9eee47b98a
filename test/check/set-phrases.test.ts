import {describe, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from './locales.js';
import {pageOf} from './page-of.js';

/** What `emphasis-words` says of a pair. */
function faults(locale: string, source: string, target: string): string[] {
  return check([pageOf(locale, [{source, target}])], {locales, inline: parseInline})
    .filter(({ruleId}) => ruleId === 'emphasis-words')
    .map(({message}) => message);
}

describe('a label that begins with a small word', () => {
  it.each([
    ['ru-RU', 'In the **Default** row, type it.', 'Введите его в строке **по умолчанию**.'],
    ['uk-UA', 'In the **Default** row, type it.', 'Введіть його в рядку **за замовчуванням**.'],
    ['cs-CZ', 'It shows **Untitled** there.', 'Zobrazí se tam **bez názvu**.'],
  ])('is left alone in %s where it is a set phrase: %s', (locale, source, target) => {
    expect(faults(locale, source, target)).toEqual([]);
  });

  it.each([
    ['ru-RU', 'In the **Archive** row, type it.', 'Введите его в строке **по архиву**.', 'по'],
    ['cs-CZ', 'Open **Archive** there.', 'Tam přejděte **do archivu**.', 'do'],
  ])('is reported in %s where it is none: %s', (locale, source, target, word) => {
    expect(faults(locale, source, target)).toEqual([expect.stringContaining(`begins with \`${word}\``)]);
  });
});
