import type {Codes} from '../codes/index.js';
import type {Item} from '../model/index.js';
import {
  addList,
  addSteps,
  continuesFix,
  introduces,
  isAlert,
  isAside,
  isPointing,
  withSteps,
} from './classify-parts.js';
import {
  announces,
  hasOwnSteps,
  introducesMessage,
  isPointer,
  isWeakLead,
  itemsField,
  leadField,
  sentenceField,
} from './cue-fields.js';
import type {Field} from './cues.js';
import {addItem, addLeads, addLiteral, type Fields} from './fields.js';
import {labelField} from './labels.js';
import type {List, Paragraph, Part} from './outline.js';
import {isErrorText, isQuotedError, ownTexts} from './quoted-parts.js';

/** The fields for sentences that have no cue. */
export interface Fallback {
  readonly prose: Field;
  readonly list: Field;
}

/**
 * Sorts the parts of a section whose heading names no field, sentence by sentence: a sentence without a cue goes
 * with the cause or fix before it in its paragraph, else to the fallback.
 */
export function classifyProse(fields: Fields, parts: readonly Part[], fallback: Fallback, codes: Codes): void {
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    const next = parts[at + 1];
    if (!part) continue;
    if (part.type === 'literal') addLiteral(fields, fields.fixes.length > 0 ? 'fixes' : 'examples', part.text);
    else if (part.type === 'paragraph' && isQuotedError(part, codes))
      addItem(fields, 'examples', {statements: [...part.statements]});
    else if (part.type === 'paragraph' && isPointing(part))
      addItem(fields, 'seeAlso', {statements: [...part.statements]});
    else if (part.type === 'list' && continuesFix(fields, part, parts[at - 1], codes)) addSteps(fields, part);
    else if (part.type === 'list') addList(fields, listField(part, fallback, codes), part, codes);
    else if (!introduces(part, next)) classifyParagraph(fields, part, fallback, codes);
    else {
      if (isAside(part)) addItem(fields, 'notes', withSteps(part, next));
      else classifyIntroduced(fields, part, next, fallback, codes);
      at++;
    }
  }
}

function listField(list: List, fallback: Fallback, codes: Codes): Field {
  if (isAlert(list)) return 'notes';
  const pointing = list.items.every(
    ({statements, steps}) => !steps && statements.every(({source}) => isPointer(source)),
  );
  return itemsField(list.items, codes) ?? (list.isLinks || pointing ? 'seeAlso' : fallback.list);
}

/** A paragraph with a list: numbered steps join the fix before them, other items stand alone with the last sentence as their lead. */
function classifyIntroduced(fields: Fields, part: Paragraph, list: List, fallback: Fallback, codes: Codes): void {
  const lead = part.statements.slice(-1);
  if (introducesMessage(lead[0]?.source ?? '') && list.items.every((item) => isErrorText(item, codes))) {
    const isCause = sentenceField(lead[0]?.source ?? '', codes) === 'causes';
    classifyParagraph(fields, isCause ? part : {...part, statements: part.statements.slice(0, -1)}, fallback, codes);
    if (!isCause) addLeads(fields, 'examples', lead);
    addList(fields, 'examples', list, codes);
    return;
  }
  const before = classifyParagraph(fields, {...part, statements: part.statements.slice(0, -1)}, fallback, codes);
  const said = leadField(lead[0]?.source ?? '', codes);
  const told = listField(list, fallback, codes);
  // `For example:` says less than items that all tell what to do.
  const field = said === undefined || (told === 'fixes' && isWeakLead(lead[0]?.source ?? '', codes)) ? told : said;
  if (field === 'fixes' && before?.field === 'fixes' && list.ordered) {
    Object.assign(before.item, withSteps({type: 'paragraph', statements: [...before.item.statements, ...lead]}, list));
    return;
  }
  const [sentence] = lead;
  if (field === 'fixes' && list.ordered && sentence && hasOwnSteps(sentence.source, codes)) {
    addItem(fields, field, withSteps({type: 'paragraph', statements: [sentence]}, list));
    return;
  }
  if (field === 'meaning') addItem(fields, field, {statements: [...lead]});
  else addLeads(fields, field, lead);
  addList(fields, field, list, codes);
}

/** @returns the item that the last sentence went into. */
function classifyParagraph(
  fields: Fields,
  part: Paragraph,
  fallback: Fallback,
  codes: Codes,
): {field: Field; item: Item} | undefined {
  if (isAside(part)) {
    addItem(fields, 'notes', {statements: [...part.statements]});
    return undefined;
  }
  const [only, ...others] = part.statements;
  if (only && others.length === 0 && announces(only.source, codes) && !introducesMessage(only.source)) {
    addLeads(fields, 'fixes', [only]);
    return undefined;
  }
  const prose = fallback.prose === 'meaning' && fields.fixes.length > 0 ? 'other' : fallback.prose;
  let current: {field: Field; item: Item} | undefined;
  const texts = ownTexts(part.statements);
  for (const [index, statement] of part.statements.entries()) {
    const label = labelField(statement);
    const own = texts[index];
    const field = label ?? (own === undefined ? undefined : sentenceField(own, codes));
    const joins = label === undefined && (field === undefined || (field === 'fixes' && current?.field === 'fixes'));
    if (joins && current) current.item.statements.push(statement);
    else if (field === 'meaning' || (field === undefined && prose === 'meaning')) {
      current = undefined;
      fields.meaning.push(statement);
    } else {
      current = {field: field ?? prose, item: {statements: [statement]}};
      addItem(fields, current.field, current.item);
    }
  }
  return current;
}
