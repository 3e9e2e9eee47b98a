import {codesOf, families as all, type CodeLanguage} from '../codes/index.js';
import {localEntry} from '../entries/index.js';
import type {BaseReader, KnowledgeBase} from '../model/index.js';
import {baseReader} from './base-reader.js';
import {nearCodes} from './near-codes.js';
import {pickLocale} from './pick-locale.js';
import {readInput} from './read-input.js';
import {placeCodes, scoreCodes} from './score-codes.js';
import {searchWords, type WordHit} from './search-words.js';
import type {Answer, Hit, LookupOptions} from './types.js';

/** Least coverage of the words that makes an entry a hit. */
const enough = 0.4;

const nearestCount = 3;

/** Least coverage that makes an entry one of the nearest. */
const near = 0.2;

/**
 * Answers a text: a code, a bounce, a message in a file, a line of a message trace, a log, or words.
 *
 * Every code in it is looked for, in any language around it; entries are ranked by how surely the text speaks of them.
 * A text without a code is searched for, in the asked locale and in English.
 *
 * @param base a knowledge base, or a reader of one; for many lookups make one with `baseReader` and keep it.
 * @returns hits best first; where there is none, the entries that come nearest.
 */
export async function lookup(
  text: string,
  base: KnowledgeBase | BaseReader,
  {locale: asked, limit = 5, families = all, locales = new Map<string, CodeLanguage>()}: LookupOptions = {},
): Promise<Answer> {
  const known = codesOf(families, locales.values());
  const reader = 'list' in base ? base : baseReader(base, known);
  const {sourceLocale} = reader;
  const locale = asked === undefined || asked === sourceLocale ? undefined : pickLocale(asked, reader.locales);
  const {input, segments} = await readInput(text);
  const codes = placeCodes(segments, known);
  const named = [...new Set(codes.filter((code) => code.named).map((code) => code.text))];
  const found = scoreCodes(codes, reader.list, known).filter(({score}) => score > 10);
  const words = found.length === 0 ? searchAll(segments.map((segment) => segment.text).join(' '), reader, locale) : [];
  const hits =
    found.length > 0
      ? found
      : named.length > 0
        ? []
        : words.filter(({coverage}) => coverage >= enough).map((hit) => ({...hit, reason: 'words' as const}));
  const best = hits.slice(0, limit).flatMap(({id, score, reason, matched}): Hit[] => {
    const entry = reader.entry(id);
    return entry ? [{id, score, reason, matched, entry: localEntry(entry, {locale, sourceLocale}, known)}] : [];
  });
  return {
    input,
    locale: locale ?? sourceLocale,
    codes: named,
    hits: best,
    nearest: best.length > 0 ? [] : nearest(codes, words),
  };

  function nearest(placed: typeof codes, searched: readonly WordHit[]): Answer['nearest'] {
    const {list} = reader;
    const close = searched.filter(({coverage}) => coverage >= near).map(({id}) => id);
    const ids = [...new Set([...nearCodes(placed, list, known), ...close])].slice(0, nearestCount);
    return ids.flatMap((id) => {
      const titles = list.find((entry) => entry.id === id)?.titles;
      return titles ? {id, title: titles[locale ?? sourceLocale] ?? titles[sourceLocale] ?? ''} : [];
    });
  }
}

/** Searches in a locale and in English; of the two results for an entry the better one counts. */
function searchAll(text: string, {search, sourceLocale}: BaseReader, locale: string | undefined): WordHit[] {
  const best = new Map<string, WordHit>();
  for (const one of locale === undefined ? [sourceLocale] : [locale, sourceLocale]) {
    const index = search(one);
    for (const hit of index === undefined ? [] : searchWords(text, index, one)) {
      const known = best.get(hit.id);
      if (!known || hit.coverage > known.coverage || (hit.coverage === known.coverage && hit.score > known.score))
        best.set(hit.id, hit);
    }
  }
  return [...best.values()].sort((a, b) => b.coverage * b.score - a.coverage * a.score || (a.id < b.id ? -1 : 1));
}
