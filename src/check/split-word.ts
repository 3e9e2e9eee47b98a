import type {Check, Locale, Report} from '../model/index.js';
import {anyWord} from '../text/index.js';
import {prose} from './parts/prose.js';
import {replaced} from './parts/replaced.js';

const check: Check = {
  id: 'split-word',
  description:
    'A word stands in two pieces with a space between them: an ending apart from its word, or a verb apart from the noun that it is written with.',
  why: 'Machine translation joins its sentences from pieces of words, and some spaces between them stay.',
  severity: 'warning',
  itsType: 'whitespace',
  mqm: 'minor',
  silencedBy: ['target-missing', 'untranslated', 'pair-broken'],
  examples: [
    {locale: 'ko-KR', source: 'Delete the file for that.', target: '이를 위해 파일을 삭제합니다.'},
    {locale: 'ko-KR', source: 'You have to do it.', target: '그렇게 해야 합니다.', note: 'A verb of its own.'},
    {locale: 'ko-KR', source: 'Do the next task.', target: '다음 작업을 합니다.', note: 'Its noun has an ending.'},
    {locale: 'ko-KR', source: 'Do it again.', target: '다시 합니다.', note: 'No noun.'},
    {
      locale: 'ko-KR',
      source: 'Learn about the list.',
      target: '목록에 대 한 내용입니다.',
      reports: ['대 한'],
      fixed: '목록에 대한 내용입니다.',
    },
    {
      locale: 'ko-KR',
      source: 'It is shown to the user.',
      target: '사용자에 게 보입니다.',
      reports: ['에 게'],
      fixed: '사용자에게 보입니다.',
    },
    {
      locale: 'ko-KR',
      source: 'Delete the file.',
      target: '파일을 삭제 합니다.',
      reports: ['삭제 합니다'],
      fixed: '파일을 삭제합니다.',
    },
  ],
  run({source, target}, {inline, locale}) {
    const split = splitOf(locale);
    if (!split || source === target || !split.test(target)) return [];
    const text = prose(target, inline(target));
    for (const found of text.matchAll(new RegExp(split, 'gu'))) {
      // Blanked markup looks like a space and is none.
      if (target.startsWith(found[0], found.index)) return [toReport(found)];
    }
    return [];
  },
};
export default check;

const known = new WeakMap<Locale, RegExp>();

/** Words in pieces, and nouns before a verb that is written with them; none where the locale lists none. */
function splitOf(locale: Locale): RegExp | undefined {
  const {splitWords} = locale;
  if (!splitWords) return undefined;
  let split = known.get(locale);
  if (!split) {
    const {pieces, verbs, adverbs, endings, nouns} = splitWords;
    const other = `${anyWord(adverbs)} |\\p{L}*${anyWord(endings)} `;
    const noun = String.raw`(?<!\p{L})(?:${anyWord(nouns)}|(?!${other})\p{L}{2,8})`;
    split = new RegExp(`${anyWord(pieces)}|${noun} ${anyWord(verbs)}(?!\\p{L})`, 'u');
    known.set(locale, split);
  }
  return split;
}

function toReport({0: text, index}: RegExpExecArray): Report {
  const actual = text.trim();
  const expected = actual.replaceAll(' ', '');
  const report = replaced(actual, index + text.indexOf(actual), expected);
  return {...report, message: `Unexpected space in \`${actual}\`, expected \`${expected}\``};
}
