import type {Check, CheckContext, Pair, Report} from '../model/index.js';
import {isGrammar, isPlainWord, latinWords} from '../text/index.js';
import {prose} from './parts/prose.js';

/** Share of the letters that must be in the scripts of the locale, where it is not written in Latin. */
const ownAtLeast = 0.25;
/** Letters of a foreign script in a row that are more than a symbol. */
const strange = 4;

const check: Check = {
  id: 'script',
  description:
    'Too little of a sentence is in the script of its language, or words of it are in a script of neither language.',
  why: 'A sentence was left in another language, or came from another locale.',
  severity: 'warning',
  itsType: 'locale-violation',
  mqm: 'major',
  silencedBy: ['target-missing', 'untranslated', 'partly-untranslated', 'characters', 'pair-broken'],
  examples: [
    {
      locale: 'ru-RU',
      source: 'Exchange Online Protection (EOP)',
      target: 'Exchange Online Protection (EOP)',
      note: 'A name.',
    },
    {
      locale: 'ru-RU',
      source: 'mailbox folder queue port',
      target: 'mailbox folder queue ports',
      note: 'Names, as in a list of properties.',
    },
    {locale: 'de-DE', source: 'The unit is called µ or Ω.', target: 'Die Einheit heißt µ oder Ω.'},
    {
      locale: 'ru-RU',
      source: 'Restart the service and wait.',
      target: 'Starten Sie bitte den alten Dienst jetzt neu.',
      reports: ['Latin'],
    },
    {locale: 'de-DE', source: 'Restart the service.', target: 'Starten Sie den 服务服务 neu.', reports: ['服务服务']},
  ],
  run(pair, context) {
    const {scripts} = context.locale;
    if (scripts.length === 0 || pair.source === pair.target) return [];
    return scripts.includes('Latin') ? foreign(pair, context) : tooLatin(pair, context);
  },
};
export default check;

const patterns = new WeakMap<readonly string[], {readonly own: RegExp; readonly strange: RegExp}>();

function patternsOf(scripts: readonly string[]): {readonly own: RegExp; readonly strange: RegExp} {
  let known = patterns.get(scripts);
  if (!known) {
    const any = scripts.map((script) => `\\p{Script=${script}}`).join('');
    known = {
      own: new RegExp(`[${any}]`, 'gu'),
      strange: new RegExp(
        `(?:(?![${any}\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}])\\p{L}){${strange},}`,
        'u',
      ),
    };
    patterns.set(scripts, known);
  }
  return known;
}

function tooLatin({source, target}: Pair, {inline, locale, sourceLanguage}: CheckContext): Report[] {
  const {own} = patternsOf(locale.scripts);
  const found = target.match(own)?.length ?? 0;
  // Most sentences have enough of it; only the others are looked at.
  if (found * 4 >= target.length * ownAtLeast) return [];
  const text = prose(target, inline(target));
  const words = latinWords(text).filter((word) => /^[a-z]/.test(word.text));
  const plain = latinWords(prose(source, inline(source))).filter((word) => isPlainWord(word.text, sourceLanguage));
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  // Without grammar of the source language it is a list of names, or in a third language.
  if (!plain.some((word) => isGrammar(word.text, sourceLanguage))) return [];
  if (plain.length < 4 || words.length < 4 || found >= (found + latin) * ownAtLeast) return [];
  return [
    {
      message: `Unexpected Latin script in ${Math.round((100 * latin) / (found + latin))} % of the letters`,
      actual: target.trim(),
    },
  ];
}

function foreign({source, target}: Pair, {locale}: CheckContext): Report[] {
  if (!/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(target)) return [];
  const found = patternsOf(locale.scripts).strange.exec(target);
  if (!found || source.includes(found[0])) return [];
  return [
    {
      message: `Unexpected script of \`${found[0]}\``,
      actual: found[0],
      start: found.index,
      end: found.index + found[0].length,
    },
  ];
}
