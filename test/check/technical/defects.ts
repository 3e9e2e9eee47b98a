import {readFileSync} from 'node:fs';
import {withLatinDigits} from '../../../src/check/parts/digit-runs.js';
import type {Sentence} from './technical-pages.js';

/** A translation with one defect. */
export interface Defect {
  readonly kind: string;
  readonly sentence: Sentence;
  readonly target: string;
}

/** Stretches that are the same in every language, and what a careless translation makes of them. */
const altered: Readonly<Record<string, readonly (readonly [found: string, made: string])[]>> = {
  identifier: [
    ['maxRetryCount', 'maxRetriesCount'],
    ['maxRetryCount', 'maxretrycount'],
    ['maxRetryCount', 'max Retry Count'],
    ['maxRetryCount', 'максРетриКаунт'],
    ['user_name', 'user name'],
    ['user_name', 'User_name'],
    ['user_name', 'user_nome'],
    ['SUBSTR', 'SUBSTRING'],
    ['SUBSTR', 'Substr'],
    ['x64', 'x86'],
    ['KB5005565', 'KB5005556'],
    ['IPv6', 'IPv4'],
    ['Base64', 'Base32'],
    ['UTF-8', 'UTF-16'],
    ['SHA-256', 'SHA-1'],
    ['H.264', 'H.265'],
    ['4xx', '5xx'],
  ],
  constant: [
    ['MAX_PATH', 'max_path'],
    ['MAX_PATH', 'MAX_PFAD'],
    ['E_ACCESSDENIED', 'E_AccessDenied'],
    ['0x80070005', '0x80070002'],
    ['0x80070005', '0x8007005'],
    ['6f9619ff-', '6f9619fe-'],
  ],
  option: [
    ['--dry-run', '–dry-run'],
    ['--dry-run', '--dryrun'],
    ['--dry-run', '--trocken'],
    ['-v', '-V'],
    ['$PATH', '$Path'],
    ['$PATH', '$RUTA'],
    ['$PATH', 'PATH'],
    ['%TEMP%', '% TEMP%'],
    ['%TEMP%', '%TMP%'],
  ],
  placeholder: [
    ['{0}', '{1}'],
    ['{0}', '{ 0 }'],
    ['{0}', '0'],
    ['%s', '%S'],
    ['%s', '% s'],
    ['%s', '%d'],
  ],
  network: [
    ['10.0.0.0/8', '10.0.0.0/16'],
    ['10.0.0.0/8', '10.0.0/8'],
    ['192.168.1.20', '192.168.1.2'],
    ['443', '434'],
  ],
  version: [
    ['10.0.19041', '10.0.19014'],
    ['.NET 4.5', '.NET 4.6'],
    ['.NET 4.5', 'NET 4.5'],
    ['TLS 1.2', 'TLS 1.3'],
    ['v2.1', 'v2.2'],
    ['2023-04-17T08:30:00Z', '2023-04-17T08:30:00'],
    ['2023-04-17T08:30:00Z', '2023-04-18T08:30:00Z'],
  ],
  formula: [
    ['mc^2', 'mc^3'],
    ['mc^2', 'mc2'],
    ['mc^2', 'mv^2'],
    ['E = mc', 'E + mc'],
    ['2x + 3', '2x - 3'],
    ['2x + 3', '2y + 3'],
    ['2x + 3', '3x + 3'],
    ['x = 2', 'y = 2'],
    ['f(x)', 'f(y)'],
    ['f(x)', 'g(x)'],
    ['10^6', '10^9'],
    ['10^6', '106'],
    ['2^20', '2^10'],
    ['x_1 + x_2', 'x_1 - x_2'],
    ['x_1 + x_2', 'x_1 + x_3'],
    ['x_1 + x_2', 'x1 + x2'],
    ['O(n log n)', 'O(n log m)'],
    ['O(n log n)', 'O(n)'],
    ['O(1)', 'O(n)'],
    ['x >= 5', 'x > 5'],
    ['x >= 5', 'x <= 5'],
    ['y != 0', 'y = 0'],
    ['y != 0', 'z != 0'],
    ['SUBSTR(text, 1, 3)', 'SUBSTR(text, 3, 1)'],
  ],
  'name with a mark': [
    ['F#', 'F'],
    ['C#', 'C'],
    ['C++', 'C'],
    ['C++', 'C+'],
    ['F#', 'Q#'],
  ],
  'language tag': [
    ['en-US', 'en-GB'],
    ['pt-BR', 'pt-PT'],
    ['en-US', 'en_US'],
  ],
  'media type': [
    ['application/json', 'application/xml'],
    ['text/plain', 'text/simple'],
  ],
  heading: [
    ['{#service-limits}', '{#limits}'],
    ['{#service-limits}', ''],
    ['{#service-limits}', '{# service-limits}'],
  ],
  alert: [
    ['[!NOTE]', '[!TIP]'],
    ['[!NOTE]', '[!HINWEIS]'],
    ['[!NOTE]', ''],
  ],
};

/** Defects of what is the same in every language, wherever a translation has it as its source has. */
export function alteredTokens(sentences: readonly Sentence[]): Defect[] {
  return sentences.flatMap((sentence) =>
    Object.entries(altered).flatMap(([kind, rows]) =>
      rows
        .filter(([found]) => sentence.source.includes(found) && sentence.target.includes(found))
        .map(([found, made]) => ({kind, sentence, target: sentence.target.replace(found, () => made)})),
    ),
  );
}

/** Every number of a translation, with the marks inside of it. */
const number = /\p{Nd}+(?:[.,:٫٬\u00A0\u202F' ]\p{Nd}+)*/gu;

/** What may become of the digits of a number. */
const misread: Readonly<Record<string, (digits: string) => string | undefined>> = {
  'number changed': (digits) => digits.replace(/\p{Nd}(?=\P{Nd}*$)/u, (digit) => nextDigit(digit)),
  'number lost': () => '',
  'digit dropped': (digits) =>
    /\p{Nd}\P{Nd}*\p{Nd}(?<!:00)$/u.test(digits) ? digits.slice(0, -1).replace(/\P{Nd}$/u, '') : undefined,
  'digit doubled': (digits) => (/^0$|:00$/.test(digits) ? undefined : digits + digits.slice(-1)),
  'decimal point moved': (digits) => {
    const [, whole = '', mark = '', rest = ''] = /^(\p{Nd}+)([.,٫])(\p{Nd}{1,2})$/u.exec(digits) ?? [];
    return mark === '' ? undefined : whole + rest.slice(0, 1) + mark + (rest.slice(1) || '0');
  },
};

/** Whether a source has the digits of a number, whatever its marks and script. */
function hasDigits(source: string, digits: string): boolean {
  const bare = (text: string): string => withLatinDigits(text).replace(/\D/g, '');
  return (source.match(number) ?? []).some((own) => bare(own) === bare(digits));
}

/** The digit after another one, in its script. */
function nextDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const isNine = !/\p{Nd}/u.test(String.fromCharCode(code + 1));
  return String.fromCharCode(isNine ? code - 9 : code + 1);
}

/** Defects of the numbers of translations that their sources have in digits, too, each number by itself. */
export function misreadNumbers(sentences: readonly Sentence[]): Defect[] {
  return sentences.flatMap((sentence) =>
    Array.from(sentence.target.matchAll(number))
      .filter(({0: digits}) => hasDigits(sentence.source, digits))
      .flatMap(({0: digits, index}) =>
        Object.entries(misread).flatMap(([kind, change]) => {
          const made = change(digits);
          if (made === undefined || made === digits) return [];
          const {target} = sentence;
          return [{kind, sentence, target: target.slice(0, index) + made + target.slice(index + digits.length)}];
        }),
      ),
  );
}

/** Symbols that all languages have, and what they are taken for. */
const symbols: readonly (readonly [found: string, made: string])[] = [
  ['MB', 'GB'],
  ['GB', 'MB'],
  ['ms', 's'],
  ['GHz', 'MHz'],
  ['W', 'kW'],
  ['mm', 'cm'],
  ['cm', 'mm'],
  ['km', 'm'],
  ['kbit', 'Mbit'],
  ['Mbps', 'Gbps'],
  ['Mbps', 'kbps'],
  ['Mbit', 'Gbit'],
  ['MBit', 'GBit'],
  ['°F', '°C'],
  ['°C', '°F'],
];

const words = JSON.parse(readFileSync('test/check/technical/units.json', 'utf8')) as Readonly<
  Record<string, readonly (readonly [found: string, made: string])[]>
>;

/** Translations whose number has another unit of its kind than in the source. */
export function otherUnits(locale: string, sentences: readonly Sentence[]): Defect[] {
  return sentences.flatMap((sentence) =>
    [...symbols, ...(words[locale] ?? [])].flatMap(([found, made]) => {
      const measure = new RegExp(
        String.raw`(?<!\p{N}[.,]?)(\p{Nd}+(?:[.,٫]\p{Nd}+)*[ \u00A0-]?)${found}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])`,
        'u',
      );
      const [whole = '', amount = ''] = measure.exec(sentence.target) ?? [];
      if (whole === '' || !hasDigits(sentence.source, amount)) return [];
      return [{kind: 'unit', sentence, target: sentence.target.replace(whole, () => amount + made)}];
    }),
  );
}
