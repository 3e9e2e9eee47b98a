import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {classify} from '../../src/reconcile/classify.js';
import {patch} from '../../src/reconcile/patch.js';
import {vocabulary} from '../english.js';
import {optionsFor, patched} from './patched.js';

describe('a patch', () => {
  it('lists each patch as it reads in the translation', () => {
    const [before, after] = [
      'Wait 48 hours, see [a](https://a.example/en-us/x).',
      'Wait 24 hours, see [a](https://a.example/en-us/y).',
    ];
    const target = '等待４８小时，见 [a](https://a.example/zh-cn/x)。';
    expect(patch(before, target, classify(before, after, vocabulary), optionsFor('zh-CN'))?.patches).toEqual([
      {class: 'value', before: '４８', after: '２４', count: 1},
      {class: 'link', before: 'https://a.example/zh-cn/x', after: 'https://a.example/zh-cn/y', count: 1},
    ]);
  });

  it.each([
    ['ru-RU', 'the word after the number would change, too', 'Wait 48 hours.', 'Wait 24 hours.', 'Подождите 48 часов.'],
    ['de-DE', 'the number stands in a UI label', 'Wait 48 hours.', 'Wait 24 hours.', 'Wählen Sie **48 Stunden**.'],
    ['de-DE', 'the number is part of a longer one', 'Wait 48 hours.', 'Wait 24 hours.', 'Warten Sie 48.000 Stunden.'],
    ['de-DE', 'the number is part of a code', 'Wait 48 hours.', 'Wait 24 hours.', 'Warten Sie KB48.'],
    [
      'de-DE',
      'the number stands in a URL or in code only',
      'Wait 48 hours.',
      'Wait 24 hours.',
      'Siehe [a](https://a.example/48) und `48`.',
    ],
    [
      'de-DE',
      'the number stands in a link that the source does not have',
      'Wait 48 hours.',
      'Wait 24 hours.',
      'Siehe [48 Stunden](https://a.example/).',
    ],
    [
      'de-DE',
      'the link is that of another language',
      'See [a](https://a.example/en-us/x).',
      'See [a](https://a.example/en-us/y).',
      'Siehe [a](https://a.example/fr-fr/x).',
    ],
    [
      'de-DE',
      'the link differs in more than its locale',
      'See [a](https://a.example/en-us/x).',
      'See [a](https://a.example/en-us/y).',
      'Siehe [a](https://a.example/de-de/z).',
    ],
    ['de-DE', 'one number became two', 'From 48 to 48 hours.', 'From 24 to 12 hours.', 'Von 48 bis 48 Stunden.'],
  ])('in %s leaves the text alone where %s', (tag, _, before, after, target) => {
    expect(patched(before, after, target, tag)).toBeUndefined();
  });

  it('changes nothing but what it lists, whatever the text', () => {
    const part: fc.Arbitrary<string> = fc.constantFrom(
      '48',
      '4.8',
      '`48`',
      '**48**',
      '[48](https://x.example/48)',
      '48.000',
      'KB48',
      ' ',
      'Stunden',
      '中',
      '４８',
      '<48>',
      '\u00A0',
      '148',
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 8}), (parts) => {
        const target = parts.join('');
        const done = patch(
          'Wait 48 hours.',
          target,
          classify('Wait 48 hours.', 'Wait 24 hours.', vocabulary),
          optionsFor('de-DE'),
        );
        if (!done) return;
        const spelled = new Map([
          ['48', '24'],
          ['４８', '２４'],
        ]);
        const free = parts
          .map((own, index) => parts.toSpliced(index, 1, spelled.get(own) ?? own).join(''))
          .filter((text) => text !== target);
        expect(free).toContain(done.patched);
        expect(done.patches).toHaveLength(1);
      }),
      {numRuns: 500},
    );
  });

  it.each([
    ['gained', 'Tools for the spring release', 'Tools for the spring release 2021', 'Werkzeuge für das Frühjahr'],
    ['lost', 'Tools for release 2021', 'Tools for release', 'Werkzeuge für Version 2021'],
  ])('ends, and leaves the text alone, where English %s a number', (_, before, after, target) => {
    expect(patched(before, after, target, 'de-DE')).toBeUndefined();
  });

  it('never patches what came or went', () => {
    const side = fc.constantFrom('', '48', 'Office 365', 'https://a.example/x');
    const hunk = fc.record({class: fc.constantFrom('rename', 'value', 'link'), before: side, after: side});
    const text = fc.constantFrom('', '48', 'Wait 48 hours in Office 365.', 'See <https://a.example/x>.');
    fc.assert(
      fc.property(text, text, fc.array(hunk, {minLength: 1, maxLength: 3}), (source, target, hunks) => {
        const done = patch(source, target, hunks, optionsFor('de-DE'));
        const isOpen = hunks.some(({before, after}) => before === '' || after === '');
        if (isOpen) expect(done).toBeUndefined();
        for (const {before} of done?.patches ?? []) expect(target).toContain(before);
      }),
    );
  });

  it('does not touch a UI value, code or URL of the same name', () => {
    expect(
      patched(
        'Set **Office 365** in Office 365.',
        'Set **Office 365** in Microsoft 365.',
        'Ange **Office 365** i Office 365.',
      ),
    ).toBe('Ange **Office 365** i Microsoft 365.');
    expect(
      patched(
        'Use `Office 365` in Office 365.',
        'Use `Office 365` in Microsoft 365.',
        'Använd `Office 365` i Office 365.',
      ),
    ).toBe('Använd `Office 365` i Microsoft 365.');
  });
});
