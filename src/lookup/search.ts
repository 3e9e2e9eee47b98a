import type {BaseReader} from '../model/index.js';
import {plain} from '../text/plain.js';
import {findMessages} from './find-messages.js';
import {betterWords, searchWords, tellingTerms, type WordHit, type WordRules} from './search-words.js';
import type {FoundMessage, LookupLanguage} from './types.js';
import {wordRules} from './word-rules.js';

/** Longest text that a title is looked for in. */
const most = 20_000;

/** Where something is searched for: the locale asked for, then English. */
export interface Scope {
  readonly reader: BaseReader;
  readonly locale: string | undefined;
}

/** The messages that a text holds, by the id of their entry: the longest first, in the locale asked for before English. */
export async function searchMessages(text: string, {reader, locale}: Scope): Promise<Map<string, FoundMessage>> {
  const found = new Map<string, FoundMessage>();
  for (const one of localesOf({reader, locale})) {
    const index = await reader.search(one);
    for (const hit of index === undefined ? [] : findMessages(text, index))
      if (!found.has(hit.id))
        found.set(hit.id, {text: hit.text, locale: one, isTranslation: one !== reader.sourceLocale});
  }
  return found;
}

/** The entries that have words of a text; of the two results for an entry the better one counts. */
export async function searchAll(
  text: string,
  scope: Scope,
  languages: ReadonlyMap<string, LookupLanguage>,
): Promise<WordHit[]> {
  const best = new Map<string, WordHit>();
  for (const one of localesOf(scope)) {
    const index = await scope.reader.search(one);
    const hits = index === undefined ? [] : searchWords(text, index, await wordRules(one, languages));
    for (const hit of hits) {
      const known = best.get(hit.id);
      if (!known || hit.coverage > known.coverage || (hit.coverage === known.coverage && hit.score > known.score))
        best.set(hit.id, hit);
    }
  }
  return [...best.values()].sort(betterWords);
}

/** How many of the entries that have words of a text are looked at for their title. */
const closest = 5;

/** Of the entries that have words of a text, those whose title stands in it, codes and words that say nothing aside. */
export async function withTitleIn(
  text: string,
  hits: readonly WordHit[],
  scope: Scope,
  languages: ReadonlyMap<string, LookupLanguage>,
): Promise<WordHit[]> {
  const best = [...hits].sort((a, b) => b.score - a.score).slice(0, closest);
  const found = new Set<WordHit>();
  for (const one of localesOf(scope)) {
    const rules = await wordRules(one, languages);
    const said = termsIn(text.slice(0, most), rules);
    for (const hit of best) {
      const title = scope.reader.entry(hit.id)?.title;
      const own = one === scope.reader.sourceLocale ? title?.source : title?.texts[one]?.text;
      const terms = termsIn(plain(own ?? ''), rules);
      if (terms.length > 1 && said.some((_, at) => terms.every((term, index) => said[at + index] === term)))
        found.add(hit);
    }
  }
  return [...found];
}

function termsIn(text: string, rules: WordRules): string[] {
  return tellingTerms(text, rules).map(({term}) => term);
}

function localesOf({reader: {sourceLocale}, locale}: Scope): string[] {
  return locale === undefined ? [sourceLocale] : [locale, sourceLocale];
}
