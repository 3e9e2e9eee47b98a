import {hash} from 'node:crypto';
import {openCache} from '../machine/cache/index.js';
import type {LabelWords, RepositoryWords} from '../model/index.js';
import {labelLearner} from './label-words.js';
import {optionsName} from './options-name.js';
import {wordGatherer, type WordOptions} from './repository-words.js';
import {identified, isOfToday, type Source} from './source.js';
import {textOf} from './text-of.js';

/** Articles whose pages know what all pages together say of their words. */
export interface ArticlesWithWords {
  readonly articles: readonly (readonly Source[])[];
  /** What all pages say of the words of labels. */
  readonly labels: () => LabelWords;
}

/** What all pages say of words. */
interface Gathered {
  readonly labels: LabelWords;
  readonly of: (source: Source) => RepositoryWords | undefined;
  /** A hash of all that decides on what is found on a page; empty where nothing does. */
  readonly hashOf: (source: Source) => string;
}

/**
 * Lets each page of today know what all of them together say of its words. For checking: that reads all pages, once one of
 * them is asked for, or the words of labels, or a hash that is not known yet.
 *
 * @param cache where hashes of what was said are kept: as long as no page has changed, none is read.
 */
export function withWords(
  articles: readonly (readonly Source[])[],
  options: WordOptions,
  cache?: {readonly folder: string; readonly fingerprint: string},
): ArticlesWithWords {
  let gathered: Gathered | undefined;
  const all = (): Gathered => (gathered ??= gather(articles, options));
  let hashes: ReadonlyMap<Source, string> | undefined;
  const hashOf = (source: Source): string => {
    hashes ??= cache && knownHashes(articles, {options, cache, hashOf: (one) => all().hashOf(one)});
    return hashes?.get(source) ?? all().hashOf(source);
  };
  return {
    articles: articles.map((sources) =>
      sources.map((source) =>
        source.identity && isOfToday(source)
          ? identified(source, source.identity, {hash: () => hashOf(source), get: () => all().of(source)})
          : source,
      ),
    ),
    labels: () => all().labels,
  };
}

/** Reads all pages, each once. */
function gather(articles: readonly (readonly Source[])[], options: WordOptions): Gathered {
  const words = wordGatherer(options);
  const labels = labelLearner(options.locales);
  for (const source of articles.flat()) {
    if (!source.identity || !isOfToday(source)) continue;
    const text = textOf(source.load());
    words.add(source, source.identity.locale, text);
    labels.add(source, source.identity.locale, text);
  }
  const learned = labels.learn();
  return {
    labels: learned.words,
    of: words.of,
    hashOf(source) {
      const [own, said] = [words.of(source), learned.saidOf(source)];
      return own || said.length > 0 ? hash('sha256', JSON.stringify([own, said]), 'base64') : '';
    },
  };
}

/** The hashes of what is said of the words of all pages, from the cache where nothing has changed. */
function knownHashes(
  articles: readonly (readonly Source[])[],
  {
    options: {locales, dictionaries},
    cache: {folder, fingerprint},
    hashOf,
  }: {
    readonly options: WordOptions;
    readonly cache: {readonly folder: string; readonly fingerprint: string};
    readonly hashOf: (source: Source) => string;
  },
): ReadonlyMap<Source, string> {
  const sources = articles.flat().filter(isOfToday);
  const cache = openCache(folder, fingerprint);
  const pages = hash('sha256', sources.map((source) => source.hash()).join('\0'), 'base64');
  const name = ['words', optionsName({locales, ...(dictionaries && {dictionaries})}), pages].join(' ');
  const stored = cache.get(name)?.toString().split('\n');
  const known = stored?.length === sources.length ? stored : sources.map(hashOf);
  if (known !== stored) cache.put(name, Buffer.from(known.join('\n')));
  return new Map(sources.map((source, at) => [source, known[at] ?? '']));
}
