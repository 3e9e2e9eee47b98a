import {standardCodes, type Codes} from '../codes/index.js';
import type {EntryLine, KnowledgeBase} from '../model/index.js';
import {entryLine} from './entry-line.js';

/** Every entry in English and in each locale of the knowledge base that has any of its sentences, by entry, then locale. */
export function entryLines(
  {entries, locales, sourceLocale}: Pick<KnowledgeBase, 'entries' | 'locales' | 'sourceLocale'>,
  codes: Codes = standardCodes,
): EntryLine[] {
  return entries.flatMap((entry) =>
    [undefined, ...locales.filter((locale) => locale !== sourceLocale)].flatMap((locale) => {
      const line = entryLine(entry, {locale, sourceLocale}, codes);
      const {missing, ...others} = line.sentences;
      return locale === undefined || missing === 0 || Object.values(others).some((count) => count > 0) ? line : [];
    }),
  );
}
