import type {LongFile} from '../model/index.js';
import type {OutputInput} from './output.js';

/** The regenerated page, the side file and the review of every article in every locale. */
export function articleFiles({reports, pathOf}: OutputInput): LongFile[] {
  return reports.flatMap((article) =>
    article.locales.flatMap(({locale, page, versions, review}) => [
      {path: pathOf(article, locale, 'page'), parts: [page]},
      {path: pathOf(article, locale, 'versions'), parts: [versions]},
      {path: pathOf(article, locale, 'review'), parts: [review]},
    ]),
  );
}

/** `units.ndjson`: one line per unit and locale. */
export function unitsFile({reports}: OutputInput): LongFile[] {
  return [{path: 'units.ndjson', parts: reports.map(({units}) => units)}];
}
