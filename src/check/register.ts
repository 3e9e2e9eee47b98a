import type {Check, CheckContext, Locale, Pair, PageReport} from '../model/index.js';
import {prose} from './parts/prose.js';
import {wordPattern} from '../text/index.js';

/** Fewest pairs with an address that give a page a register. */
const fewest = 4;

const check: Check = {
  id: 'register',
  description:
    'Formal and informal address are mixed on a page; the rarer one is reported, with a pair that has the other.',
  why: 'A page that says 您 and 你, Sie and du, vous and tu was put together from pieces, and sounds like it.',
  severity: 'warning',
  itsType: 'register',
  mqm: 'minor',
  silencedBy: ['target-missing', 'untranslated', 'pair-broken'],
  examples: [
    {
      locale: 'zh-CN',
      source: 'Check your settings.',
      target: '检查您的设置。',
      others: [{source: 'You need it.', target: '您需要它。'}],
    },
    {
      locale: 'de-DE',
      source: 'They need it.',
      target: 'Das brauchen sie.',
      others: [{source: 'You need it.', target: 'Das brauchen Sie.'}],
    },
    {
      locale: 'zh-CN',
      source: 'Find what applies to you.',
      target: '了解适用于你的方案。',
      others: [
        {source: 'You need it.', target: '您需要它。'},
        {source: 'Check your settings.', target: '检查您的设置。'},
        {source: 'Wait for your mail.', target: '等待您的邮件。'},
        {source: 'Your server is down.', target: '您的服务器已关闭。'},
      ],
      reports: ['你'],
    },
    {
      locale: 'de-DE',
      source: 'Check your settings.',
      target: 'Prüfe deine Einstellungen.',
      others: [
        {source: 'You need it.', target: 'Das brauchen Sie.'},
        {source: 'You have it.', target: 'Das haben Sie.'},
        {source: 'You see it.', target: 'Das sehen Sie.'},
        {source: 'You read it.', target: 'Das lesen Sie.'},
      ],
      reports: ['deine'],
    },
  ],
  runPage(page, context) {
    const {address} = context.locale;
    if (!address) return [];
    // Most pages have no informal address; then the formal one need not be counted.
    const informal = saying(page.pairs, address.informal, context);
    const formal = informal.length === 0 ? [] : saying(page.pairs, address.formal, context);
    if (formal.length === 0) return [];
    // Where both are equally common, the informal one is reported: documentation is usually formal.
    return informal.length <= formal.length ? reports(informal, formal) : reports(formal, informal);
  },
};
export default check;

interface Address {
  readonly pair: Pair;
  readonly word: string;
  readonly start: number;
}

/** Pairs that address the reader with one of some words, each with the first. */
function saying(pairs: readonly Pair[], words: readonly string[], {inline, locale}: CheckContext): Address[] {
  const pattern = patternOf(words, locale);
  return pairs.flatMap((pair) => {
    if (pair.source === pair.target || !pattern.test(pair.target)) return [];
    const found = pattern.exec(prose(pair.target, inline(pair.target)));
    return found && !isQuoted(pair.target, found.index) ? [{pair, word: found[0], start: found.index}] : [];
  });
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Words written with a capital count in that case alone, and not where a sentence may begin: `Sie` is not `sie`. */
function patternOf(words: readonly string[], locale: Locale): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const [small, capital] = [
    words.filter((word) => word === word.toLowerCase()),
    words.filter((word) => word !== word.toLowerCase()),
  ];
  const parts = [
    ...(small.length > 0
      ? [
          wordPattern(
            small.flatMap((word) => [word, word.slice(0, 1).toUpperCase() + word.slice(1)]),
            locale,
            'u',
          ).source,
        ]
      : []),
    ...(capital.length > 0 ? [`(?<=[\\p{L}\\p{N},;)"”“»*] )${wordPattern(capital, locale, 'u').source}`] : []),
  ];
  const pattern = new RegExp(parts.join('|'), 'u');
  patterns.set(words, pattern);
  return pattern;
}

/** Whether a text stands in quotation marks: quoted titles have a register of their own. */
function isQuoted(text: string, start: number): boolean {
  return (
    /["“„«「『]\S{0,4}$/.test(text.slice(0, start)) ||
    (/["“„«][^"”“»]{0,40}$/.test(text.slice(0, start)) && /^[^"“„«]{0,60}["”“»]/.test(text.slice(start)))
  );
}

function reports(rarer: readonly Address[], commoner: readonly Address[]): PageReport[] {
  const [example] = commoner;
  if (!example || commoner.length < fewest) return [];
  return rarer.map(({pair, word, start}) => ({
    pair,
    message: `Unexpected \`${word}\` on a page that says \`${example.word}\` in ${commoner.length} ${commoner.length === 1 ? 'pair' : 'pairs'}, as in \`${example.pair.id}\``,
    actual: word,
    expected: example.word,
    start,
    end: start + word.length,
  }));
}
