import type {Check, CheckContext, Pair} from '../model/index.js';
import {missingFrom} from './parts/multiset.js';
import {prose} from './parts/prose.js';
import {hasForeignGrammar, isGrammar, isPlainWord, latinWords} from './parts/source-words.js';

/** Part of the plain words of a source that a target may keep; sentences of human translators stay far below. */
const keptAtMost = 0.8;
/** Words in lower case, without which a text that is the same on both sides may be a name. */
const severalWords = /(?<![\w`/.-])[a-z]{2,} [a-z]{2,}(?![\w`/-])/;

const check: Check = {
  id: 'untranslated',
  description:
    'The translation is the source, or nearly: its plain words stand there. Names, code and loan words do not count.',
  why: 'A sentence left in the source language is the one a reader cannot use.',
  severity: 'warning',
  itsType: 'untranslated',
  mqm: 'major',
  silencedBy: ['target-missing', 'pair-broken'],
  examples: [
    {
      locale: 'de-DE',
      source: 'Microsoft Exchange Online Protection',
      target: 'Microsoft Exchange Online Protection',
      note: 'A name.',
    },
    {
      locale: 'nl-NL',
      source: 'Make sure **Tracking** is checked (enabled) in it.',
      target: 'Make sure **Tracking** is checked (enabled) in it.',
      reports: ['Make sure'],
    },
    {locale: 'nl-NL', source: 'Tracking number is in use', target: 'Tracking number is in use', reports: ['Tracking']},
    {
      locale: 'sv-SE',
      source: 'Contact your partner for information on port 25.',
      target: 'Kontakta din partner för information om port 25.',
      note: 'Loan words.',
    },
    {locale: 'zh-CN', source: '`Get-Item -Path the-path`', target: '`Get-Item -Path the-path`'},
    {locale: 'de-DE', source: '<https://example.com/how-to-do-it>', target: '<https://example.com/how-to-do-it>'},
    {
      locale: 'zh-CN',
      source: 'Select the file and open it again.',
      target: 'Select the file and open it again。',
      reports: ['Select the file'],
    },
    {
      locale: 'ru-RU',
      source: 'Restart the service by clicking **Go**.',
      target: 'Restart the service by clicking the **Go**.',
      reports: ['Restart the service'],
    },
  ],
  run(pair, context) {
    const kept = share(pair, context);
    if (kept === undefined || kept <= keptAtMost) return [];
    const actual = pair.target.trim();
    return [
      {message: `Unexpected source text in the translation: ${Math.round(kept * 100)} % of its plain words`, actual},
    ];
  },
};
export default check;

/** Part of the plain source words that stand in the target; undefined when there are too few to tell. */
function share({source, target}: Pair, {inline, sourceLanguage, locale}: CheckContext): number | undefined {
  const isForeign = hasForeignGrammar(target, sourceLanguage, locale);
  // The very text of the source may have no word but those that both languages have: Dutch has `is`, too.
  if (!isForeign && (source !== target || !severalWords.test(source))) return undefined;
  if (locale.tag.split('-')[0] === sourceLanguage.tag.split('-')[0]) return undefined;
  const given = latinWords(prose(target, inline(target))).map(({text}) => text.toLowerCase());
  if (!given.some((word) => isGrammar(word, sourceLanguage) && (!isForeign || !isGrammar(word, locale))))
    return undefined;
  const wanted = latinWords(prose(source, inline(source))).map(({text}) => text);
  const plain = wanted.filter((word) => isPlainWord(word, sourceLanguage)).map((word) => word.toLowerCase());
  if (plain.length < (isForeign ? 3 : 4)) return undefined;
  return 1 - missingFrom(plain, given).length / plain.length;
}
