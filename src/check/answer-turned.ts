import type {Check, CheckContext, Pair} from '../model/index.js';
import {wordPattern} from '../text/index.js';
import {prose} from './parts/prose.js';

const check: Check = {
  id: 'answer-turned',
  description:
    'A cell that says yes says no in the translation, or the other way round; or the `no` of a number (`account no`) became the answer.',
  why: 'In a table of what works and what does not, one word is the whole statement.',
  severity: 'warning',
  itsType: 'mistranslation',
  mqm: 'critical',
  silencedBy: ['target-missing', 'pair-broken'],
  examples: [
    {locale: 'de-DE', source: 'Yes', target: 'Ja'},
    {locale: 'ja-JP', source: 'No', target: '×', note: 'A mark for no.'},
    {locale: 'fr-FR', source: 'account no', target: 'n° de compte'},
    {locale: 'es-ES', source: 'Yes or no', target: 'Sí o no'},
    {locale: 'de-DE', source: 'Yes', target: 'Nein', reports: ['Nein']},
    {locale: 'sv-SE', source: '**No**', target: '**Ja**', reports: ['Ja']},
    {locale: 'zh-CN', source: 'X', target: '×', reports: ['×'], note: 'The source marks what there is.'},
    {locale: 'de-DE', source: 'account no', target: 'Konto Nein', reports: ['Nein']},
  ],
  run(pair, context) {
    if (pair.source.length > longest || pair.source === pair.target || !mayAnswer.test(pair.source)) return [];
    const {answers} = context.locale;
    if (!answers) return [];
    const wanted = answerOf(pair.source, context.sourceLanguage.answers ?? answers);
    const given = answerOf(pair.target, answers);
    const actual = wanted && given && wanted !== given ? bare(pair.target) : wordFor(pair, answers.no, context);
    if (actual === undefined) return [];
    const start = pair.target.indexOf(actual);
    return [
      {
        message: `Unexpected \`${actual}\` for \`${bare(pair.source)}\`, which says something else`,
        actual,
        start,
        end: start + actual.length,
      },
    ];
  },
};
export default check;

/** Longest text that is an answer or the name of a number, in characters. */
const longest = 40;
const mayAnswer = /^[\s*_]*(?:yes|no|[x✓✔✗✘×])[\s*_.]*$|\p{L} no\.?$/iu;
/** Marks for yes and for no. A cross in a Latin text is the letter, which marks what there is. */
const marks = {yes: ['x', '✓', '✔', '√', '○'], no: ['✗', '✘', '×', '✕']} as const;

function bare(text: string): string {
  return text.replace(/[*_.。]/g, '').trim();
}

function answerOf(
  text: string,
  {yes, no}: {readonly yes: readonly string[]; readonly no: readonly string[]},
): 'yes' | 'no' | undefined {
  const word = bare(text).toLowerCase();
  if (yes.includes(word) || marks.yes.some((mark) => mark === word)) return 'yes';
  return no.includes(word) || marks.no.some((mark) => mark === word) ? 'no' : undefined;
}

/** The word for no that stands for the abbreviation of `number`: `account no`, but not `yes or no`. */
function wordFor({source, target}: Pair, no: readonly string[], {inline, locale}: CheckContext): string | undefined {
  if (locale.spaceless || !/(?<!\bor|\band|\bsay|\bis) no\.?$/i.test(source) || /^\s*no\b/i.test(source))
    return undefined;
  return wordPattern(no, locale, 'iu').exec(prose(target, inline(target)))?.[0];
}
