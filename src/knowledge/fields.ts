import {itemFields, statementsOf, type Item, type Lead, type Statement} from '../model/index.js';
import type {Field} from './cues.js';

/** What a page says about an error, by field. Filled while sections are classified. */
export interface Fields {
  readonly meaning: Statement[];
  readonly causes: Item[];
  readonly examples: Item[];
  readonly fixes: Item[];
  readonly notes: Item[];
  readonly prerequisites: Item[];
  readonly seeAlso: Item[];
  readonly other: Item[];
  readonly leads: Lead[];
}

export function emptyFields(): Fields {
  return {
    meaning: [],
    causes: [],
    examples: [],
    fixes: [],
    notes: [],
    prerequisites: [],
    seeAlso: [],
    other: [],
    leads: [],
  };
}

/** Adds an item to a field. The meaning is prose: there an item gives its sentences, those of its steps after them. */
export function addItem(fields: Fields, field: Field, item: Item): void {
  if (field !== 'meaning') {
    fields[field].push(item);
    return;
  }
  fields.meaning.push(...statementsOf(item));
  const literals = literalsOf(item);
  if (literals.length > 0) fields.examples.push({statements: [], literals});
}

/** Adds literal text: to the last item of the field, or as an example where the field has none. */
export function addLiteral(fields: Fields, field: Field, text: string): void {
  const last = field === 'meaning' ? undefined : fields[field].at(-1);
  if (last) last.literals = [...(last.literals ?? []), text];
  else fields.examples.push({statements: [], literals: [text]});
}

/** Adds headings, or sentences before a list. */
export function addLeads(fields: Fields, field: Lead['field'], statements: readonly Statement[]): void {
  fields.leads.push(...statements.map((statement) => ({field, statement})));
}

/** How many sentences the fields hold, without the leads. */
export function statementCount(fields: Fields): number {
  return fields.meaning.length + itemFields.reduce((sum, field) => sum + fields[field].flatMap(statementsOf).length, 0);
}

function literalsOf(item: Item): string[] {
  return [...(item.literals ?? []), ...(item.steps ?? []).flatMap(literalsOf)];
}
