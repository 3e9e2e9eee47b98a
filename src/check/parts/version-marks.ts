import type {Locale, Report} from '../../model/index.js';

/** What has versions, as English names it, and the number of one; an amount of something is none. */
const versions =
  /\b(?:[Vv]ersions?|[Rr]eleases?|NET|Framework|Core|Standard|Studio|Server|Windows|PowerShell|Python|NuGet|Android|TLS|SSL|HTTP|SDK|API) v?(\d{1,2}\.\d{1,2})(?![.,]?\d)(?! ?(?:%|[KMGTk]?(?:B|Hz)\b))|(?<![\d.,$€£])(\d{1,2}\.\d{1,2}) (?:release|version)\b/g;

/** A version that is written as a decimal number, `2,0` for `2.0`: a version is none, and `2.10` is not `2.1`. */
export function versionAsDecimal(source: string, target: string, {decimal}: Locale): Report | undefined {
  if (!decimal.includes(',') || !/\d,\d/.test(target) || !/\d\.\d/.test(source)) return undefined;
  for (const [, behind, before] of source.matchAll(versions)) {
    const expected = behind ?? before ?? '';
    const actual = expected.replace('.', ',');
    const start = target.search(new RegExp(`(?<![\\d.,])${actual}(?![.,]?\\d)`));
    // The same number may stand there as an amount, too.
    if (start === -1 || target.includes(expected) || source.split(expected).length > 2) continue;
    const end = start + actual.length;
    return {
      message: `Unexpected number \`${actual}\`, expected \`${expected}\`: it is that of a version`,
      actual,
      expected,
      start,
      end,
      fix: {start, end, text: expected},
    };
  }
  return undefined;
}
