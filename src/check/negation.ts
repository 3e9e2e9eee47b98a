import type {Check, Locale, Report} from '../model/index.js';
import {prose} from './parts/prose.js';
import {wordPattern} from './parts/word-pattern.js';

/** The source says that something exists, */
const exists = /\bthere(?:['’]s| is| are| was| were| has been| have been)\b(?! (?:no|not|never|nothing|none|hardly)\b)/i;
/** and nothing in it that a translation could express by a negation. */
const negative =
  /\b(?:no|not|never|nothing|nobody|neither|nor|cannot|without|only|except|instead|rather|fail\w*|miss\w*|lack\w*|empty|blank|un(?!it|i[qv]|der)\w{3,}|non\w*|dis(?![ptk])\w{3,}|in(?:valid|active|complete|sufficient|dependent\w*|accessible)|avoid\w*|den(?:y|ied|ies)|exclud\w*|free|few\w*|little|less|hardly|no longer|any\w*)\b|n['’]t\b/i;

const check: Check = {
  id: 'negation',
  description: 'The source says that there is something, and the translation that there is nothing of it.',
  why: 'Machine translation takes "there\'s an issue" for "there\'s no issue": it reads well and says the opposite.',
  severity: 'warning',
  itsType: 'mistranslation',
  mqm: 'critical',
  silencedBy: ['target-missing', 'untranslated', 'partly-untranslated', 'pair-broken'],
  examples: [
    {locale: 'zh-CN', source: "There's an issue with the server.", target: '服务器有问题。'},
    {locale: 'zh-CN', source: "There's no issue with the server.", target: '服务器没有问题。'},
    {locale: 'de-DE', source: 'There are servers that cannot be reached.', target: 'Es gibt Server, die nicht erreichbar sind.'},
    {locale: 'zh-CN', source: 'There is a different address.', target: '地址不同。', note: 'Negations inside of words do not count.'},
    {locale: 'zh-CN', source: "There's an issue with the server.", target: '没有与服务器问题。', reports: ['没有']},
    {locale: 'de-DE', source: 'Check whether there is an error.', target: 'Prüfen Sie, ob kein Fehler vorliegt.', reports: ['kein']},
  ],
  run({source, target}, {inline, locale}) {
    if (locale.noSuch.length === 0 || !/there/i.test(source) || !exists.test(source)) return [];
    if (negative.test(prose(source, inline(source)))) return [];
    const found = patternOf(locale).exec(prose(target, inline(target)));
    return found ? [toReport(found)] : [];
  },
};
export default check;

const patterns = new WeakMap<readonly string[], RegExp>();

function patternOf(locale: Locale): RegExp {
  const known = patterns.get(locale.noSuch) ?? wordPattern(locale.noSuch, locale, 'iu');
  patterns.set(locale.noSuch, known);
  return known;
}

function toReport({0: word, index}: RegExpExecArray): Report {
  return {
    message: `Unexpected negation \`${word}\`, the source says that there is something`,
    actual: word,
    start: index,
    end: index + word.length,
    note: 'Read both sentences: one of them says the opposite.',
  };
}
