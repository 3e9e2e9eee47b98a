import type {Check, Locale, Report} from '../model/index.js';
import {anyWord} from '../text/index.js';
import {prose} from './parts/prose.js';

const check: Check = {
  id: 'stray-preposition',
  description:
    'A preposition stands before a verb, or a postposition behind nothing: the label that it belongs to has moved away.',
  why: 'Machine translation moves code and labels, and leaves the small word before them where it was.',
  severity: 'warning',
  itsType: 'grammar',
  mqm: 'minor',
  silencedBy: ['target-missing', 'untranslated', 'partly-untranslated', 'pair-broken'],
  examples: [
    {locale: 'de-DE', source: 'A value of `List` is there.', target: 'Ein Wert aus `List` ist da.'},
    {locale: 'nl-NL', source: 'What it is meant for is there.', target: 'Waar het voor is bedoeld, staat er.'},
    {
      locale: 'de-DE',
      source: 'A value of `List` was found.',
      target: 'Ein Wert `List` aus wurde gefunden.',
      reports: ['aus wurde'],
    },
    {
      locale: 'fr-FR',
      source: 'A value of `List` is there.',
      target: 'Une valeur `List` de est là.',
      reports: ['de est'],
    },
    {locale: 'fr-FR', source: 'The value of a is 5.', target: 'La valeur de a est 5.', note: 'The name of a value.'},
    {
      locale: 'zh-TW',
      source: 'For more information, see [Ports](a.md).',
      target: '如需[連接埠](a.md)的詳細資訊，請參閱。',
      reports: ['請參閱。'],
    },
    {
      locale: 'zh-TW',
      source: 'For more information, see.',
      target: '如需詳細資訊，請參閱。',
      note: 'So does the source.',
    },
    {locale: 'zh-CN', source: 'Find it in `List`.', target: '在`List`中查找。'},
    {locale: 'zh-CN', source: 'A value in `List` was found.', target: '找到了中`List`的值。', reports: ['了中']},
  ],
  run({source, target}, {inline, locale}) {
    const strays = straysOf(locale);
    if (!strays || source === target || !strays.any.test(target)) return [];
    const found = strays.pattern.exec(prose(target, inline(target)));
    if (found) return [toReport(found[0], found.index, 'what the small word belongs to stands elsewhere')];
    const lone = loneIn(source, target, locale);
    return lone === undefined ? [] : [toReport(lone, target.indexOf(lone), 'what belongs before it stands elsewhere')];
  },
};
export default check;

interface Strays {
  readonly pattern: RegExp;
  /** Tells the same of a text, beginning at its spaces where it can: few words stand beside the others. */
  readonly any: RegExp;
}

const known = new WeakMap<Locale, Strays>();

/** The first phrase without what belongs before it; where the source ends in a verb, too, there was nothing. */
function loneIn(source: string, target: string, {prepositions}: Locale): string | undefined {
  const phrase = prepositions?.lone?.find((one) => target.includes(one));
  return phrase === undefined || /\bsee[.:]?$/i.test(source) ? undefined : phrase;
}

function toReport(actual: string, start: number, fault: string): Report {
  return {message: `Unexpected \`${actual}\`: ${fault}`, actual, start, end: start + actual.length};
}

const letter = String.raw`[\p{L}\p{M}\p{N}_-]`;

/** Prepositions before a verb, postpositions behind nothing and before markup; none where the locale lists none. */
function straysOf(locale: Locale): Strays | undefined {
  const {prepositions} = locale;
  if (!prepositions) return undefined;
  let strays = known.get(locale);
  if (!strays) {
    const {words, before, behind, lone} = prepositions;
    const word = `(?<!${letter})${anyWord(words)}`;
    const verb = before && `${anyWord(before)}(?!${letter})`;
    const nothing = behind ? [`${anyWord(behind)}${anyWord(words)}(?=[ \`*[])`] : [];
    strays = {
      pattern: new RegExp([...(verb ? [`${word} ${verb}`] : []), ...nothing].join('|'), 'u'),
      any: new RegExp(
        [...(verb ? [` (?=${verb})(?<=${word} )`] : []), ...nothing, ...(lone ? [anyWord(lone)] : [])].join('|'),
        'u',
      ),
    };
    known.set(locale, strays);
  }
  return strays;
}
