import type {EntryWords, Locale} from '../model/index.js';

/** The words of this program, where a locale has none. */
const english: EntryWords = {
  causes: 'Causes',
  prerequisites: 'Before you begin',
  fixes: 'What to do',
  notes: 'Notes',
  examples: 'Examples',
  other: 'More information',
  seeAlso: 'See also',
  changes: 'What changed',
  related: 'Related errors',
  sources: 'Sources',
  removed: 'No page explains this error any more.',
  stale: 'The English text has changed since this was translated.',
  english: 'Not translated yet.',
};

/** What stands around the sentences of an entry, in the language of a locale. */
export function entryWords({entryWords: own}: Locale): EntryWords {
  return {...english, ...own};
}
