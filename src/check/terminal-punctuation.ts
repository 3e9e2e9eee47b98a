import type {Check, CheckContext, Locale, Pair} from '../model/index.js';
import type {Edit} from '../text/index.js';
import {noBreakSpace} from './parts/no-break-space.js';
import {prose} from './parts/prose.js';

/** What may stand behind the mark at the end: quotation marks, brackets, marks of emphasis. */
const closer = /[\s\p{Pe}\p{Pf}"'*_`“]/u;
const marks = '.?!:;…。？！：；؟۔।';

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
    // The mark is there, inside of the label.
    'label-edges',
  ],
  examples: [
    {locale: 'zh-CN', source: 'Restart it.', target: '重新启动它。'},
    {locale: 'th-TH', source: 'Restart it.', target: 'เริ่มใหม่', note: 'Thai does without.'},
    {locale: 'de-DE', source: 'Select **Save.**', target: 'Wählen Sie **Speichern**.'},
    {locale: 'de-DE', source: 'How do I fix it?', target: 'Wie behebe ich das.', reports: ['?']},
    {locale: 'fr-FR', source: 'Do this:', target: 'Procédez ainsi', reports: [':'], fixed: 'Procédez ainsi\u00A0:'},
    {
      locale: 'de-DE',
      source: 'Restart it (again).',
      target: 'Starten Sie neu (erneut)',
      reports: ['.'],
      fixed: 'Starten Sie neu (erneut).',
    },
    {
      locale: 'de-DE',
      source: 'Restart it when the admin looks at it.',
      target: 'Starten Sie ihn neu, wenn der Administrator',
      reports: ['.'],
      note: 'Cut off: a full stop would hide it.',
    },
    {
      locale: 'de-DE',
      source: 'It is at the top of Mt.',
      target: 'Der höchste Berg',
      reports: ['.'],
      note: 'The full stop is that of the word.',
    },
    {locale: 'ru-RU', source: 'August 11, 2020', target: '11 августа 2020 г.', note: 'A word that is cut short.'},
    {locale: 'ko-KR', source: 'The rules are:', target: '규칙은 다음과 같습니다.'},
    {locale: 'zh-CN', source: 'Certificate expired', target: '证书已过期。', reports: ['。']},
  ],
  run(pair, context) {
    const {source, target} = pair;
    const {inline, locale, sourceLanguage} = context;
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
          ...(given === '' && {fix: missingMark(pair, expected, context)}),
        },
      ];
    }
    if (
      wanted !== '' ||
      given === '' ||
      !isTerminal(given, locale) ||
      isTerminal(source.trimEnd().slice(-1), sourceLanguage) ||
      (yearWord.test(target) && /\d$/.test(source.trimEnd()))
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
  inPlace(report, {end}, page) {
    if (!report.fix || !markBehind.test(page.text.slice(end, end + 10))) return report;
    return {...report, fix: undefined};
  },
};
export default check;

/** A date whose year has a word behind it, cut short: `2020 г.`, `2019 r.` */
const yearWord = /\p{N}[ \u00A0]\p{L}{1,2}\.\s*$/u;

/** A mark behind a pair, where one more at its end would be doubled. */
const markBehind = /^[\s*_]*\p{Po}/u;

/** A word that ends in a full stop of its own: `e.g.`, `Mt.`. */
const shortWord = /(?:^|\s|\()(?:\p{Lu}\p{L}{0,3}|(?:\p{L}\.)+\p{L})\.$/u;

/**
 * The mark at the end, where nothing else can be meant: the source ends in the mark itself, which is no part of a word, and
 * the translation in a letter, a digit or what closes. Questions have other forms, too.
 */
function missingMark({source, target}: Pair, mark: string, context: CheckContext): Edit | undefined {
  const {inline, locale, sourceLanguage} = context;
  const [whole, text] = [source.trimEnd(), target.trimEnd()];
  if (!/[.:]$/.test(whole) || shortWord.test(whole)) return undefined;
  if (sourceLanguage.abbreviations.some((word) => whole.toLowerCase().endsWith(` ${word}`))) return undefined;
  const seen = withoutClosers(prose(text, inline(text)));
  // What is cut off in the middle ends in a clause or a word of grammar, and a full stop would only hide that.
  const gap = locale.spaceless ? '' : ' ';
  const isCut = locale.functionWords.some((word) => seen.toLowerCase().endsWith(gap + word));
  if (isCut || /[,，、،;；]/.test(seen)) return undefined;
  if (!/[\p{L}\p{M}\p{N})\]*_\x60]$/u.test(text) || !/[\p{L}\p{M}\p{N}]$/u.test(seen)) return undefined;
  const before = locale.spaceBefore.includes(mark) ? noBreakSpace : '';
  return {start: text.length, end: text.length, text: before + mark};
}

function lastMark(text: string): string | undefined {
  return markOf(text.slice(-1)) ?? markOf(withoutClosers(text).slice(-1));
}

function markOf(last: string): string | undefined {
  return last !== '' && marks.includes(last) ? last : undefined;
}

function withoutClosers(text: string): string {
  let end = text.length;
  while (end > 0 && closer.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function isTerminal(mark: string, {terminal}: Locale): boolean {
  return mark !== '' && mark !== ':' && Object.values(terminal).some((marks) => marks.includes(mark));
}
