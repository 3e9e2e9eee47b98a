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
  /\b(?:until|only|more|less|fewer|longer|later|than|exceed\w*|forget|yet|without|but|except|instead|rather|otherwise|else|if not|or not|why|sure|necessar\w*|need\w*|have to|require\w*|enough|hesitate|worry|miss\w*|fail\w*|un\w{4,}|dis\w{3,}|in(?:valid|active|complete|correct)|avoid\w*|prevent\w*|exclud\w*|block\w*|limit\w*|stop\w*|no|nor|neither|any\w*|over|above|beyond|at (?:most|least)|max\w*|min\w*|same|both)\b|\?/i;

/** The source turns nothing round: it has no word that a translation could express by a negation. */
const plain =
  /\b(?:no|not|never|nothing|nobody|neither|nor|cannot|without|only|except|instead|rather|fail\w*|miss\w*|lack\w*|empty|blank|un\w{3,}|non\w*|dis\w{3,}|in(?:valid|active|complete|sufficient|dependent\w*|accessible|correct\w*)|im\w{3,}|avoid\w*|den(?:y|ied|ies)|exclud\w*|free|few\w*|little|less|hardly|rare\w*|any\w*|off|stop\w*|prevent\w*|block\w*|reject\w*|remov\w*|ignor\w*|skip\w*|before|expir\w*|forget|los[st]\w*|errors?|problems?|issues?|other\w*|too|beyond|out|away|prohibit\w*|forbid\w*|restrict\w*|limit\w*|if|whether|why|refus\w*|delet\w*|leave|keep|refrain|protect\w*|wrong|bad|trouble\w*|difficult\w*|hard|faults?|false|zero|already|yet|still|default|must|more|than|different\w*|bounce\w*|refer\w*|multiple)\b|n['’]t\b|-free|N\/A/i;

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
      locale: 'nl-NL',
      source: 'It was once called "Do Not Close".',
      target: "Vroeger heette dit 'Niet sluiten'.",
      note: 'In quotation marks.',
    },
    {locale: 'he-IL', source: "It isn't there.", target: 'הוא טרם קיים.'},
    {locale: 'ru-RU', source: 'It will not happen again.', target: 'Это предотвратит повторение.'},
    {locale: 'de-DE', source: 'It must not be over 64.', target: 'Es sind höchstens 64.', note: 'A limit, again.'},
    {
      locale: 'ja-JP',
      source: '**DO** name the server.',
      target: 'サーバーに名前を**付けないでください**。',
      reports: ['ないで'],
    },
    {
      locale: 'nl-NL',
      source: 'These methods resist spoofing.',
      target: 'Deze zijn niet bestand tegen spoofing.',
      reports: ['niet'],
    },
    {locale: 'de-DE', source: 'Ignore these methods.', target: 'Beachten Sie diese Methoden nicht.'},
    {
      locale: 'fi-FI',
      source: "It can't be more than 64.",
      target: 'Enintään 64.',
      note: 'A limit is said in other ways, too.',
    },
  ],
  run(pair, context) {
    return added(pair, context) ?? lost(pair, context) ?? turnedRound(pair, context) ?? [];
  },
};
export default check;

function added({source, target}: Pair, {inline, locale}: CheckContext): Report[] | undefined {
  if (locale.noSuch.length === 0 || !/there/i.test(source) || !exists.test(source)) return undefined;
  if (negative.test(prose(source, inline(source)))) return undefined;
  const found = patternOf(locale).exec(prose(target, inline(target)));
  return found ? [toReport(found, 'says that there is something')] : undefined;
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
  if (turned.test(text.replace(negated, ' ')) || negationOf(locale).test(unquoted(prose(target, inline(target)))))
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

/** A short sentence of the source that negates nothing, and a plain negation in the target. */
function turnedRound({source, target}: Pair, {inline, locale}: CheckContext): Report[] | undefined {
  if (locale.denials.length === 0 || source === target || source.length > longest) return undefined;
  const found = denialOf(locale).exec(unquoted(prose(target, inline(target))));
  if (!found || plain.test(source) || source.trim().split(/\s+/).length < fewest) return undefined;
  // Languages negate where English does not; an order turned round is sure.
  const isOrder = /\bDO\b/.test(source);
  return source.includes(found[0])
    ? undefined
    : [{...toReport(found, 'negates nothing'), ...(!isOrder && {severity: 'info'})}];
}

/** Fewest words of a sentence. */
const fewest = 3;

/** A text without quotation marks at the edges of words, which would make `'not'` another word than `not`. */
function unquoted(text: string): string {
  return /['‘’]/.test(text) ? text.replace(/(?<!\p{L})['‘’]|['‘’](?!\p{L})/gu, ' ') : text;
}

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

function denialOf(locale: Locale): RegExp {
  const known = patterns.get(locale.denials) ?? wordPattern(locale.denials, locale, 'iu');
  patterns.set(locale.denials, known);
  return known;
}

function patternOf(locale: Locale): RegExp {
  const known = patterns.get(locale.noSuch) ?? wordPattern(locale.noSuch, locale, 'iu');
  patterns.set(locale.noSuch, known);
  return known;
}

function toReport({0: word, index}: RegExpExecArray, source: string): Report {
  return {
    message: `Unexpected negation \`${word}\`, the source ${source}`,
    actual: word,
    start: index,
    end: index + word.length,
    note: 'Read both sentences: one of them says the opposite.',
  };
}
