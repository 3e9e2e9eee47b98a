import {sideOf, type Page} from '../model/index.js';

/**
 * Renders a page in one language: every pair replaced by its translation (`target`) or its English
 * (`source`), without the backslashes that the side-by-side branch added; everything else, front
 * matter included, as it stands. `both` is the text of the file.
 */
export function renderSide(page: Page, side: 'target' | 'source' | 'both'): string {
  if (side === 'both') return page.text;
  let rendered = '';
  let at = 0;
  for (const pair of page.pairs) {
    rendered += page.text.slice(at, pair.start) + sideOf(pair, side);
    at = pair.end;
  }
  return rendered + page.text.slice(at);
}
