import {standardCodes, type Codes} from '../codes/index.js';
import {entryStatements} from '../model/entry-statements.js';
import type {Entry, EntryLine, KnowledgeBase} from '../model/index.js';
import {entryLine} from './entry-line.js';

/** What of a knowledge base its lines are made of. */
type Base = Pick<KnowledgeBase, 'entries' | 'locales' | 'sourceLocale'>;

/**
 * Every entry in English and in each locale of the knowledge base that has any of its sentences, by entry, then locale.
 * Each line is made when it is asked for.
 *
 * @param wanted the locales to give; English and all of the knowledge base by default.
 */
export function* entryLines(base: Base, codes: Codes = standardCodes, wanted = allLocales(base)): Generator<EntryLine> {
  const {entries, sourceLocale} = base;
  for (const entry of entries)
    for (const locale of wanted.filter((one) => hasLocale(entry, one, sourceLocale)))
      yield entryLine(entry, {locale: locale === sourceLocale ? undefined : locale, sourceLocale}, codes);
}

/** English, then the locales of a knowledge base. */
export function allLocales({locales, sourceLocale}: Pick<Base, 'locales' | 'sourceLocale'>): string[] {
  return [sourceLocale, ...locales.filter((locale) => locale !== sourceLocale)];
}

/** Whether a locale has any sentence of an entry; English has all. */
export function hasLocale(entry: Entry, locale: string, sourceLocale: string): boolean {
  return (
    locale === sourceLocale ||
    entryStatements(entry).some(({texts}) => (texts[locale]?.status ?? 'missing') !== 'missing')
  );
}
