import {labelPairs, type LabelLexicon, type LabelPairs} from '../lexicon/index.js';
import {resolveLocale, sourceLocale, type LabelWord, type LocaleFile} from '../model/index.js';
import {scanPairs} from '../read/index.js';
import {isOfToday, type Source} from './source.js';
import {textOf} from './text-of.js';

/**
 * Learns from all pages of today, locale by locale, how the words of their labels are translated.
 *
 * @param articles the sources of each article.
 * @returns gives what all of them say of the words of the labels of a page; `undefined` where they say nothing.
 */
export function labelWords(
  articles: readonly (readonly Source[])[],
  {locales}: {readonly locales: ReadonlyMap<string, LocaleFile>},
): (source: Source) => readonly LabelWord[] | undefined {
  const sourceLanguage = resolveLocale(sourceLocale, locales);
  const gathered = new Map<string, LabelPairs>();
  const pages = new Map<Source, Uint32Array>();
  for (const source of articles.flat()) {
    const {identity} = source;
    if (!identity || !isOfToday(source)) continue;
    const pairs = gathered.get(identity.locale) ?? labelPairs(sourceLanguage);
    gathered.set(identity.locale, pairs);
    const numbers = scanPairs(textOf(source.load()), 0).pairs.map((pair) => pairs.add(pair.source, pair.target));
    pages.set(source, Uint32Array.from(new Set(numbers.filter((one) => one !== undefined))));
  }
  const lexicons = new Map<string, LabelLexicon>();
  for (const [locale, pairs] of gathered) lexicons.set(locale, pairs.learn());
  return (source) => {
    const words = lexicons.get(source.identity?.locale ?? '')?.wordsOf(pages.get(source) ?? []) ?? [];
    return words.length > 0 ? words : undefined;
  };
}
