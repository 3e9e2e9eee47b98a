import type {Page} from '../model/index.js';

/** The text of a page outside its pairs and front matter: before the first pair, between two, after the last. */
export function gapsOf(page: Page): string[] {
  const gaps: string[] = [];
  let from = page.frontMatter.raw.length;
  for (const pair of page.pairs) {
    gaps.push(page.text.slice(from, pair.start));
    from = pair.end;
  }
  gaps.push(page.text.slice(from));
  return gaps;
}
