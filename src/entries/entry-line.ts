import {codeText} from '../codes/code-text.js';
import {type Entry, type EntryLine, type Item, noStatuses, type Statement} from '../model/index.js';
import {plain} from '../text/plain.js';

/** An entry in a locale as plain text; sentences that the locale does not have stand in English. */
export function entryLine(entry: Entry, locale: string | undefined, sourceLocale: string): EntryLine {
  const sentences = noStatuses();
  const shown = new Set<string>();
  const text = (statement: Statement): string => {
    const own = locale === undefined ? undefined : statement.texts[locale];
    sentences[locale === undefined ? 'current' : (own?.status ?? 'missing')]++;
    if (own?.text === undefined) return plain(statement.source);
    // A paragraph that covers several sentences stands for all of them, once.
    const key = own.covers?.join(' ');
    if (key !== undefined && shown.has(key)) return '';
    if (key !== undefined) shown.add(key);
    return plain(own.text);
  };
  const join = (statements: readonly Statement[]): string => statements.map(text).filter(Boolean).join(' ');
  const item = ({statements, literals = [], steps = []}: Item): string =>
    [join(statements), ...literals, ...steps.map(item)].filter(Boolean).join('\n');
  const list = (items: readonly Item[]): string[] => items.map(item).filter(Boolean);
  return {
    id: entry.id,
    family: entry.id.slice(0, entry.id.indexOf('/')),
    code: spellings(entry)[0] ?? '',
    locale: locale ?? sourceLocale,
    status: entry.status,
    title: text(entry.title),
    meaning: entry.meaning.map(text).filter(Boolean),
    causes: list(entry.causes),
    fixes: list(entry.fixes),
    notes: list(entry.notes),
    other: list([...entry.examples, ...entry.prerequisites, ...entry.seeAlso, ...entry.other]),
    sentences,
    article: entry.article,
    section: entry.section,
  };
}

/** The spellings of all codes of an entry, each once. */
export function spellings({codes, id}: Entry): string[] {
  return [...new Set(codes.map((code) => codeText(code, id)))];
}
