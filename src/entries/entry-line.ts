import {familyOfId, type Codes} from '../codes/index.js';
import {noStatuses} from '../model/counts.js';
import type {Entry, EntryLine, Item, Statement} from '../model/index.js';
import {localEntry, repeatsTitle, type Wanted} from './local-entry.js';
import type {Line, Point} from './types.js';

/** An entry in a locale as plain text. */
export function entryLine(entry: Entry, wanted: Wanted, codes: Codes): EntryLine {
  const own = localEntry(entry, wanted, codes);
  // A translation that covers the title and more is among the sentences already.
  const isWhole = wanted.locale !== undefined && entry.title.texts[wanted.locale]?.covers !== undefined;
  const meaning = repeatsTitle(entry) && !isWhole ? [own.title, ...own.meaning] : own.meaning;
  return {
    id: entry.id,
    family: familyOfId(entry.id),
    code: own.codes[0] ?? '',
    locale: wanted.locale ?? wanted.sourceLocale,
    status: entry.status,
    title: own.title.text,
    meaning: meaning.map(({text}) => text).filter(Boolean),
    causes: texts(own.causes),
    fixes: texts(own.fixes),
    notes: texts(own.notes),
    other: texts([...own.examples, ...own.prerequisites, ...own.seeAlso, ...own.other]),
    sentences: countStatuses(entry, wanted.locale),
    article: entry.article,
    section: entry.section,
  };
}

function texts(points: readonly Point[]): string[] {
  return points.map(textOf).filter(Boolean);
}

function textOf({lines, literals, steps}: Point): string {
  return [join(lines), ...literals, ...steps.map(textOf)].filter(Boolean).join('\n');
}

function join(lines: readonly Line[]): string {
  return lines
    .map(({text}) => text)
    .filter(Boolean)
    .join(' ');
}

function countStatuses(entry: Entry, locale: string | undefined): EntryLine['sentences'] {
  const counts = noStatuses();
  const {causes, fixes, notes, examples, prerequisites, seeAlso, other} = entry;
  const items = [causes, fixes, notes, examples, prerequisites, seeAlso, other].flat();
  for (const {texts: own} of [entry.title, ...entry.meaning, ...items.flatMap(statementsOf)])
    counts[locale === undefined ? 'current' : (own[locale]?.status ?? 'missing')]++;
  return counts;
}

function statementsOf({statements, steps = []}: Item): Statement[] {
  return [...statements, ...steps.flatMap(statementsOf)];
}
