import {messageFound, messagesIn, messageText, soundsLikeError, type Codes, type Found} from '../codes/index.js';
import {plain} from '../text/index.js';
import {addLabelled} from './classify-parts.js';
import {columnField, isNameColumn} from './cue-fields.js';
import {strengths, type Draft} from './draft.js';
import {emptyFields, statementCount, type Fields} from './fields.js';
import {unpairedStatement} from './statement.js';
import type {Cell} from './table-cells.js';
import {withTranslations} from './translations.js';

/** A header over the whole width of a table, with the rows below it up to the next one. */
interface Group {
  readonly codes: readonly Found[];
  readonly title: Cell;
  readonly fields: Fields;
}

/**
 * What a table says in which each error has a header over all columns, and below it rows of a label and a text, such as
 * `Possible reason` and `Resolution`.
 */
export function spanningDrafts(
  rows: readonly (readonly Cell[])[],
  headings: string,
  section: string,
  known: Codes,
): Draft[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const filled = row.filter(({text}) => text !== '');
    const [only, ...others] = filled;
    const codes = only && others.length === 0 ? known.find(only.text, headings) : [];
    if (only && codes.length > 0) groups.push({codes, title: only, fields: emptyFields()});
    else {
      const fields = groups.at(-1)?.fields;
      const [label, ...texts] = filled;
      if (!fields || !label) continue;
      for (const cell of texts) addLabelled(fields, columnField(label.text) ?? 'other', statementsOf(cell, section));
    }
  }
  return groups.flatMap(({codes, title, fields}) => {
    const [own = unpairedStatement(section, title.text)] = title.statements;
    const says = fields.causes.length + fields.fixes.length + fields.meaning.length > 0;
    return says ? [{codes, title: own, fields, section, strength: strengths.row}] : [];
  });
}

/**
 * What a table says that has messages in one column, and causes or fixes in others. Below a header such as `Issue` only
 * the messages count that a cell quotes.
 */
export function messageRows(header: readonly Cell[], rows: readonly (readonly Cell[])[], section: string): Draft[] {
  const named = header.findIndex(({text}) => isNameColumn(text) && /\b(?:errors?|messages?)\b/i.test(text));
  const column = named === -1 ? header.findIndex(({text}) => problemColumn.test(text)) : named;
  const fields = header.map(({text}, index) => (index === column ? undefined : columnField(text)));
  if (column === -1 || !fields.some((field) => field === 'causes' || field === 'fixes')) return [];
  const isError = /\berrors?\b/i.test(header[column]?.text ?? '');
  return rows.flatMap((row): Draft[] => {
    const cell = row[column];
    const texts = named === -1 ? quotedTexts(cell) : wholeText(cell, isError);
    const messages = texts.flatMap((text) => messageFound(text) ?? []);
    if (!cell || messages.length === 0) return [];
    const found = emptyFields();
    for (const [index, other] of row.entries())
      if (index !== column && other.text !== '')
        addLabelled(found, fields[index] ?? 'other', statementsOf(other, section));
    const [title = unpairedStatement(section, cell.text)] = cell.statements;
    const codes = messages.map((message) => withTranslations(message, cell.statements));
    return statementCount(found) === 0 || found.causes.length + found.fixes.length === 0
      ? []
      : [{codes, isOne: true, title, fields: found, section, strength: strengths.row}];
  });
}

/** Headers of a column of problems, some of which are messages. */
const problemColumn = /^\W*(?:issues?|problems?|questions?|symptoms?)\b/i;

function quotedTexts(cell: Cell | undefined): string[] {
  return messagesIn(plain(cell?.text ?? '')).map(({text}) => text);
}

function wholeText(cell: Cell | undefined, isError: boolean): string[] {
  const text = messageText(cell?.text ?? '');
  return text !== undefined && (isError || soundsLikeError(text)) ? [text] : [];
}

function statementsOf({statements, text}: Cell, section: string): Cell['statements'] {
  return statements.length > 0 ? statements : [unpairedStatement(section, text)];
}
