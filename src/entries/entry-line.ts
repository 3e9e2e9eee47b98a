import {familyOfId, type Codes} from '../codes/index.js';
import {noStatuses} from '../model/counts.js';
import {contents, itemFields, statementsOf} from '../model/entry-statements.js';
import type {Entry, EntryLine} from '../model/index.js';
import {localContent, localEntry, repeatsTitle, type Wanted} from './local-entry.js';
import type {Line, Point} from './types.js';

/** An entry in a locale as plain text. */
export function entryLine(entry: Entry, wanted: Wanted, codes: Codes): EntryLine {
  const own = localEntry(entry, wanted, codes);
  // A translation that covers the title and more is among the sentences already.
  const isWhole = wanted.locale !== undefined && entry.title.texts[wanted.locale]?.covers !== undefined;
  const variants = (entry.variants ?? []).map((variant) => localContent(variant, wanted));
  const meaning = repeatsTitle(entry) && !isWhole ? [own.title, ...own.meaning] : own.meaning;
  return {
    id: entry.id,
    family: familyOfId(entry.id),
    code: own.codes[0] ?? '',
    locale: wanted.locale ?? wanted.sourceLocale,
    status: entry.status,
    title: own.title.text,
    meaning: [
      ...meaning.map(({text}) => text).filter(Boolean),
      ...variants.flatMap((one) => [one.title, ...one.meaning].map(({text}) => text)),
    ],
    causes: texts([own, ...variants].flatMap(({causes}) => causes)),
    fixes: texts([own, ...variants].flatMap(({fixes}) => fixes)),
    notes: texts([own, ...variants].flatMap(({notes}) => notes)),
    other: texts(
      [own, ...variants].flatMap((one) => [...one.examples, ...one.prerequisites, ...one.seeAlso, ...one.other]),
    ),
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
  const all = contents(entry).flatMap(({title, meaning, ...content}) => [
    title,
    ...meaning,
    ...itemFields.flatMap((field) => content[field].flatMap(statementsOf)),
  ]);
  for (const {texts: own} of all) counts[locale === undefined ? 'current' : (own[locale]?.status ?? 'missing')]++;
  return counts;
}
