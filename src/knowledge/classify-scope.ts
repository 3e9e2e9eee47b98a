import type {Codes} from '../codes/index.js';
import type {Statement} from '../model/index.js';
import {classifyParts} from './classify-parts.js';
import {classifyProse} from './classify-prose.js';
import {headingField, isFixTitle, itemsField, partField, sentenceField} from './cue-fields.js';
import type {Field} from './cues.js';
import {addItem, addLeads, emptyFields, type Fields} from './fields.js';
import type {Outline} from './outline.js';
import {sectionItem} from './section-item.js';

/**
 * Sorts what stands in the sections of an error into fields, by the English text of headings and sentences.
 * Everything but the title lands in exactly one field.
 *
 * @param title the statement that is the title of the entry; absent when an earlier section has given it.
 */
export function classifyScope(top: Outline, title: Statement | undefined, codes: Codes): Fields {
  const fields = emptyFields();
  const field = headingField(top.section.heading);
  if (title) {
    addLeads(
      fields,
      'title',
      top.heading.filter((statement) => statement !== title),
    );
    classifyProse(fields, top.parts, {prose: 'meaning', list: field === 'fixes' ? 'fixes' : 'other'}, codes);
  } else if (field === undefined || field === 'mixed') {
    addLeads(fields, 'title', top.heading);
    classifyProse(fields, top.parts, {prose: 'meaning', list: 'other'}, codes);
  } else {
    addLeads(fields, field, top.heading);
    classifyParts(fields, top.parts, field, codes);
  }
  for (const child of top.children) classifySection(fields, child, undefined, codes);
  return fields;
}

/** @param above field of the section around this one, `undefined` directly below the error's own. */
function classifySection(fields: Fields, outline: Outline, above: Field | undefined, codes: Codes): void {
  const named = partField(outline.section.heading);
  const isFix = isFixTitle(outline.section.heading);
  if (named === undefined || (isFix && above === 'fixes')) {
    const item = sectionItem(outline);
    const own = above ?? (isFix ? 'fixes' : itemsField(item.steps ?? [], codes));
    if (own !== undefined || !hasCue(outline, codes)) {
      addItem(fields, own ?? 'other', item);
      return;
    }
  }
  if (named === undefined || named === 'mixed') {
    addLeads(fields, above ?? 'other', outline.heading);
    classifyProse(fields, outline.parts, {prose: above ?? 'other', list: above ?? 'other'}, codes);
  } else {
    addLeads(fields, named, outline.heading);
    classifyParts(fields, outline.parts, named, codes);
  }
  for (const child of outline.children) classifySection(fields, child, named === 'mixed' ? above : named, codes);
}

/** Whether anything in a section whose heading names no field says itself which part of an explanation it is. */
function hasCue({parts, children}: Outline, codes: Codes): boolean {
  return (
    parts.some(
      (part) =>
        part.type === 'paragraph' && part.statements.some(({source}) => sentenceField(source, codes) !== undefined),
    ) || children.some((child) => partField(child.section.heading) !== undefined || hasCue(child, codes))
  );
}
