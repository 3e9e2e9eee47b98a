import type {Check, Locale, Report} from '../model/index.js';
import {prose} from './parts/prose.js';

const check: Check = {
  id: 'stray-full-stop',
  description:
    'A full stop stands inside a sentence: what follows it goes on in lower case, or is a link and a verb that make no sentence; or it stands twice at the end.',
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
    {
      locale: 'ko-KR',
      source: 'The list is shown.',
      target: '목록이 표시됩니다. .',
      reports: ['. .'],
    },
    {locale: 'ko-KR', source: 'The list is shown . .', target: '목록이 표시됩니다. .', note: 'So does the source.'},
    {
      locale: 'ja-JP',
      source: 'For more information, see [Ports](a.md).',
      target: '詳細については、次を参照してください。[ポート](a.md)します。',
      reports: ['します'],
    },
    {locale: 'ja-JP', source: 'See the list. It is [this](a.md).', target: '一覧を見てください。[これ](a.md)です。'},
  ],
  run({source, target}, {inline, locale}) {
    const fault = twiceAtEnd(source, target) ?? loneVerb(source, target, locale);
    if (fault) return [fault];
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

/** A full stop behind the one that ends the text. */
function twiceAtEnd(source: string, target: string): Report | undefined {
  const found = twice.exec(target);
  if (!found || twice.test(source) || /\. ?\.$/.test(source)) return undefined;
  const {0: actual, index: start} = found;
  return {
    message: `Unexpected \`${actual}\` at the end, expected one full stop`,
    actual,
    start,
    end: start + actual.length,
  };
}

const twice = /(?<!\.)(?:\. +\.|。 ?[.。])$/;

/** A verb behind a link that a full stop cuts off from the rest of its sentence, where the source is one sentence. */
function loneVerb(source: string, target: string, {loneVerbs}: Locale): Report | undefined {
  if (loneVerbs.length === 0 || !target.includes('。[') || /[.?!] /.test(source)) return undefined;
  const [, verb, end] = /。\[[^[\]]{1,200}\]\([^()\s]*\) ?(\p{L}{1,6})(。?)$/u.exec(target) ?? [];
  if (verb === undefined || !loneVerbs.includes(verb)) return undefined;
  const start = target.length - verb.length - (end ?? '').length;
  return {
    message: `Unexpected full stop in the sentence: \`${verb}\` has only a link before it`,
    actual: verb,
    start,
    end: start + verb.length,
  };
}

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
