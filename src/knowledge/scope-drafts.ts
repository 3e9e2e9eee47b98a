import type {Statement} from '../model/index.js';
import {classifyScope} from './classify-scope.js';
import {strengths, type Context, type Draft} from './draft.js';
import type {Codes} from '../codes/index.js';
import {headingField} from './cue-fields.js';
import {outline, type Outline} from './outline.js';
import {quotedIn} from './quoted-errors.js';
import {removedUnits} from './removed-units.js';
import type {Scope} from './scopes.js';
import {unpairedStatement} from './statement.js';
import {withTranslations} from './translations.js';

/** What the sections say whose headings name codes. */
export function scopeDrafts(context: Context): Draft[] {
  const {article, layout, scopes, codes} = context;
  const titles = new Map<string, Statement>();
  return scopes.flatMap((scope): Draft[] => {
    const top = outline(layout, scope.sections[0] ?? 0, scope.sections);
    if (!top) return [];
    const varies = scope.codes.some(({code}) => codes.familyOf(code)?.varies?.(code) === true);
    // Where a code means different things, a heading that is no part of an explanation begins another one.
    const isFirst =
      scope.codes.some((code) => !titles.has(code.id)) || (varies && headingField(top.section.heading) === undefined);
    const own = titleOf(top, codes);
    const fields = classifyScope(top, isFirst ? own : undefined, codes);
    const removed = removedUnits(article, layout, scope, codes);
    const draft = {fields, removed, section: top.section.slug, strength: strengths.heading};
    if (scope.isMessage) {
      const draftOfMessage = messageDraft({...draft, codes: scope.codes, title: own}, context, scope, top.heading);
      return draftOfMessage ? [draftOfMessage] : [];
    }
    if (isFirst) {
      for (const {id} of scope.codes) if (!titles.has(id)) titles.set(id, own);
      return [{...draft, codes: scope.codes, title: own}];
    }
    return scope.codes.map((code) => ({...draft, codes: [code], title: titles.get(code.id) ?? own}));
  });
}

/** A message that a heading gives, with the others that its sections quote and the codes that they name in passing; nothing where they neither say why nor what to do. */
function messageDraft(
  draft: Draft,
  {layout, codes}: Context,
  {sections}: Scope,
  heading: readonly Statement[],
): Draft | undefined {
  const {causes, fixes, meaning, seeAlso} = draft.fields;
  if (causes.length + fixes.length === 0 && (meaning.length === 0 || seeAlso.length === 0)) return undefined;
  const own = layout.passages.filter(({section, isHeading}) => sections.includes(section) && !isHeading);
  const {messages, passing} = quotedIn(own, codes);
  const named = draft.codes.map((code) => withTranslations(code, heading));
  return {...draft, codes: [...named, ...messages], isOne: true, passing};
}

/** The statement of a heading that names a code; a heading may have several sentences, or none. */
export function titleOf({section, heading}: Outline, codes: Codes): Statement {
  return (
    heading.find(({source}) => codes.find(source).length > 0) ??
    heading[0] ??
    unpairedStatement(section.slug, section.heading)
  );
}
