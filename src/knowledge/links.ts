import type {Article, Link, Page, Pair, Statement} from '../model/index.js';
import {linkUrl, markdownSpans, plain} from '../text/index.js';

/** Targets of links whose label is a pair, by unit id: there the target stands outside the pair. */
export function linksAround(article: Article): ReadonlyMap<string, string> {
  const page = article.pages[article.canonicalPage];
  const found = new Map<string, string>();
  if (!page) return found;
  for (const slot of article.slots) {
    const unit = article.units[slot.unit];
    const pair = page.pairs[slot.pair];
    const url = pair?.inLink ? targetAround(page, pair) : undefined;
    if (unit && url) found.set(unit.id, url);
  }
  return found;
}

/** Links in the canonical wording of statements, each target and label once; images are left out. */
export function links(statements: readonly Statement[], around: ReadonlyMap<string, string>): Link[] {
  const found = new Map<string, Link>();
  for (const {unit, source} of statements) {
    const label = around.get(unit);
    const own = label === undefined ? linksIn(source) : [{url: label, text: source}];
    for (const {url, text} of own) {
      const key = `${url}\n${text}`;
      if (!found.has(key) && isHarmless(url)) found.set(key, {url, text, unit});
    }
  }
  return [...found.values()];
}

/** Whether a link leads to a page or to people: pages could name anything that a browser would run. */
function isHarmless(url: string): boolean {
  return /^(?:https?:|mailto:|(?![a-z][a-z\d+.-]*:))/i.test(url.replace(/[\s\p{Cc}]/gu, ''));
}

function linksIn(markdown: string): Omit<Link, 'unit'>[] {
  return markdownSpans(markdown).flatMap((span) => {
    const url = span.kind === 'link' || span.kind === 'autolink' ? linkUrl(markdown, span) : undefined;
    return url ? [{url, text: span.kind === 'link' ? plain(markdown.slice(span.innerStart, span.innerEnd)) : url}] : [];
  });
}

/** Target of the link whose label a pair stands in. */
function targetAround(page: Page, {block, start}: Pair): string | undefined {
  const link = page.blocks[block]?.links?.find((one) => one.start <= start && start < one.end);
  return link?.url;
}
