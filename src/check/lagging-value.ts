import type {Check, CheckContext, Pair, Report, Unit} from '../model/index.js';
import {prose} from './parts/prose.js';
import {numbersIn, type NumberFound} from '../text/index.js';

const check: Check = {
  id: 'lagging-value',
  description: 'A number of an older source stands in the translation, where the current source says another.',
  why: 'The translation was right once; today it tells the reader a wrong time, limit or port.',
  severity: 'error',
  itsType: 'numbers',
  mqm: 'major',
  silencedBy: ['target-missing', 'untranslated', 'pair-broken'],
  examples: [
    {locale: 'sv-SE', source: 'Wait 24 hours.', target: 'Vänta 24 timmar.', canonical: 'Wait for 24 hours.'},
    {
      locale: 'zh-CN',
      source: 'Wait 48 hours.',
      target: '请等待 48 小时。',
      canonical: 'Wait 24 hours.',
      reports: ['48'],
    },
  ],
  looksAround: true,
  run(pair, context) {
    const units = (context.unitsOf?.(pair) ?? []).filter((unit) => unit.present);
    const reports = units.flatMap((unit) => lagging(pair, unit, context));
    return reports.filter(({actual}, index) => reports.findIndex((other) => other.actual === actual) === index);
  },
};
export default check;

/** Numbers of the target that an older wording of the unit has and the current one has not. */
function lagging({target}: Pair, unit: Unit, context: CheckContext): Report[] {
  const wordings = unit.variants.map(({source}) => source).filter((source) => source !== unit.source);
  if (wordings.length === 0 || !/\p{Nd}/u.test(target)) return [];
  const current = numbersOf(unit.source, context);
  const older = wordings.flatMap((source) =>
    gone(numbersOf(source, context), current).map((number) => ({number, source})),
  );
  const given = numbersIn(prose(target, context.inline(target)), context.locale, context.sourceLanguage);
  return given.flatMap((found) => {
    const old = older.find(({number}) => number.values.some((value) => found.values.includes(value)));
    if (!old || current.some((number) => number.values.some((value) => found.values.includes(value)))) return [];
    const expected = gone(current, numbersOf(old.source, context))[0]?.text;
    if (expected === undefined) return [];
    return [
      {
        message: `Unexpected \`${found.text}\` of an older source, expected \`${expected}\``,
        actual: found.text,
        expected,
        start: found.start,
        end: found.end,
      },
    ];
  });
}

function numbersOf(source: string, {inline, sourceLanguage}: CheckContext): NumberFound[] {
  return numbersIn(prose(source, inline(source)), sourceLanguage, undefined);
}

/** Numbers whose value is not among others. */
function gone(numbers: readonly NumberFound[], others: readonly NumberFound[]): NumberFound[] {
  return numbers.filter(({values}) => !others.some((other) => other.values.some((value) => values.includes(value))));
}
