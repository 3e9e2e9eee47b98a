import {describe, expect, it} from 'vitest';
import {liveChecks} from '../../src/review-page/live-checks.js';

const german = {decimal: [','], group: ['.'], digits: [], multipliers: {}};
const arabic = {decimal: ['٫'], group: ['٬'], digits: ['٠١٢٣٤٥٦٧٨٩'], multipliers: {}};

describe('checks while somebody types', () => {
  it.each<[string, string, readonly string[]]>([
    ['Wait 48 hours.', 'Warten Sie 48 Stunden.', []],
    [
      'Wait 48 hours.',
      'Warten Sie 24 Stunden.',
      ['Number 48 of the English is not here', 'Number 24 is not in the English'],
    ],
    ['Use 1,500.5 MB.', 'Verwenden Sie 1.500,5 MB.', []],
    ['The 3rd try.', 'Der dritte Versuch.', []],
    ['Run `get 48`.', 'Führen Sie `get 48` aus.', []],
    ['Open Office 365.', 'Öffnen Sie Office 365.', []],
    ['Open Office 365.', 'Öffnen Sie das Büro.', ['Name “Office 365” of the English is not here']],
    ['See [it](https://a.example/en-us/x).', 'Siehe [es](https://a.example/de-de/x).', []],
    [
      'See [it](https://a.example/x).',
      'Siehe [es](https://a.example/y).',
      ['Link https://a.example/x of the English is not here', 'Link https://a.example/y is not in the English'],
    ],
    ['See [it](x.md).', 'Siehe es.', ['Link x.md of the English is not here', 'Links: 0 here, 1 in the English']],
    ['Run `a`.', 'Führen Sie a aus.', ['Code: 0 here, 1 in the English']],
    ['Select **Save**.', 'Wählen Sie Speichern.', ['Bold text: 0 here, 1 in the English']],
    ['Select __Save__.', 'Wählen Sie **Speichern**.', []],
    ['Use `__init__`.', 'Verwenden Sie `__init__`.', []],
    ['![x](a.png)', '', ['Link a.png of the English is not here', 'Pictures: 0 here, 1 in the English']],
    ['Wait.', 'War\u202Eten.', ['Invisible character U+202E']],
  ])('of %j and %j give %j', (source, target, hints) => {
    expect(liveChecks(source, target, german)).toEqual(hints);
  });

  it('know the digits of a language, and do without where nothing is known of it', () => {
    expect(liveChecks('Wait 48 hours.', 'انتظر ٤٨ ساعة.', arabic)).toEqual([]);
    expect(liveChecks('Wait 1,500.5 hours.', '1.500,5')).toEqual([]);
    expect(liveChecks('Wait 1,500 hours.', '1\u00A0500')).toEqual([]);
  });
});
