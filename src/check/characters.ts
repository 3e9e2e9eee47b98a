import type {Check, Report} from '../model/index.js';
import {prose} from './parts/prose.js';
import {allMatches} from '../text/index.js';

interface Kind {
  readonly name: string;
  readonly pattern: RegExp;
}

/** What is not allowed unless the source has it too. */
const kinds: readonly Kind[] = [
  {name: 'replacement character', pattern: /\uFFFD+/gu},
  {name: 'control character', pattern: /(?![\t\n\r])\p{Cc}/gu},
  {name: 'invisible character', pattern: /[\u2060\uFEFF\u00AD]+/gu},
  {name: 'private character', pattern: /[\uE000-\uF8FF]+/gu},
];

/** Cyrillic or Greek letters among Latin ones: look-alikes that no search finds. */
const mixed =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** What is neither a mark nor a Latin letter: nothing of the kind stands before Greek (U+0370) but controls and U+00AD. */
const beyondLatin = /[^\x20-\x7E\u00A0-\u00AC\u00AE-\u036F]/;

/** A capital behind a small letter, in Cyrillic or Greek: a machine joined two pieces into `СохраНить`. */
const innerCapital = /[\u03AC-\u03CE\u0430-\u045F\u0491][\u0391-\u03A9\u0400-\u042F\u0490]/;
/** Shortest word with one that is no unit, such as `кВт`. */
const longWord = 6;

const check: Check = {
  id: 'characters',
  description:
    'Characters that no text should hold: lost (U+FFFD), control and invisible ones, unclosed direction marks, look-alikes of another script in a word, a capital inside of a Cyrillic or Greek one; or the apostrophe of an English contraction, in a script without any.',
  why: 'They show as boxes or not at all, and break search and copying.',
  severity: 'warning',
  itsType: 'characters',
  mqm: 'minor',
  silencedBy: ['target-missing'],
  examples: [
    {locale: 'ru-RU', source: 'Your IP address', target: 'Ваш IP-адрес'},
    {locale: 'de-DE', source: 'Restart the service.', target: 'Starten Sie den D\uFFFDnst neu.', reports: ['U+FFFD']},
    {
      locale: 'ru-RU',
      source: 'Start the service.',
      target: 'Запустите cлужбу.',
      reports: ['cлужбу'],
      note: 'The first letter is Latin.',
    },
    {
      locale: 'de-DE',
      source: 'Restart the service.',
      target: 'Starten Sie den \u2060Dienst neu.',
      reports: ['U+2060'],
      fixed: 'Starten Sie den Dienst neu.',
    },
    {
      locale: 'zh-TW',
      source: 'It isn&#39;t ready.',
      target: '尚未&#39;t 就緒。',
      reports: ['&#39;t'],
    },
    {locale: 'zh-TW', source: "You'll see it.", target: "您'會看到。", reports: ["'"]},
    {locale: 'ko-KR', source: "It's **safe**.", target: "'안전'합니다.", note: 'Quotation marks.'},
    {locale: 'he-IL', source: 'Use port 25.', target: 'השתמש \u2066ביציאה 25.', reports: ['U+2066']},
    {locale: 'ru-RU', source: 'Save it there.', target: 'СохраНите его там.', reports: ['СохраНите']},
    {locale: 'ru-RU', source: 'It takes 5 kWh.', target: 'Расходует 5 кВтч.', note: 'A unit.'},
  ],
  run({source, target}, {inline}) {
    // Most texts hold nothing of the kind, which is told cheaply where all letters are Latin ones.
    if (!beyondLatin.test(target)) return [];
    const left = leftApostrophe(source, target);
    if (left) return [left];
    if (!/[\p{C}\uFFFD]/u.test(target) && !mixed.test(target) && !innerCapital.test(target)) return [];
    const seen = (): string => prose(target, inline(target));
    return [
      ...strange(source, target, seen),
      ...unclosed(target),
      ...mixedWords(source, target),
      ...capitalInside(source, target),
    ];
  },
};
export default check;

function strange(source: string, target: string, seen: () => string): Report[] {
  return kinds.flatMap(({name, pattern}) => {
    if (source.search(pattern) >= 0) return [];
    return allMatches(target, pattern)
      .map((match): Report => {
        const report = at(name, match);
        const {index, 0: text} = match;
        // What nobody sees can go, but not out of code.
        const isNothing = name === 'invisible character' && seen().startsWith(text, index);
        return isNothing ? {...report, fix: {start: index, end: index + text.length, text: ''}} : report;
      })
      .slice(0, 1);
  });
}

function at(name: string, match: RegExpExecArray): Report {
  const code = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    message: `Unexpected ${name} \`${code}\``,
    actual: code,
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** Scripts whose words have no apostrophes. */
const unused = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}`;
const apostrophe = "(?:'|’|&#39;)";
const contraction = new RegExp(`[A-Za-z]${apostrophe}(?:ll|[mrv]e|[dst])(?![A-Za-z])`);
const leftEnding = new RegExp(`(?<=[${unused}、。，])${apostrophe}(?:ll|[rv]e|[st])(?![A-Za-z])`, 'u');
const leftAlone = new RegExp(`(?<=[${unused}])${apostrophe}(?=[${unused}])`, 'u');

/** The rest of `you'll`: with its letters, or by itself; two may be quotation marks. */
function leftApostrophe(source: string, target: string): Report | undefined {
  if (!/['’]|&#39;/.test(target) || !contraction.test(source)) return undefined;
  const isOne = target.split(/['’]|&#39;/).length === 2;
  const found = leftEnding.exec(target) ?? (isOne ? leftAlone.exec(target) : null);
  if (!found) return undefined;
  const {0: actual, index: start} = found;
  return {message: `Unexpected \`${actual}\` of an English contraction`, actual, start, end: start + actual.length};
}

function unclosed(target: string): Report[] {
  const opened = target.match(/[\u2066-\u2068\u202A\u202B\u202D\u202E]/g)?.length ?? 0;
  const closed = target.match(/[\u2069\u202C]/g)?.length ?? 0;
  const first = /[\u2066-\u2069\u202A-\u202E]/.exec(target);
  return first && opened !== closed ? [at('direction mark without its partner', first)] : [];
}

function mixedWords(source: string, target: string): Report[] {
  const words = Array.from(target.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu));
  const word = words.find((match) => mixed.test(match[0]) && !source.includes(match[0]));
  if (!word) return [];
  return [
    {
      message: `Unexpected letters of two scripts in \`${word[0]}\``,
      actual: word[0],
      start: word.index,
      end: word.index + word[0].length,
    },
  ];
}

function capitalInside(source: string, target: string): Report[] {
  if (!innerCapital.test(target)) return [];
  const words = Array.from(target.matchAll(/[\p{Script=Cyrillic}\p{Script=Greek}]+/gu));
  const word = words.find(([text]) => text.length >= longWord && innerCapital.test(text) && !source.includes(text));
  if (!word) return [];
  const [actual] = word;
  return [
    {message: `Unexpected capital inside of \`${actual}\``, actual, start: word.index, end: word.index + actual.length},
  ];
}
