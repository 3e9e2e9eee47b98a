import {hash} from 'node:crypto';
import {openCache} from '../machine/cache/index.js';
import type {RepositoryWords} from '../model/index.js';
import {labelWords} from './label-words.js';
import {optionsName} from './options-name.js';
import {repositoryWords, type WordOptions} from './repository-words.js';
import {identified, isOfToday, type Source} from './source.js';

const noWords: RepositoryWords = {joined: [], rare: [], isOfMany: false};

/**
 * Lets each page of today know what all of them together say of its words. For checking: that reads all pages, once one of
 * them is asked for, or for a hash that is not known yet.
 *
 * @param cache where hashes of what was said are kept: as long as no page has changed, none is read.
 */
export function withWords(
  articles: readonly (readonly Source[])[],
  options: WordOptions,
  cache?: {readonly folder: string; readonly fingerprint: string},
): (readonly Source[])[] {
  let gathered: ((source: Source) => RepositoryWords | undefined) | undefined;
  const wordsOf = (source: Source): RepositoryWords | undefined => (gathered ??= allWords(articles, options))(source);
  let hashes: ReadonlyMap<Source, string> | undefined;
  const hashOf = (source: Source): string => {
    hashes ??= cache && knownHashes(articles, {options, cache, wordsOf});
    return hashes?.get(source) ?? wordsHash(wordsOf(source));
  };
  return articles.map((sources) =>
    sources.map((source) =>
      source.identity && isOfToday(source)
        ? identified(source, source.identity, {hash: () => hashOf(source), get: () => wordsOf(source)})
        : source,
    ),
  );
}

/** Gives what all pages say of the words of one. */
function allWords(
  articles: readonly (readonly Source[])[],
  options: WordOptions,
): (source: Source) => RepositoryWords | undefined {
  const wordsOf = repositoryWords(articles, options);
  const labelsOf = labelWords(articles, options);
  return (source) => {
    const words = wordsOf(source);
    const labels = labelsOf(source);
    return labels ? {...(words ?? noWords), labels} : words;
  };
}

function wordsHash(words: RepositoryWords | undefined): string {
  return words ? hash('sha256', JSON.stringify(words), 'base64') : '';
}

/** The hashes of what is said of the words of all pages, from the cache where nothing has changed. */
function knownHashes(
  articles: readonly (readonly Source[])[],
  {
    options: {locales, dictionaries},
    cache: {folder, fingerprint},
    wordsOf,
  }: {
    readonly options: WordOptions;
    readonly cache: {readonly folder: string; readonly fingerprint: string};
    readonly wordsOf: (source: Source) => RepositoryWords | undefined;
  },
): ReadonlyMap<Source, string> {
  const sources = articles.flat().filter(isOfToday);
  const cache = openCache(folder, fingerprint);
  const pages = hash('sha256', sources.map((source) => source.hash()).join('\0'), 'base64');
  const name = ['words', optionsName({locales, ...(dictionaries && {dictionaries})}), pages].join(' ');
  const stored = cache.get(name)?.toString().split('\n');
  const known = stored?.length === sources.length ? stored : sources.map((source) => wordsHash(wordsOf(source)));
  if (known !== stored) cache.put(name, Buffer.from(known.join('\n')));
  return new Map(sources.map((source, at) => [source, known[at] ?? '']));
}
