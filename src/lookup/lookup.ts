import {codesOf, families as all, type Codes} from '../codes/index.js';
import {localEntry, type Line, type LocalContent, type LocalEntry} from '../entries/index.js';
import type {BaseReader, Entry, KnowledgeBase} from '../model/index.js';
import {baseReader} from './base-reader.js';
import {nearCodes} from './near-codes.js';
import {pickLocale} from './pick-locale.js';
import {namesPlace, pickVariants} from './pick-variants.js';
import {readInput} from './read-input.js';
import {placeCodes, scoreCodes} from './score-codes.js';
import {searchAll, searchMessages, withTitleIn, type Scope} from './search.js';
import type {WordHit, WordRules} from './search-words.js';
import type {Answer, FoundMessage, Hit, LookupLanguage, LookupOptions} from './types.js';
import {wordRules} from './word-rules.js';

/** Least coverage of the words that makes an entry a hit. */
const enough = 0.4;

/** Least weight of these words on average: words of a fix alone do not say what it fixes. */
const heavy = 0.4;

const nearestCount = 3;

/** Least coverage that makes an entry one of the nearest. */
const near = 0.2;

/** How much a message counts that stands in the text: less than a code that is named, more than one that says little. */
const messageScore = 95;

/** An entry to answer with. */
type Candidate = Pick<Hit, 'id' | 'score' | 'reason' | 'matched' | 'message'>;

/**
 * Answers a text: a code, a bounce, a message in a file, a line of a message trace, a log, or words.
 *
 * Every code in it is looked for, in any language around it, and every message, in the asked locale and in English;
 * entries are ranked by how surely the text speaks of them. A text without any is searched for by its words.
 *
 * @param base a knowledge base, or a reader of one; for many lookups make one with `baseReader` and keep it.
 * @returns hits best first; where there is none, the entries that come nearest.
 */
export async function lookup(
  text: string,
  base: KnowledgeBase | BaseReader,
  {locale: asked, limit = 5, families = all, locales = new Map<string, LookupLanguage>()}: LookupOptions = {},
): Promise<Answer> {
  const known = codesOf(families, locales.values());
  const reader = 'list' in base ? base : baseReader(base, known);
  const {sourceLocale} = reader;
  const locale = asked === undefined || asked === sourceLocale ? undefined : pickLocale(asked, reader.locales);
  const {input, segments} = await readInput(text);
  const whole = segments.map((segment) => segment.text).join(' ');
  const codes = placeCodes(segments, known);
  const named = [...new Set(codes.filter((code) => code.named).map((code) => code.text))];
  const found: Candidate[] = scoreCodes(codes, reader.list, known).filter(({score}) => score > 10);
  const sure = [...found, ...(await messageHits(whole, found, {reader, locale}))].sort((a, b) => b.score - a.score);
  const words = sure.length === 0 ? await searchAll(whole, {reader, locale}, locales) : [];
  const byWords = named.length > 0 ? [] : await wordHits(whole, words, {reader, locale}, locales);
  const best = sure.length > 0 ? sure : byWords.map((hit): Candidate => ({...hit, reason: 'words'}));
  const hits = await Promise.all(best.slice(0, limit).map(toHit));
  const shown = hits.flatMap((hit) => hit ?? []);
  return {
    input,
    locale: locale ?? sourceLocale,
    codes: named,
    hits: shown,
    nearest: best.length > 0 ? [] : nearest(words),
  };

  async function toHit({id, score, reason, matched, message}: Candidate): Promise<Hit | undefined> {
    const entry = reader.entry(id);
    if (!entry) return undefined;
    const own = localEntry(entry, {locale, sourceLocale}, known);
    const hit = {id, score, reason, matched, ...(message && {message})};
    if (!own.variants) {
      // A common code may mean something else than the only place says that explains it.
      const common = titleAnywhere(entry, known);
      if (common === undefined || namesPlace(entry, common, whole, await rules())) return {...hit, entry: own};
      const product = entry.context?.products[0];
      const place = {key: entry.article, ...(product && {product}), article: entry.article, title: own.title};
      return {
        ...hit,
        entry: withoutContent(own, {text: common, locale: sourceLocale, status: 'current'}),
        whichOf: [place],
      };
    }
    const meant = new Set((await variantsMeant(entry)).map(({key}) => key));
    const may = own.variants.filter(({key}) => meant.has(key));
    if (may.length === 1) return {...hit, entry: {...own, variants: may}};
    return {
      ...hit,
      entry: withoutVariants(own),
      whichOf: may.map(({key, product, article, title}) => ({
        key,
        ...(product === undefined ? {} : {product}),
        article,
        title,
      })),
    };
  }

  async function variantsMeant(entry: Entry): Promise<ReturnType<typeof pickVariants>> {
    return pickVariants(entry, whole, await rules());
  }

  function rules(): Promise<WordRules[]> {
    const tags = locale === undefined ? [sourceLocale] : [locale, sourceLocale];
    return Promise.all(tags.map((tag) => wordRules(tag, locales)));
  }

  function nearest(searched: readonly WordHit[]): Answer['nearest'] {
    const byCode = nearCodes(codes, reader.list, known);
    // Words around a code without an entry say nothing of it.
    const ids = named.length > 0 ? byCode : searched.filter(({coverage}) => coverage >= near).map(({id}) => id);
    return ids.slice(0, nearestCount).flatMap((id) => {
      const entry = reader.entry(id);
      return entry ? {id, title: localEntry(entry, {locale, sourceLocale}, known).title.text} : [];
    });
  }
}

/** What a code is called wherever it stands, if it is a common one such as an HTTP status. */
function titleAnywhere({codes: [code]}: Entry, known: Codes): string | undefined {
  if (code === undefined) return undefined;
  const family = known.familyOf(code);
  return family?.isCommon === true ? family.title?.(code) : undefined;
}

/** An entry that says only what it is called. */
function withoutContent(entry: LocalEntry, title: Line): LocalEntry {
  return {...entry, ...nothing, title, related: []};
}

const nothing: Omit<LocalContent, 'title'> = {
  meaning: [],
  causes: [],
  fixes: [],
  notes: [],
  prerequisites: [],
  examples: [],
  seeAlso: [],
  other: [],
  facts: [],
  links: [],
};

/** An entry that says nothing of its variants. */
function withoutVariants(entry: LocalEntry): LocalEntry {
  const own = {...entry};
  delete own.variants;
  return own;
}

/** Entries whose messages a text holds; of those that a code led to already, nothing. */
async function messageHits(text: string, found: readonly Candidate[], scope: Scope): Promise<Candidate[]> {
  // A code alone holds no message, and needs no index.
  const messages = /\p{L}{2}.*\p{L}{2}|[^\p{Script=Latin}\P{L}]{2}/su.test(text)
    ? await searchMessages(text, scope)
    : new Map<string, FoundMessage>();
  return Array.from(messages)
    .filter(([id]) => !found.some((hit) => hit.id === id))
    .map(([id, message], order) => ({
      id,
      score: messageScore - order,
      reason: 'message',
      matched: [message.text],
      message,
    }));
}

/** Entries that have enough of the words of a text; in a long one, those whose title stands in it. */
async function wordHits(
  text: string,
  words: readonly WordHit[],
  scope: Scope,
  languages: ReadonlyMap<string, LookupLanguage>,
): Promise<WordHit[]> {
  const hits = words.filter(isEnough);
  return hits.length > 0 ? hits : withTitleIn(text, words, scope, languages);
}

/** Whether enough of the words stand in an entry, where it says what the error is: one word of a sentence may stand anywhere. */
function isEnough({coverage, weight, matched, asked}: WordHit): boolean {
  // One character of a spaceless script is often a part of the word before it.
  const words = matched.filter(({length}) => length > 1).length;
  return coverage >= enough && weight >= heavy && (words > 1 || (asked.own === 1 && asked.all <= 2));
}
