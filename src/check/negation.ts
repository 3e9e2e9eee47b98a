import type {Check, CheckContext, Locale, Pair, Report} from '../model/index.js';
import {prose} from './parts/prose.js';
import {literal, wordPattern} from '../text/index.js';

/** The source says that something exists, */
const exists =
  /\bthere(?:['’]s| is| are| was| were| has been| have been)\b(?! (?:no|not|never|nothing|none|hardly)\b)/i;
/** and nothing in it that a translation could express by a negation. */
const negative =
  /\b(?:no|not|never|nothing|nobody|neither|nor|cannot|without|only|except|instead|rather|fail\w*|miss\w*|lack\w*|empty|blank|un(?!it|i[qv]|der)\w{3,}|non\w*|dis(?![ptk])\w{3,}|in(?:valid|active|complete|sufficient|dependent\w*|accessible)|avoid\w*|den(?:y|ied|ies)|exclud\w*|free|few\w*|little|less|hardly|no longer|any\w*)\b|n['’]t\b/i;

/** The source says plainly that something is not so, */
const negated =
  /\bthere(?:['’]s| is| are) no(?!t only|w|ne| more| longer)|\b(?:do|does|did|can|could|is|are|was|were|will|must|should|has|have)(?: not|n['’]t)\b|\b(?:cannot|won['’]t|can['’]t|never)\b/gi;
/** and nothing in it that a translation could turn around. */
const turned =
  /\b(?:until|only|more|less|fewer|longer|later|than|exceed\w*|forget|yet|without|but|except|instead|rather|otherwise|else|if not|or not|why|sure|necessar\w*|need\w*|have to|require\w*|enough|hesitate|worry|miss\w*|fail\w*|un\w{4,}|dis\w{3,}|in(?:valid|active|complete|correct)|avoid\w*|prevent\w*|exclud\w*|block\w*|limit\w*|stop\w*|no|nor|neither|any\w*)\b|\?/i;

const check: Check = {
  id: 'negation',
  description:
    'The source says that there is something, and the translation that there is nothing of it; or a short source says plainly that something is not so, and the translation has no negation.',
  why: 'Machine translation takes "there\'s an issue" for "there\'s no issue", and "don\'t" for "do": it reads well and says the opposite.',
  severity: 'warning',
  itsType: 'mistranslation',
  mqm: 'critical',
  silencedBy: ['target-missing', 'untranslated', 'partly-untranslated', 'pair-broken'],
  examples: [
    {locale: 'zh-CN', source: "There's an issue with the server.", target: '服务器有问题。'},
    {locale: 'zh-CN', source: "There's no issue with the server.", target: '服务器没有问题。'},
    {
      locale: 'de-DE',
      source: 'There are servers that cannot be reached.',
      target: 'Es gibt Server, die nicht erreichbar sind.',
    },
    {
      locale: 'zh-CN',
      source: 'There is a different address.',
      target: '地址不同。',
      note: 'Negations inside of words do not count.',
    },
    {locale: 'zh-CN', source: "There's an issue with the server.", target: '没有与服务器问题。', reports: ['没有']},
    {
      locale: 'de-DE',
      source: 'Check whether there is an error.',
      target: 'Prüfen Sie, ob kein Fehler vorliegt.',
      reports: ['kein'],
    },
    {locale: 'sv-SE', source: 'Do not restart the server.', target: 'Starta om servern.', reports: ['Do not']},
    {
      locale: 'ja-JP',
      source: 'The message is not encrypted.',
      target: 'メッセージは暗号化されます。',
      reports: ['is not'],
    },
    {locale: 'cs-CZ', source: 'There is no account.', target: 'Existuje účet.', reports: ['There is no']},
    {locale: 'tr-TR', source: "You can't open it.", target: 'Bunu açabilirsiniz.', reports: ["can't"]},
    {locale: 'tr-TR', source: "You can't open it.", target: 'Bunu açamazsınız.', note: 'Affixes count.'},
    {locale: 'cs-CZ', source: 'There is no account.', target: 'Účet neexistuje.'},
    {locale: 'hu-HU', source: 'The server is not connected.', target: 'A kiszolgáló kapcsolat nélküli.'},
    {
      locale: 'fi-FI',
      source: "It can't be more than 64.",
      target: 'Enintään 64.',
      note: 'A limit is said in other ways, too.',
    },
  ],
  run(pair, context) {
    return added(pair, context) ?? lost(pair, context) ?? [];
  },
};
export default check;

function added({source, target}: Pair, {inline, locale}: CheckContext): Report[] | undefined {
  if (locale.noSuch.length === 0 || !/there/i.test(source) || !exists.test(source)) return undefined;
  if (negative.test(prose(source, inline(source)))) return undefined;
  const found = patternOf(locale).exec(prose(target, inline(target)));
  return found ? [toReport(found)] : undefined;
}

/** One plain negation in the source, and none in the target. */
function lost({source, target}: Pair, {inline, locale}: CheckContext): Report[] | undefined {
  if (
    source.length > longest ||
    locale.negation.length === 0 ||
    source === target ||
    target.trim() === '' ||
    !/n['’]t|no|never/i.test(source)
  )
    return undefined;
  const text = prose(source, inline(source));
  const [first, ...others] = text.match(negated) ?? [];
  if (first === undefined || others.length > 0) return undefined;
  if (turned.test(text.replace(negated, ' ')) || negationOf(locale).test(prose(target, inline(target))))
    return undefined;
  return [
    {
      message: `Missing negation, the source says \`${first}\``,
      expected: first,
      note: 'Read both sentences: one of them says the opposite.',
    },
  ];
}

/** Longest source whose negation must be found in the translation, in characters: longer ones are translated more freely. */
const longest = 120;

const negations = new WeakMap<readonly string[], RegExp>();

/** Whole words, and the beginnings, ends and parts of words that are marked as such. */
function negationOf(locale: Locale): RegExp {
  let known = negations.get(locale.negation);
  if (!known) {
    const letter = String.raw`[\p{L}\p{M}]`;
    const whole = locale.negation.filter((word) => !/^-|-$/.test(word));
    const parts = locale.negation
      .filter((word) => /^-|-$/.test(word))
      .map((word) => {
        const bare = literal(word.replace(/^-|-$/g, ''));
        return (word.startsWith('-') ? '' : `(?<!${letter})`) + bare + (word.endsWith('-') ? '' : `(?!${letter})`);
      });
    known = new RegExp(
      [...(whole.length > 0 ? [wordPattern(whole, locale, 'iu').source] : []), ...parts].join('|'),
      'iu',
    );
    negations.set(locale.negation, known);
  }
  return known;
}

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
