import type {Check, Locale} from '../model/index.js';
import {prose} from './parts/prose.js';

const check: Check = {
  id: 'stray-full-stop',
  description: 'A full stop stands inside a sentence: what follows it goes on in lower case.',
  why: 'Machine translation cuts a sentence in two, or takes the dot of a name for the end of one.',
  severity: 'warning',
  itsType: 'typographical',
  mqm: 'minor',
  silencedBy: ['target-missing', 'untranslated', 'partly-untranslated', 'pair-broken', 'token-lost'],
  examples: [
    {locale: 'de-DE', source: 'Wait. Then restart it.', target: 'Warten Sie. Starten Sie ihn dann neu.'},
    {locale: 'de-DE', source: 'Ports, files etc. are kept.', target: 'Ports, Dateien usw. bleiben erhalten.'},
    {locale: 'de-DE', source: 'Use a .txt file.', target: 'Verwenden Sie eine .txt-Datei.'},
    {
      locale: 'de-DE',
      source: 'It is checked regularly.',
      target: 'Es wird geprüft. regelmäßig jedoch.',
      reports: ['geprüft.'],
    },
    {
      locale: 'ru-RU',
      source: 'Open the settings of the device.',
      target: 'Откройте параметры. устройства здесь.',
      reports: ['параметры.'],
    },
  ],
  run({source, target}, {inline, locale}) {
    if (source === target || !target.includes('. ') || !mayStop.test(target)) return [];
    const found = stopsIn(prose(target, inline(target)), target, locale);
    const [first] = found;
    if (!first || found.length <= stopsIn(prose(source, inline(source)), source, locale).length) return [];
    const actual = `${first[0]}.`;
    return [
      {
        message: `Unexpected full stop behind \`${first[0]}\`, the sentence goes on`,
        actual,
        start: first.index,
        end: first.index + actual.length,
      },
    ];
  },
};
export default check;

const mayStop = /\p{Ll}\. \p{Ll}/u;
const stop = /(?<![\p{L}\p{M}\p{N}.\-_/@])\p{L}[\p{L}\p{M}-]{2,}(?=\. \p{Ll}{2,}(?![\p{L}\p{N}.]))/gu;

/** Words with a full stop behind them that ends no sentence, in order. Abbreviations may have one. */
function stopsIn(text: string, markdown: string, {abbreviations}: Locale): RegExpExecArray[] {
  return Array.from(text.matchAll(stop)).filter(
    ({0: word, index}) =>
      markdown.slice(index, index + word.length + 2) === `${word}. ` &&
      !abbreviations.some((known) => known.toLowerCase().endsWith(`${word.toLowerCase()}.`)),
  );
}
