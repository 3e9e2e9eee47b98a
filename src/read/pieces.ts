import type {Page, Piece} from '../model/index.js';

/** Cuts a page into its pairs and the text around them. The values joined are the text of the file. */
export function pieces(page: Page): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const pair of page.pairs) {
    if (pair.start > at) found.push({type: 'text', value: page.text.slice(at, pair.start)});
    found.push({type: 'pair', value: page.text.slice(pair.start, pair.end), pair});
    at = pair.end;
  }
  if (at < page.text.length) found.push({type: 'text', value: page.text.slice(at)});
  return found;
}
