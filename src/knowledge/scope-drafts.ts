import type {Statement} from '../model/index.js';
import {classifyScope} from './classify-scope.js';
import {strengths, type Context, type Draft} from './draft.js';
import type {Codes} from '../codes/index.js';
import {outline, type Outline} from './outline.js';
import {removedUnits} from './removed-units.js';
import {unpairedStatement} from './statement.js';

/** What the sections say whose headings name codes. */
export function scopeDrafts({article, layout, scopes, codes}: Context): Draft[] {
  const titles = new Map<string, Statement>();
  return scopes.flatMap((scope): Draft[] => {
    const top = outline(layout, scope.sections[0] ?? 0, scope.sections);
    if (!top) return [];
    const isFirst = scope.codes.some((code) => !titles.has(code.id));
    const own = titleOf(top, codes);
    const fields = classifyScope(top, isFirst ? own : undefined, codes);
    const removed = removedUnits(article, layout, scope, codes);
    const draft = {fields, removed, section: top.section.slug, strength: strengths.heading};
    if (isFirst) {
      for (const {id} of scope.codes) if (!titles.has(id)) titles.set(id, own);
      return [{...draft, codes: scope.codes, title: own}];
    }
    return scope.codes.map((code) => ({...draft, codes: [code], title: titles.get(code.id) ?? own}));
  });
}

/** The statement of a heading that names a code; a heading may have several sentences, or none. */
export function titleOf({section, heading}: Outline, codes: Codes): Statement {
  return (
    heading.find(({source}) => codes.find(source).length > 0) ??
    heading[0] ??
    unpairedStatement(section.slug, section.heading)
  );
}
