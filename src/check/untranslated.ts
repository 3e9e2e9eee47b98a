import type {Check, Report} from '../model/index.js';
import {hasGloss} from './parts/gloss.js';
import {isCommand} from './parts/is-command.js';
import {
  cutPair,
  hasForeignGrammar,
  isParagraph,
  leftUntranslated,
  sourceSentences,
  translatedParts,
} from '../text/index.js';

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
    {locale: 'zh-CN', source: 'Write-Host "It is done and over"', target: 'Write-Host "It is done and over"'},
    {
      locale: 'de-DE',
      source: 'contoso.com IN TXT "v=spf1 a:any is all"',
      target: 'contoso.com IN TXT "v=spf1 a:any is all"',
    },
    {
      locale: 'ko-KR',
      source: 'See [Set up the mail of it](a.md).',
      target: '[Set up the mail of it](a.md)(메일 설정)을 참조하세요.',
    },
    {locale: 'ko-KR', source: 'Set up the mail of it', target: 'Set up the mail of it(메일 설정)'},
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
    {
      locale: 'it-IT',
      source: '[Set up the mail of it](a.md)',
      target: '[Set up the mail of it](a.md) (Configurare la posta)',
      note: 'A title whose translation stands behind it.',
    },
    {
      locale: 'it-IT',
      source: '[Set up the mail of it](a.md)',
      target: '[Set up the mail of it](a.md) (Set up the mail)',
      reports: ['[Set up the mail of it](a.md) (Set up the mail)'],
    },
    {
      locale: 'it-IT',
      source: 'When it is in the list, select [Next](a.md).',
      target: 'When it is in the list, select [Avanti](a.md) (pagina nuova).',
      reports: ['When it is in the list, select [Avanti](a.md) (pagina nuova).'],
      note: 'Its title is translated, and the rest is not.',
    },
  ],
  run(pair, {sourceLanguage: language, locale, products}) {
    if (pair.source === pair.target ? isCommand(pair.source) : hasGloss(pair)) return [];
    // Nearly all translations end here. Without such grammar only a sentence that is the same in both counts.
    if (pair.source !== pair.target && !hasForeignGrammar(pair.target, language, locale)) {
      const mayKeep = isParagraph(pair) && sourceSentences(pair, language).some((one) => pair.target.includes(one));
      if (!mayKeep) return [];
    }
    const parts = translatedParts(cutPair(pair, language, locale));
    return parts.flatMap(({source, target}): Report[] => {
      const kept = leftUntranslated({source, target}, {language, locale, products});
      if (kept === undefined) return [];
      const actual = target.trim();
      const start = parts.length === 1 ? -1 : pair.target.indexOf(actual);
      return [
        {
          message: `Unexpected source text in the translation: ${Math.round(kept * 100)} % of its plain words`,
          actual,
          ...(start >= 0 && {start, end: start + actual.length}),
        },
      ];
    });
  },
};
export default check;
