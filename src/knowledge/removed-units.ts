import type {Codes} from '../codes/index.js';
import type {Article, Unit} from '../model/index.js';
import {headingField, sentenceField} from './cue-fields.js';
import type {Field} from './cues.js';
import type {Layout} from './layout.js';
import type {Scope} from './scopes.js';

/** Units that the canonical page no longer has, with the field in which they stood in the sections of a scope. */
export function removedUnits(article: Article, layout: Layout, scope: Scope, codes: Codes): Map<Unit, Field> {
  const found = new Map<Unit, Field>();
  for (const unit of article.units) {
    if (unit.present) continue;
    const [section, ...rest] = sectionsNamed(layout, unit.section);
    // A slug that other sections share does not tell which error the unit was about.
    if (section === undefined || ![section, ...rest].every((index) => scope.sections.includes(index))) continue;
    const heading = section === scope.sections[0] ? undefined : headingField(layout.sections[section]?.heading ?? '');
    found.set(unit, heading && heading !== 'mixed' ? heading : (sentenceField(unit.source, codes) ?? 'other'));
  }
  return found;
}

/** Units about the whole article: those before the first scope, and removed ones that belonged to no section of a scope. */
export function generalUnits(article: Article, layout: Layout, scopes: readonly Scope[]): Unit[] {
  const first = scopes[0]?.sections[0] ?? 0;
  const owned = new Set(scopes.flatMap((scope) => scope.sections));
  const before = new Set(
    layout.passages.filter(({section}) => section < first).flatMap(({statements}) => statements.map(({unit}) => unit)),
  );
  const present = article.units.filter(({id}) => before.has(id));
  const removed = article.units.filter(
    (unit) => !unit.present && !sectionsNamed(layout, unit.section).some((index) => owned.has(index)),
  );
  return [...present, ...removed];
}

function sectionsNamed({sections}: Layout, slug: string): number[] {
  return sections.flatMap((section, index) => (section.slug === slug ? [index] : []));
}
