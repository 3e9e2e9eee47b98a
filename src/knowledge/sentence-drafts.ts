import type {Item} from '../model/index.js';
import {classifyScope} from './classify-scope.js';
import {headingField, namesMetError} from './cue-fields.js';
import {strengths, type Context, type Draft} from './draft.js';
import type {Codes, Found} from '../codes/index.js';
import type {Fields} from './fields.js';
import {outline, parts, type Outline} from './outline.js';
import type {Passage} from './passages.js';
import {titleOf} from './scope-drafts.js';

/** A code in quotes, in strong text or in code with words beside it is the text of an error. */
const quotedBefore = /["“`*_][^"“”`*_]{0,40}$/;
const quotedAfter = /^[^"“”`*\w]{0,4}\w{2,}/;

/**
 * What pages say that quote an error without naming its code in a heading: `If you receive the error "550 5.7.520 Access
 * denied", …`. Below a heading such as **Symptoms**, or before sections on causes and fixes, the whole section around
 * it is about the error; else the paragraph that quotes it, and what follows as long as no fix was found.
 *
 * @param told ids of units that drafts of rows and items hold already.
 */
export function sentenceDrafts(context: Context, told: ReadonlySet<string>): Draft[] {
  const {layout, scopes, codes: known} = context;
  const owned = new Set(scopes.flatMap(({sections}) => sections));
  const wide = new Map<number, Map<string, Found>>();
  const drafts: Draft[] = [];
  for (const [index, passage] of layout.passages.entries()) {
    if (
      owned.has(passage.section) ||
      passage.isHeading ||
      passage.block?.cell ||
      !known.mayHold(passage.literal ?? passage.text)
    )
      continue;
    if (passage.statements.some(({unit}) => told.has(unit))) continue;
    const top = explainedBy(context, passage.section, owned);
    const codes = quotedCodes(passage, top !== undefined, context);
    if (codes.length === 0) continue;
    if (top === undefined) {
      const draft = narrowDraft(context, codes, index);
      if (draft) drafts.push(draft);
    } else {
      const found = wide.get(top) ?? new Map<string, Found>();
      for (const code of codes) if (!found.has(code.id)) found.set(code.id, code);
      wide.set(top, found);
    }
  }
  return [...drafts, ...Array.from(wide, ([top, codes]) => wideDraft(context, top, [...codes.values()], owned)).flat()];
}

/** The section whose parts explain what a section below it, or it itself, quotes; `undefined` where there are no such parts. */
function explainedBy({layout: {sections}}: Context, section: number, owned: ReadonlySet<number>): number | undefined {
  let top = section;
  while (
    (sections[top]?.depth ?? 0) > 0 &&
    headingField(sections[top]?.heading ?? '') !== undefined &&
    (sections[sections[top]?.parent ?? -1]?.depth ?? 0) > 0
  ) {
    top = sections[top]?.parent ?? -1;
  }
  const explains = sections.some(
    (one, index) =>
      one.parent === top && !owned.has(index) && ['causes', 'fixes'].includes(headingField(one.heading) ?? ''),
  );
  return explains && (sections[top]?.depth ?? 0) > 0 ? top : undefined;
}

/** Codes that a passage quotes as errors. A common code, such as an HTTP status, does not count in the middle of a sentence, unless the section is about an error. */
function quotedCodes({literal, statements}: Passage, isExplained: boolean, {codes: known}: Context): readonly Found[] {
  if (literal !== undefined) return known.find(literal);
  return statements.flatMap(({source}) => {
    const codes = known.find(source);
    if (codes.length === 0 || !namesMetError(source)) return [];
    return codes.filter(
      ({code, start, end}) =>
        isExplained ||
        known.familyOf(code)?.isCommon !== true ||
        (quotedBefore.test(source.slice(0, start)) && quotedAfter.test(source.slice(end))),
    );
  });
}

function wideDraft(
  {layout, codes: known}: Context,
  top: number,
  codes: readonly Found[],
  owned: ReadonlySet<number>,
): Draft[] {
  const free = layout.sections.flatMap((_, index) => (owned.has(index) ? [] : [index]));
  const laid = outline(layout, top, free);
  return laid ? draftsOf(laid, codes, known) : [];
}

function narrowDraft({layout, codes: known}: Context, codes: readonly Found[], index: number): Draft | undefined {
  const {passages, sections} = layout;
  const passage = passages[index];
  const section = sections[passage?.section ?? -1];
  if (!passage || !section) return undefined;
  const own = passages.filter((one) => one.section === passage.section);
  const heading = own.filter(({isHeading}) => isHeading).flatMap(({statements}) => statements);
  const at = own.indexOf(passage);
  const rest = own.slice(at).filter(({isHeading}) => !isHeading);
  const near = parts(rest);
  const isFirst = at === 0 || own[at - 1]?.isHeading === true;
  const make = (taken: Outline['parts']): Draft | undefined =>
    draftsOf({section, heading, parts: taken, children: []}, codes, known)[0];
  const tight = make(near.slice(0, endOfTight(near)));
  if (tight && explains(tight.fields)) return tight;
  const whole = isFirst || passage.literal !== undefined ? make(near) : undefined;
  return whole && explains(whole.fields) ? whole : undefined;
}

/** How many parts belong to the first one: a list directly after it, then alerts and notes. */
function endOfTight(all: Outline['parts']): number {
  let end = all[1]?.type === 'list' ? 2 : 1;
  while (isAlert(all[end])) end++;
  return end;
}

function isAlert(part: Outline['parts'][number] | undefined): boolean {
  return part !== undefined && part.type !== 'literal' && part.quote !== undefined;
}

function draftsOf(laid: Outline, codes: readonly Found[], known: Codes): Draft[] {
  const title = titleOf(laid, known);
  const fields = classifyScope(laid, title, known);
  return [{codes, title, fields, section: laid.section.slug, strength: strengths.sentence}];
}

/** Whether a place explains the error that it quotes: it has a cause or a fix. */
function explains({causes, fixes}: Fields): boolean {
  const items: readonly Item[] = [...causes, ...fixes];
  return items.length > 0;
}
