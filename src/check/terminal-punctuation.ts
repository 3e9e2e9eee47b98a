import type {Check, Locale} from '../model/index.js';
import {prose} from './parts/prose.js';

/** What may stand behind the mark at the end: quotation marks, brackets, marks of emphasis. */
const closer = /[\s\p{Pe}\p{Pf}"'*_`“]/u;
const anyMark = /[.?!:;…。？！：；؟۔।]$/u;

const check: Check = {
  id: 'terminal-punctuation',
  description: 'The translation ends without the mark that the source ends with, or with another one.',
  why: 'A question that ends in a full stop, or a colon that is gone before a list, misleads.',
  severity: 'info',
  itsType: 'typographical',
  mqm: 'minor',
  silencedBy: [
    'target-missing',
    'untranslated',
    'partly-untranslated',
    'brackets',
    'markup-rendering',
    'pair-broken',
    'length',
  ],
  examples: [
    {locale: 'zh-CN', source: 'Restart it.', target: '重新启动它。'},
    {locale: 'th-TH', source: 'Restart it.', target: 'เริ่มใหม่', note: 'Thai does without.'},
    {locale: 'de-DE', source: 'Select **Save.**', target: 'Wählen Sie **Speichern**.'},
    {locale: 'de-DE', source: 'How do I fix it?', target: 'Wie behebe ich das.', reports: ['?']},
    {locale: 'fr-FR', source: 'Do this:', target: 'Procédez ainsi', reports: [':']},
    {locale: 'zh-CN', source: 'Certificate expired', target: '证书已过期。', reports: ['。']},
  ],
  run({source, target}, {inline, locale, sourceLanguage}) {
    if (source === target || target.length < 2 || source.length < 2) return [];
    const wanted = lastMark(source) ?? '';
    const given = lastMark(target) ?? '';
    if (wanted === given && wanted !== '.') return [];
    if (/^[.?!:]$/.test(wanted)) {
      const marks = locale.terminal[wanted];
      if (!marks || marks.some((mark) => (given === '' ? mark === '' : mark.endsWith(given)))) return [];
      // A source that ends in code or in a link has its punctuation in there.
      if (!withoutClosers(prose(source, inline(source))).endsWith(wanted)) return [];
      const expected = marks[0] ?? wanted;
      return [
        {
          message: `Unexpected ${given === '' ? 'end without a mark' : `\`${given}\` at the end`}, expected \`${expected}\``,
          actual: given,
          expected,
          start: Math.max(0, target.trimEnd().length - 1),
          end: target.trimEnd().length,
        },
      ];
    }
    if (
      wanted !== '' ||
      given === '' ||
      !isTerminal(given, locale) ||
      isTerminal(source.trimEnd().slice(-1), sourceLanguage)
    )
      return [];
    return [
      {
        message: `Unexpected \`${given}\` at the end, the source has no mark there`,
        actual: given,
        start: target.lastIndexOf(given),
        end: target.lastIndexOf(given) + 1,
      },
    ];
  },
};
export default check;

function lastMark(text: string): string | undefined {
  return anyMark.exec(text)?.[0] ?? anyMark.exec(withoutClosers(text))?.[0];
}

function withoutClosers(text: string): string {
  let end = text.length;
  while (end > 0 && closer.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function isTerminal(mark: string, {terminal}: Locale): boolean {
  return mark !== '' && mark !== ':' && Object.values(terminal).some((marks) => marks.includes(mark));
}
