import type {Entry, Item} from '../../src/model/index.js';

/** An item in short: its sentences, or with steps `[sentences, steps]`. */
export type Brief = string | readonly [string, ...Brief[]];

/** What an entry says, in short. Empty fields are left out. */
export function brief(entry: Entry): Record<string, unknown> {
  const fields = {
    title: entry.title.source,
    meaning: entry.meaning.map((statement) => statement.source),
    causes: entry.causes.map(briefItem),
    examples: entry.examples.map(briefItem),
    fixes: entry.fixes.map(briefItem),
    notes: entry.notes.map(briefItem),
    prerequisites: entry.prerequisites.map(briefItem),
    seeAlso: entry.seeAlso.map(briefItem),
    other: entry.other.map(briefItem),
    leads: (entry.leads ?? []).map((lead) => `${lead.field}: ${lead.statement.source}`),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.length > 0));
}

export function briefItem({statements, literals = [], number, ordered, steps}: Item): Brief {
  const text = [
    number === undefined ? '' : `${number}. `,
    statements.map((statement) => statement.source).join(' '),
    ...literals.map((literal) => `«${literal}»`),
  ].join('');
  return steps ? [`${text}${ordered ? ' #' : ''}`, ...steps.map(briefItem)] : text;
}
