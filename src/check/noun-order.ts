import type {Check, CheckContext, Locale, Pair, Report} from '../model/index.js';
import {allMatches, anyOf, isGrammar, literal} from '../text/index.js';

const check: Check = {
  id: 'noun-order',
  description:
    'What a name in code is called stands behind it, as in English, where the language has it before the name: a class, a property, a file.',
  why: 'Machine translation keeps code where it stood, and turns the noun into an apposition that nobody writes.',
  severity: 'warning',
  itsType: 'grammar',
  mqm: 'minor',
  silencedBy: ['target-missing', 'untranslated', 'partly-untranslated', 'pair-broken', 'token-lost', 'markup-parity'],
  examples: [
    {locale: 'es-ES', source: 'Open the `Mail` class.', target: 'Abra la clase `Mail`.'},
    {
      locale: 'de-DE',
      source: 'Open the `Mail` class.',
      target: 'Öffnen Sie die `Mail` Klasse.',
      note: 'It stands behind in German.',
    },
    {
      locale: 'es-ES',
      source: 'With `Mail` class names are not looked up.',
      target: 'Con `Mail`, clase por clase, no se busca.',
      note: 'A comma between them.',
    },
    {
      locale: 'pt-BR',
      source: 'Set the `Mail` property, and add `Rule` values.',
      target: 'Defina a propriedade de `Mail` valor por valor.',
      note: 'The source has no `value` there.',
    },
    {
      locale: 'es-ES',
      source: 'Open the `Mail` class.',
      target: 'Abra la `Mail` clase.',
      reports: ['`Mail` clase'],
    },
    {
      locale: 'fr-FR',
      source: 'The `id` property is new.',
      target: 'L’`id` propriété est nouvelle.',
      reports: ['`id` propriété'],
    },
    {
      locale: 'it-IT',
      source: 'Set the <xref:Contoso.Mail.Size> property.',
      target: 'Impostare la <xref:Contoso.Mail.Size> proprietà.',
      reports: ['<xref:Contoso.Mail.Size> proprietà'],
    },
  ],
  run(pair, context) {
    const pattern = patternOf(context.locale);
    if (!pattern || pair.source === pair.target || !/[\x60>] [a-z]/.test(pair.source)) return [];
    const found = allMatches(pair.source, pattern).flatMap((match) => turned(match, pair, context));
    return found.slice(0, 1);
  },
};
export default check;

const known = new WeakMap<Locale, RegExp>();

/** A name and what it is called in the source; none in languages that have it behind the name, too. */
function patternOf(locale: Locale): RegExp | undefined {
  const nouns = Object.keys(locale.nounsBeforeNames);
  if (nouns.length === 0) return undefined;
  const pattern =
    known.get(locale) ??
    new RegExp(String.raw`(\x60[^\x60\n]{1,80}\x60|<xref:[^>\s]{1,200}>) (${anyOf(nouns)})\b`, 'g');
  known.set(locale, pattern);
  return pattern;
}

/** The same name with the noun behind it in the target, and an article or a preposition before it: what it would belong to is missing there. */
function turned([, name = '', noun = '']: RegExpExecArray, {target}: Pair, {locale}: CheckContext): Report[] {
  const word = locale.nounsBeforeNames[noun] ?? '';
  const place = new RegExp(
    String.raw`(?:(?<![\p{L}\p{N}])(\p{L}{1,8}) |['’])(${literal(name)}) ${literal(word)}(?![\p{L}\p{N}-])`,
    'u',
  ).exec(target);
  if (!place || (place[1] !== undefined && !isGrammar(place[1], locale))) return [];
  const actual = `${name} ${word}`;
  const end = place.index + place[0].length;
  const start = end - actual.length;
  // No fix: the article may be that of another gender, and would have to change with the noun.
  return [
    {
      message: `Unexpected \`${word}\` behind ${name}, expected it before the name`,
      actual,
      expected: `${word} ${name}`,
      start,
      end,
    },
  ];
}
