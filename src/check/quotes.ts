import type {Check, Locale} from '../model/index.js';
import {prose} from './parts/prose.js';

const marks = /["“”„«»「」『』]/g;

const check: Check = {
  id: 'quotes',
  description: 'A quotation mark that the language does not use.',
  why: 'Each language has marks of its own; straight ones are what a keyboard has.',
  severity: 'info',
  itsType: 'typographical',
  mqm: 'neutral',
  silencedBy: ['target-missing', 'untranslated', 'partly-untranslated', 'emphasis-words', 'pair-broken'],
  examples: [
    {locale: 'de-DE', source: 'The "Save" button', target: 'Die Schaltfläche „Speichern“'},
    {locale: 'sv-SE', source: 'The "Save" button', target: 'Knappen "Spara"', note: 'Straight ones are usual there.'},
    {locale: 'zh-CN', source: 'The "Save" button', target: '"保存"按钮', reports: ['"']},
    {locale: 'ja-JP', source: 'The "Save" button', target: '«保存» ボタン', reports: ['«']},
  ],
  run({source, target}, {inline, locale}) {
    if (source === target || !/["“”„«»「」『』]/.test(target) || locale.quotes.length === 0) return [];
    const known = marksOf(locale);
    const text = prose(target, inline(target));
    const found = Array.from(text.matchAll(marks)).find(
      ({0: mark, index}) => !known.includes(mark) && !/[\d′]/.test(text.charAt(index - 1)),
    );
    if (!found) return [];
    const [opening, closing] = locale.quotes[0] ?? ['', ''];
    return [
      {
        message: `Unexpected quotation mark \`${found[0]}\`, expected \`${opening}…${closing}\``,
        actual: found[0],
        expected: `${opening}…${closing}`,
        start: found.index,
        end: found.index + 1,
      },
    ];
  },
};
export default check;

const known = new WeakMap<Locale, string>();

function marksOf(locale: Locale): string {
  const all = known.get(locale) ?? locale.quotes.flat().join('');
  known.set(locale, all);
  return all;
}
