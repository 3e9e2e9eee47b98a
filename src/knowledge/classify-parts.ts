import type {Codes} from '../codes/index.js';
import type {Item, Statement} from '../model/index.js';
import {isLead, isNote, isPointer, sentenceField} from './cue-fields.js';
import type {Field} from './cues.js';
import {addItem, addLeads, addLiteral, type Fields} from './fields.js';
import {labelField, splitByLabels} from './labels.js';
import type {List, Paragraph, Part} from './outline.js';
import {isQuotedError} from './quoted-parts.js';

/** Puts the parts of a section whose heading names a field into that field; notes and alerts become notes. */
export function classifyParts(fields: Fields, parts: readonly Part[], field: Field, codes: Codes): void {
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    const next = parts[at + 1];
    if (!part) continue;
    if (part.type === 'literal') addLiteral(fields, field, part.text);
    else if (part.type === 'paragraph' && isQuotedError(part, codes))
      addItem(fields, 'examples', {statements: [...part.statements]});
    else if (part.type === 'paragraph' && isPointing(part))
      addItem(fields, 'seeAlso', {statements: [...part.statements]});
    else if (part.type === 'list' && field === 'fixes' && continuesFix(fields, part, parts[at - 1], codes))
      addSteps(fields, part);
    else if (part.type === 'list') addList(fields, isAlert(part) ? 'notes' : field, part, codes);
    else if (introduces(part, next)) {
      const own = isAside(part) ? 'notes' : field;
      if (takesList(part, next, own)) addItem(fields, own, withSteps(part, next));
      else {
        addLeads(fields, own, part.statements);
        addList(fields, own, next, codes);
      }
      at++;
    } else if (isAside(part)) addItem(fields, 'notes', {statements: [...part.statements]});
    else addLabelled(fields, field, part.statements);
  }
}

/**
 * Adds the items of a list to a field, a table's header before them. An item that begins with the label of a field goes
 * there; of a cause that ends in what to do, that is a fix.
 */
export function addList(fields: Fields, field: Field, list: List, codes: Codes): void {
  addLeads(fields, field, list.header);
  for (const item of list.items) {
    const [first] = item.statements;
    const own = (first && labelField(first)) ?? field;
    for (const {field: part, item: cut} of own === 'causes' ? cutCause(item, codes) : [{field: own, item}])
      addItem(fields, part, cut);
  }
}

/** An item that names a cause and then what to do, as a cause and a fix: `The token has expired. Renew it.` */
function cutCause(item: Item, codes: Codes): {readonly field: Field; readonly item: Item}[] {
  const tells = (statement: Statement): boolean => sentenceField(statement.source, codes) === 'fixes';
  const at = item.statements.findIndex(tells);
  if (at < 1) return [{field: 'causes', item}];
  const {statements, steps, ordered, ...rest} = item;
  return [
    {field: 'causes', item: {...rest, statements: statements.slice(0, at)}},
    {
      field: 'fixes',
      item: {statements: statements.slice(at), ...(steps && {ordered: ordered ?? false, steps})},
    },
  ];
}

/** Adds sentences to a field; those from a label on, such as `**Steps:**`, to the field that it names. */
export function addLabelled(fields: Fields, field: Field, statements: readonly Statement[]): void {
  for (const part of splitByLabels(statements)) addItem(fields, part.field ?? field, {statements: part.statements});
}

/** Whether the last sentence of a paragraph introduces the list after it. */
export function introduces(part: Part | undefined, next: Part | undefined): next is List {
  return part?.type === 'paragraph' && next?.type === 'list' && isLead(part.statements.at(-1)?.source ?? '');
}

/** Whether a paragraph is an alert or begins as a note. */
export function isAside(part: Paragraph): boolean {
  return isAlert(part) || isNote(part.statements[0]?.source ?? '');
}

export function isAlert({quote}: Paragraph | List): boolean {
  return quote !== undefined && quote !== 'quote';
}

/** Whether a paragraph only points to other pages. */
export function isPointing({quote, statements, isLink}: Paragraph): boolean {
  if (quote !== undefined) return false;
  return (
    isLink === true || (statements.length > 0 && statements.every(({source}) => isPointer(source) && !isLead(source)))
  );
}

/** Whether a numbered list stands directly after a fix, and so says how: its last item, or its last sentence, tells what to do. */
export function continuesFix(fields: Fields, list: List, before: Part | undefined, codes: Codes): boolean {
  const last = fields.fixes.at(-1);
  if (!list.ordered || isAlert(list) || !last || last.steps || before?.type === 'literal') return false;
  if (before?.type === 'list') return !before.ordered && before.items.at(-1) === last;
  const sentence = before?.statements.at(-1);
  return (
    sentence !== undefined && last.statements.at(-1) === sentence && sentenceField(sentence.source, codes) === 'fixes'
  );
}

/** Adds the items of a list to the last fix, as its steps. */
export function addSteps(fields: Fields, list: List): void {
  const last = fields.fixes.at(-1);
  if (!last) return;
  last.ordered = list.ordered;
  last.steps = [...list.items];
}

/** An item of a paragraph, with the list after it as its steps. */
export function withSteps(part: Paragraph, list: List): Item {
  return {statements: [...part.statements, ...list.header], ordered: list.ordered, steps: [...list.items]};
}

/** Whether a list belongs to the paragraph before it: steps of one fix, or a list in a note. Otherwise its items stand alone. */
function takesList(part: Paragraph, list: List, field: Field): boolean {
  if (field === 'fixes') return list.ordered && part.statements.length > 1;
  return field !== 'causes';
}
