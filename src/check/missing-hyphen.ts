import type {Check, CheckContext, Pair, Report} from '../model/index.js';
import {isGrammar, namesIn, type NameFound} from '../text/index.js';
import {prose} from './parts/prose.js';

const check: Check = {
  id: 'missing-hyphen',
  description:
    'A noun stands behind the name of a product without the hyphen that makes one word of them, in languages whose nouns have a capital.',
  why: 'Without the hyphen the noun looks like a part of the name.',
  severity: 'warning',
  itsType: 'misspelling',
  mqm: 'minor',
  silencedBy: ['target-missing', 'untranslated', 'partly-untranslated', 'pair-broken', 'compound-split'],
  examples: [
    {locale: 'de-DE', source: 'Open the Office 365 portal.', target: 'Öffnen Sie das Office 365-Portal.'},
    {
      locale: 'de-DE',
      source: 'In Office 365 services wait.',
      target: 'In Office 365 warten Dienste.',
      note: 'A verb.',
    },
    {
      locale: 'de-DE',
      source: 'Labels in Office 365 can help you.',
      target: 'Bezeichnungen in Office 365 Ihnen helfen.',
      note: 'No noun is behind the name in the source.',
    },
    {
      locale: 'de-DE',
      source: 'Open the Exchange Online Admin page.',
      target: 'Öffnen Sie die Exchange Online Administration.',
      note: 'A word of the source: a part of the name.',
    },
    {locale: 'sv-SE', source: 'Open the Office 365 service.', target: 'Öppna Office 365 tjänsten.'},
    {
      locale: 'de-DE',
      source: 'Ask the Office 365 service.',
      target: 'Fragen Sie den Office 365 Dienst.',
      reports: ['Office 365 Dienst'],
      fixed: 'Fragen Sie den Office 365-Dienst.',
    },
  ],
  run(pair, context) {
    const {source, target} = pair;
    const {compounds} = context.locale;
    if (!compounds?.capital || source === target || !mayStand.test(target)) return [];
    const text = prose(target, context.inline(target));
    for (const name of namesIn(text, context.products)) {
      const noun = nounBehind(name, text, pair, context);
      if (noun !== undefined && isBeforeNoun(name, source, context)) return [toReport(name, noun)];
    }
    return [];
  },
};
export default check;

/** A word or a number, a space, and a word with a capital. */
const mayStand = /[\p{L}\d] \p{Lu}\p{Ll}{3}/u;

/** The noun right behind a name, unless it is a pronoun or a word of the source. */
function nounBehind({end}: NameFound, text: string, {source}: Pair, {locale}: CheckContext): string | undefined {
  if (text.charAt(end) !== ' ') return undefined;
  const noun = /^ (\p{Lu}\p{Ll}{3,50})(?![\p{L}\p{N}-])/u.exec(text.slice(end, end + 60))?.[1];
  if (noun === undefined || isGrammar(noun, locale)) return undefined;
  const {formal = [], informal = []} = locale.address ?? {};
  if ([...formal, ...informal].includes(noun)) return undefined;
  return source.toLowerCase().includes(noun.slice(0, 5).toLowerCase()) ? undefined : noun;
}

/** Whether a word that means something is behind the name in the source. */
function isBeforeNoun({name}: NameFound, source: string, {sourceLanguage}: CheckContext): boolean {
  const start = source.indexOf(`${name} `);
  const word = start === -1 ? undefined : /^[A-Z]{3,}/i.exec(source.slice(start + name.length + 1))?.[0];
  return word !== undefined && !isGrammar(word.toLowerCase(), sourceLanguage);
}

function toReport({name, start, end}: NameFound, noun: string): Report {
  const actual = `${name} ${noun}`;
  const expected = `${name}-${noun}`;
  return {
    message: `Unexpected \`${actual}\`, expected \`${expected}\``,
    actual,
    expected,
    start,
    end: end + 1 + noun.length,
    fix: {start: end, end: end + 1, text: '-'},
  };
}
