import {describe, expect, it} from 'vitest';
import {classify} from '../../src/reconcile/classify.js';
import {patch} from '../../src/reconcile/patch.js';
import {vocabulary} from '../english.js';
import {optionsFor, patched} from './patched.js';

describe('patch', () => {
  it.each([
    [
      'a name',
      'Mail waits in Office 365.',
      'Mail waits in Microsoft 365.',
      'E-post väntar i Office 365.',
      'E-post väntar i Microsoft 365.',
    ],
    [
      'a name twice',
      'Office 365 queues in Office 365.',
      'Microsoft 365 queues in Microsoft 365.',
      '在Office 365中，Office 365排队。',
      '在Microsoft 365中，Microsoft 365排队。',
    ],
    [
      'a name with a suffix',
      'Ask Office 365 for help.',
      'Ask Microsoft 365 for help.',
      'Be Office 365:s support om hjälp.',
      'Be Microsoft 365:s support om hjälp.',
    ],
    [
      'a value, in the spelling that stands there',
      'Wait 48 hours.',
      'Wait 24 hours.',
      '等待 48 小時。',
      '等待 24 小時。',
    ],
    [
      'a link',
      'See [a](https://a.example/x).',
      'See [a](https://b.example/y).',
      'Siehe [a](https://a.example/x).',
      'Siehe [a](https://b.example/y).',
    ],
    [
      'a name and a link',
      'See [Office 365](https://a.example/x).',
      'See [Microsoft 365](https://a.example/y).',
      'Se [Office 365](https://a.example/x).',
      'Se [Microsoft 365](https://a.example/y).',
    ],
  ])('replaces %s', (_, before, after, target, expected) => {
    expect(patched(before, after, target)).toBe(expected);
  });

  it('counts what it replaced', () => {
    const hunks = classify('Office 365 and Office 365', 'Microsoft 365 and Microsoft 365', vocabulary);
    expect(
      patch('Office 365 and Office 365', 'Office 365 och Office 365', hunks, optionsFor('sv-SE'))?.patches,
    ).toEqual([{class: 'rename', before: 'Office 365', after: 'Microsoft 365', count: 2}]);
  });

  it.each([
    [
      'the old name stands there less often',
      'Office 365 in Office 365.',
      'Microsoft 365 in Microsoft 365.',
      'Tjänsten i Office 365.',
    ],
    [
      'the old name stands there more often',
      'Open Office 365.',
      'Open Microsoft 365.',
      'Öppna Office 365 i Office 365.',
    ],
    [
      'only some of the names changed',
      'Office 365 and Office 365 mail',
      'Microsoft 365 and Office 365 mail',
      'Office 365 och Office 365-post',
    ],
    [
      'the name stands in a UI label',
      'Open Office 365 now.',
      'Open Microsoft 365 now.',
      'Öppna **Office 365 admin** nu.',
    ],
    ['the number is written in words there', 'Wait 48 hours.', 'Wait 24 hours.', 'Vänta fyrtioåtta timmar.'],
    [
      'the link was localized by hand',
      'See [a](https://a.example/x).',
      'See [a](https://b.example/y).',
      'Se [a](https://a.example/sv/x).',
    ],
    ['the wording changed, too', 'Office 365 topic', 'Microsoft 365 article', 'Office 365 ämne'],
    ['nothing changed', 'Office 365', 'Office 365', 'Office 365'],
  ])('leaves the text alone where %s', (_, before, after, target) => {
    expect(patched(before, after, target)).toBeUndefined();
  });

  it.each([
    ['zh-CN', 'full-width digits', '48', '24', '等待４８小时。', '等待２４小时。'],
    ['ar-SA', 'digits of its own', '48', '24', 'انتظر ٤٨ ساعة.', 'انتظر ٢٤ ساعة.'],
    ['de-DE', 'a decimal comma', '1.5', '2.5', 'Warten Sie 1,5 Stunden.', 'Warten Sie 2,5 Stunden.'],
    [
      'de-DE',
      'a decimal comma that was not there before',
      '48',
      '1.5',
      'Warten Sie 48 Stunden.',
      'Warten Sie 1,5 Stunden.',
    ],
    ['de-DE', 'the decimal point that was kept', '1.5', '2.5', 'Warten Sie 1.5 Stunden.', 'Warten Sie 2.5 Stunden.'],
    ['de-DE', 'groups', '10,000', '25,000', 'Warten Sie 10.000 Stunden.', 'Warten Sie 25.000 Stunden.'],
    [
      'fr-FR',
      'groups with a narrow space',
      '10,000',
      '1,250,000',
      'Attendez 10\u202F000 heures.',
      'Attendez 1\u202F250\u202F000 heures.',
    ],
    ['sv-SE', 'no groups where there are none', '10,000', '25,000', 'Vänta 10000 timmar.', 'Vänta 25000 timmar.'],
    [
      'de-DE',
      'groups that were not there before',
      '900',
      '1,200',
      'Warten Sie 900 Stunden.',
      'Warten Sie 1.200 Stunden.',
    ],
    [
      'de-DE',
      'no groups that English does not write',
      '900',
      '1200',
      'Warten Sie 900 Stunden.',
      'Warten Sie 1200 Stunden.',
    ],
    [
      'de-DE',
      'groups where a long number has them',
      '1000',
      '2500',
      'Warten Sie 1.000 Stunden.',
      'Warten Sie 2.500 Stunden.',
    ],
    [
      'de-DE',
      'no groups where a long number has none',
      '1000',
      '2500',
      'Warten Sie 1000 Stunden.',
      'Warten Sie 2500 Stunden.',
    ],
    ['not_a_tag', 'the rules of no language', '48', '24', 'x 48 x', 'x 24 x'],
    ['ja-JP', 'no space around it', '48', '24', '48時間お待ちください。', '24時間お待ちください。'],
    ['cs-CZ', 'a number of the same count', '48', '24', 'Počkejte 48 hodin.', 'Počkejte 24 hodin.'],
  ])('writes numbers as they stand in %s: %s', (tag, _, older, newer, target, expected) => {
    expect(patched(`Wait ${older} hours.`, `Wait ${newer} hours.`, target, tag)).toBe(expected);
  });

  it('keeps the space that stands in a name', () => {
    expect(patched('In Office 365.', 'In Microsoft 365.', 'Dans Office\u00A0365.', 'fr-FR')).toBe(
      'Dans Microsoft\u00A0365.',
    );
  });

  it.each([
    [
      'https://a.example/en-us/x',
      'https://b.example/en-us/y',
      'https://a.example/de-de/x',
      'https://b.example/de-de/y',
    ],
    [
      'https://a.example/en-US/x',
      'https://b.example/en-us/y',
      'https://a.example/de-DE/x',
      'https://b.example/de-DE/y',
    ],
    ['https://a.example/en-us/x', 'https://b.example/y', 'https://a.example/de-de/x', 'https://b.example/y'],
    ['https://a.example/en-us', 'https://a.example/en-us/z', 'https://a.example/de-de', 'https://a.example/de-de/z'],
  ])('follows a link that differs in its locale alone: %s to %s', (before, after, target, expected) => {
    expect(patched(`See [a](${before}).`, `See [a](${after}).`, `Siehe [a](${target}).`, 'de-DE')).toBe(
      `Siehe [a](${expected}).`,
    );
  });
});
