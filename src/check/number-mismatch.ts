import type {Check, CheckContext, Locale, Pair, Report} from '../model/index.js';
import {compareNumbers, withoutHalves} from './parts/compare-numbers.js';
import {sameDigits, withoutFormulas, withSizesApart} from './parts/digit-runs.js';
import {withoutDecades, withoutWords} from './parts/numbers-as-words.js';
import {halfDate} from './parts/half-dates.js';
import {withoutNameDigits} from './parts/name-digits.js';
import {prose} from './parts/prose.js';
import {otherTuple} from './parts/tuples.js';
import {otherUnit, withoutConversions} from './parts/units.js';
import {versionAsAmount} from './parts/versions.js';
import {numberWordsIn, numbersIn, type NumberFound} from '../text/index.js';

const check: Check = {
  id: 'number-mismatch',
  description:
    'A number of the source, by value, is not in the translation, or the other way round; or it has another unit of its kind there, or a version became a decimal number.',
  why: 'A wrong port, limit or waiting time sends the reader down the wrong path, and looks as right as the right one.',
  severity: 'error',
  itsType: 'numbers',
  mqm: 'major',
  silencedBy: [
    'target-missing',
    'untranslated',
    'partly-untranslated',
    'lagging-value',
    'structure-parity',
    'product-name',
    'pair-broken',
  ],
  examples: [
    {locale: 'de-DE', source: 'Up to 1,500.5 MB are kept.', target: 'Bis zu 1.500,5 MB bleiben erhalten.'},
    {
      locale: 'zh-CN',
      source: 'It takes one hour for 20,000 users.',
      target: '2 万个用户需要 1 小时。',
      note: 'Words and 万 count by value.',
    },
    {locale: 'ar-SA', source: 'Wait 48 hours.', target: 'انتظر ٤٨ ساعة.'},
    {
      locale: 'de-DE',
      source: 'Use a 3rd-party tool at 5 PM.',
      target: 'Verwenden Sie um 17 Uhr ein Drittanbietertool.',
    },
    {
      locale: 'fr-FR',
      source: 'It takes 2.5 hours.',
      target: 'Cela prend deux heures et demie.',
      note: 'Words make numbers together.',
    },
    {
      locale: 'ko-KR',
      source: 'It takes 2.5 hours.',
      target: '2시간 30분이 걸립니다.',
      note: 'Or the half is written in minutes.',
    },
    {locale: 'th-TH', source: 'It takes 2.5 hours.', target: 'ใช้เวลา 2 ชั่วโมงครึ่ง'},
    {locale: 'th-TH', source: 'It ends in 2025.', target: 'สิ้นสุดในปี 2568', note: 'A year of the calendar in use.'},
    {
      locale: 'sk-SK',
      source: 'Use up to 5 devices.',
      target: 'Použite najviac päť zariadení.',
      note: 'Nothing is known of the number words of the language.',
    },
    {locale: 'fi-FI', source: 'It ends at 5:30 PM.', target: 'Se päättyy klo 17.30.'},
    {locale: 'fr-FR', source: 'From 9:00 AM to 5:30 PM', target: 'De 9h00 à 17h30'},
    {
      locale: 'fr-FR',
      source: 'On 08/21/2018 code 450 4.4.316 came up in Office 365.',
      target: 'Le 21.08.2018, le code 450 4.4.316 est apparu dans Office 365.',
    },
    {
      locale: 'de-DE',
      source: 'Run `Get-Item -First 20`.',
      target: 'Führen Sie den Befehl aus.',
      note: 'Code is left to `token-lost`.',
    },
    {locale: 'pt-BR', source: 'Use SUM(4,5) here.', target: 'Use SUM(4,5) aqui.', note: 'The same digits.'},
    {locale: 'de-DE', source: 'Start at (0,0,0,1).', target: 'Beginnen Sie bei (0, 0, 0, 1).'},
    {locale: 'es-ES', source: 'Select Mode3 (170x70).', target: 'Seleccione el modo 3 (170 x 70).'},
    {locale: 'fr-FR', source: 'It is 0.5 inch wide.', target: 'Il fait 1,27 cm de large.', note: 'A conversion.'},
    {locale: 'ja-JP', source: 'Dec-2-2016', target: '2016 年 12 月 2 日'},
    {locale: 'de-DE', source: 'We help 24 hours a day.', target: 'Wir helfen rund um die Uhr.'},
    {locale: 'de-DE', source: 'Wait 24 hours.', target: 'Warten Sie 42 Stunden.', reports: ['42']},
    {locale: 'de-DE', source: 'It takes up to 4 GB.', target: 'Es werden bis zu 4 MB benötigt.', reports: ['4 MB']},
    {locale: 'zh-CN', source: 'Try it within 30 minutes.', target: '请在 30 秒内重试。', reports: ['30 秒']},
    {
      locale: 'fr-FR',
      source: 'It is 0.5 inch wide.',
      target: 'Il fait 2,17 cm de large.',
      reports: ['0.5'],
      note: 'A conversion that is wrong.',
    },
    {
      locale: 'ru-RU',
      source: 'It runs at 2.4 GHz.',
      target: 'Работает на частоте 2,4 МГц.',
      reports: ['2,4 МГц'],
    },
    {locale: 'de-DE', source: 'Go to (1, 2).', target: 'Gehen Sie zu (2; 1).', reports: ['(1, 2)']},
    {locale: 'pl-PL', source: 'In the 1990s', target: 'W latach 90.'},
    {locale: 'ja-JP', source: 'See chapter IV.', target: '第 4 章を参照してください。', note: 'A Roman numeral.'},
    {locale: 'sv-SE', source: 'Wait 30 minutes and 4 GB.', target: 'Vänta 30 minuter och 4 GB.'},
    {locale: 'zh-CN', source: 'Open port 25 on the server.', target: '在服务器上打开端口。', reports: ['25']},
    {locale: 'fi-FI', source: 'It ends at 5:30 PM.', target: 'Se päättyy klo 18.30.', reports: ['18.30']},
    {
      locale: 'pt-BR',
      source: 'Use Contoso Mail 5.1.',
      target: 'Use o Contoso Mail 5,1.',
      reports: ['5.1'],
      fixed: 'Use o Contoso Mail 5.1.',
    },
    {locale: 'de-DE', source: 'Total 5.1 GB', target: 'Total 5,1 GB', note: 'An amount.'},
    {locale: 'ru-RU', source: 'Make 1-1 and group calls.', target: 'Совершайте личные и групповые звонки.'},
    {locale: 'it-IT', source: 'It takes 2.5 hours.', target: 'Richiede due ore.', reports: ['2.5']},
    {locale: 'zh-TW', source: '2020-01-02', target: '2020年-01-02', reports: ['2020年-01-02'], fixed: '2020-01-02'},
    {locale: 'sv-SE', source: 'Restart the service.', target: 'Starta om tjänsten 2 gånger.', reports: ['2']},
  ],
  run(pair, context) {
    if (pair.source === pair.target || (!hasDigits(pair.source) && !hasDigits(pair.target))) return [];
    if (pair.source.trim() === '' || pair.target.trim() === '') return [];
    const {locale, sourceLanguage} = context;
    const original = withSizesApart(withoutFormulas(proseOf(pair.source, context)));
    const text = withSizesApart(withoutFormulas(proseOf(pair.target, context)));
    const other =
      otherUnit(original, text, locale, sourceLanguage) ??
      otherTuple(original, text) ??
      versionAsAmount(original, text, locale) ??
      halfDate(original, text);
    if (other) return [other];
    if (sameDigits(original, text)) return [];
    const [source, target] = withoutNameDigits(
      ...withoutConversions(original, text, locale, sourceLanguage),
      context.products,
    );
    const wanted = numbersIn(source, sourceLanguage, undefined);
    const given = numbersIn(target, locale, sourceLanguage);
    const compared = compareNumbers(wanted, given, () => numberWordsIn(source, sourceLanguage));
    const {lost, added} = withoutDecades(withoutHalves(compared, given, target, locale), source, target, locale);
    const lostReally = withoutWords(lost, target, locale).filter(
      (number) =>
        !mayGo(number, source, given) && !mayBeWord(number, locale) && !isYearAhead(number, given, locale.yearsAhead),
    );
    const addedReally = withoutWords(added, source, sourceLanguage).filter(
      (number) =>
        !mayCome(number, source, wanted) &&
        !isYearAhead(number, wanted, -locale.yearsAhead) &&
        !isRepeated(number, target),
    );
    return report(pair, lostReally, addedReally).slice(0, 1);
  },
};
export default check;

/** Digits of any script; those that are not Latin begin at U+0660. */
function hasDigits(text: string): boolean {
  return /\d/.test(text) || (/[\u0660-\uFFFF]/.test(text) && /\p{Nd}/u.test(text));
}

function proseOf(markdown: string, {inline}: CheckContext): string {
  return prose(markdown, inline(markdown));
}

/** Digits that stand for the whole day, which is said in other ways, too. */
const allDay = /\b24[ -]hours?[ -](?:a|per)[ -]day\b|\b24\s?[/x×]\s?7\b/i;

/** A call or a talk of two people. */
const oneToOne = /(?<![\d.:-])1[-:]1(?![\d.:-])/;

/** Whether a translation may leave a number of the source out: an ordinal, an hour of the afternoon, one that occurs twice. */
function mayGo(number: NumberFound, source: string, given: readonly NumberFound[]): boolean {
  // Some languages write hours with a full stop: `17.30`.
  const has = (value: number): boolean => given.some(({values, parts}) => values.includes(value) || parts[0] === value);
  if (number.ordinal || (number.values.includes(1) && oneToOne.test(source))) return true;
  if (allDay.test(source) && number.values.some((value) => value === 24 || value === 7)) return true;
  return afternoon(source) && number.values.some((value) => has(value + 12) || value === 0 || (value === 12 && has(0)));
}

/** Whether a translation says a number again that it has just said: `10 at a time`, `de 10 en 10`. */
function isRepeated({text, start, end}: NumberFound, target: string): boolean {
  const again = /^ \p{L}{1,4} (\p{Nd}+)(?!\p{N})/u.exec(target.slice(end))?.[1];
  const before = /(?<!\p{N})(\p{Nd}+) \p{L}{1,4} $/u.exec(target.slice(0, start))?.[1];
  return again === text || before === text;
}

/** Whether a number may be written as a word that is not known: the locale file has no number words, and the number is small. */
function mayBeWord({values}: NumberFound, {numberWords}: Locale): boolean {
  return values.some((value) => value < 10) && Object.keys(numberWords).length === 0;
}

/** Whether the other side has this year by another calendar. */
function isYearAhead({values}: NumberFound, others: readonly NumberFound[], ahead: number): boolean {
  return (
    ahead !== 0 &&
    values.some((value) => value > 1900 && value < 2700 && others.some((other) => other.values.includes(value + ahead)))
  );
}

/** Whether a translation may add a number: an hour on the 24-hour clock. */
function mayCome(number: NumberFound, source: string, wanted: readonly NumberFound[]): boolean {
  if (number.values.includes(30) && /\bhalf[ -](?:an? )?hour/i.test(source)) return true;
  if (!afternoon(source)) return false;
  const [hour = 0, minute] = number.parts;
  if (
    number.parts.length === 2 &&
    wanted.some(({values}) => minute !== undefined && values.includes(minute)) &&
    wanted.some(({values}) => values.includes(hour - 12))
  )
    return true;
  return number.values.some((value) => value === 0 || wanted.some(({values}) => values.includes(value - 12)));
}

function afternoon(source: string): boolean {
  return /\d ?[ap]\.?m\b/i.test(source);
}

/** Reports for numbers that became others, and for those that are only lost or only added; of a pair the first is enough. */
function report(pair: Pair, lost: readonly NumberFound[], added: readonly NumberFound[]): Report[] {
  const reports: Report[] = [];
  for (let index = 0; index < Math.max(lost.length, added.length); index++) {
    const expected = lost[index]?.text;
    const found = added[index];
    if (found && expected !== undefined) {
      reports.push({
        message: `Unexpected number \`${found.text}\`, expected \`${expected}\``,
        actual: found.text,
        expected,
        start: found.start,
        end: found.end,
      });
    } else if (found) {
      reports.push({
        message: `Unexpected number \`${found.text}\`, which the source does not have`,
        actual: found.text,
        start: found.start,
        end: found.end,
      });
    } else if (expected !== undefined) {
      reports.push({
        message: `Missing number \`${expected}\` of the source`,
        expected,
        start: 0,
        end: pair.target.length,
      });
    }
  }
  return reports;
}
