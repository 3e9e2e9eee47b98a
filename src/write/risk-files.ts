import {
  gatheredRisk,
  stringOf,
  type ArticleFiles,
  type FilePart,
  type LocaleReport,
  type LongFile,
  type PageToRate,
  type RateRisk,
  type Text,
} from '../model/index.js';
import {reviewVersion, type ReviewRow} from '../model/review-page.js';
import {scriptJson} from '../text/script-json.js';
import {reviewName} from './output-paths.js';

/** What a page adds to what rating needs: a part for each, by its name, so that no two have one place. */
export function ratingParts({locale, reviewPage}: LocaleReport, files: ArticleFiles | undefined): FilePart[] {
  if (reviewPage?.risk === undefined || files?.data === undefined) return [];
  const page = reviewName(files.data);
  return [{path: partsName(locale), key: page, text: `${page}\n${reviewPage.risk}`}];
}

function partsName(locale: string): string {
  return `${gatheredRisk} ${locale}`;
}

/** What rated pages are made from. */
interface RiskSources {
  readonly rate: RateRisk;
  /** Gives parts by their names, as often as it is called. */
  readonly partsOf: (path: string) => Iterable<Text>;
  /** Is told the points of each page. */
  readonly note: (page: string, points: number) => void;
}

/**
 * How risky the sentences of each page are, for the review page: a script for each. Locale by locale, since
 * what is rare is counted for one at a time.
 *
 * @param rows the pages that are shown.
 */
export function* riskFiles(rows: readonly ReviewRow[], {rate, partsOf, note}: RiskSources): Generator<LongFile> {
  const shown = new Set(rows.map(({path}) => path));
  for (const locale of Array.from(new Set(rows.map((row) => row.locale))).sort()) {
    for (const {page, sentences, points} of rate(() => pagesToRate(partsOf(partsName(locale))))) {
      if (!shown.has(page)) continue;
      note(page, points);
      const data = `sxsRisk({"version":${reviewVersion},"sentences":${scriptJson(sentences)}});\n`;
      yield {path: `review/risk/${page}.js`, parts: [data]};
    }
  }
}

function* pagesToRate(parts: Iterable<Text>): Generator<PageToRate> {
  for (const part of parts) {
    const text = stringOf(part);
    const end = text.indexOf('\n');
    yield {page: text.slice(0, end), sentences: text.slice(end + 1)};
  }
}
