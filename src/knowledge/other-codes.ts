import type {Article, OtherCodes} from '../model/index.js';
import {otherCodes as heading} from './cues.js';
import type {Layout} from './layout.js';
import {outline} from './outline.js';
import type {Scope} from './scopes.js';
import {sectionItem} from './section-item.js';
import {unpairedStatement} from './statement.js';

/** Sections of a page about codes that have no section of their own. Sections of an error are not among them. */
export function otherCodes(article: Article, layout: Layout, scopes: readonly Scope[]): OtherCodes[] {
  const owned = new Set(scopes.flatMap((scope) => scope.sections));
  const free = layout.sections.flatMap((_, index) => (owned.has(index) ? [] : [index]));
  return free.flatMap((index) => {
    const top = heading.test(layout.sections[index]?.heading ?? '') ? outline(layout, index, free) : undefined;
    if (!top) return [];
    const {statements, steps} = sectionItem(top);
    const [title = unpairedStatement(top.section.slug, top.section.heading), ...rest] = statements;
    return {
      article: article.key,
      section: top.section.slug,
      title,
      items: [...rest.map((statement) => ({statements: [statement]})), ...(steps ?? [])],
    };
  });
}
