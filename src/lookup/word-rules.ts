import type {LookupLanguage} from './types.js';
import type {WordRules} from './search-words.js';

/** How the words of a locale are searched for. Loads the stemmers, which only a search needs. */
export async function wordRules(locale: string, languages: ReadonlyMap<string, LookupLanguage>): Promise<WordRules> {
  const {stemmerOf} = await import('../text/stemmers.js');
  const known = [languages.get(locale), languages.get(locale.split('-')[0] ?? '')];
  return {
    locale,
    stem: stemmerOf(locale),
    stopWords: new Set(
      known.flatMap((one) =>
        [one?.functionWords, one?.stopWords, one?.versionWords, one?.errorWords].flatMap((words) => words ?? []),
      ),
    ),
  };
}
