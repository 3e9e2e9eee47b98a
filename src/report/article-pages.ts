import type {Article, Page} from '../model/index.js';
import {literal} from '../text/markdown-literal.js';

/** The page whose structure is canonical. */
export function canonicalPage(article: Article): Page {
  const page = article.pages[article.canonicalPage];
  if (!page) throw new Error(`Cannot write \`${article.key}\` without its canonical page`);
  return page;
}

/** The pages of a locale, oldest first. */
export function localePages(article: Article, locale: string): readonly Page[] {
  return article.pages.filter((page) => page.meta.locale === locale);
}

/** English heading of a section, as Markdown: of the canonical page, else of the latest page that has it. */
export function sectionHeading(article: Article, slug: string): string {
  const pages = [canonicalPage(article), ...article.pages.toReversed()];
  for (const page of pages) {
    const section = page.sections.find((one) => one.slug === slug);
    if (section) return literal(section.heading) || 'Before the first heading';
  }
  return literal(slug);
}
