import {resolveLocale, sourceLocale, type Finding, type Locale, type LocaleFile, type Page} from '../model/index.js';
import {read, readEnglish} from '../read/index.js';
import {compare, normalise, sourceSentences} from '../text/index.js';
import {fromRecord} from './page-record.js';
import {pageRemarks} from './page-remarks.js';
import type {LoadedSource, PageText} from './source.js';
import {unreadable} from './unreadable.js';

/** What reading one page gave: no page where that failed. */
export interface ReadSource {
  readonly page?: Page;
  readonly findings: readonly Finding[];
}

/** Reads one page, and says what there is to say about it. An error that reading should not have thrown becomes a finding, so that the other pages go on. */
export function readSource(source: LoadedSource): ReadSource {
  if ('finding' in source) return {findings: [source.finding]};
  if ('record' in source) return withIdentity(fromRecord(source), source);
  try {
    const page = readText(source);
    return {page, findings: source.isPast ? [] : [...pageRemarks(page), ...page.findings]};
  } catch (error) {
    return {findings: [unreadable(source.file, error)]};
  }
}

/** What is known of a page from all others. */
type Known = Pick<LoadedSource, 'identity' | 'words'>;

function readText({file, text, identity, words, history, origin}: PageText & Known): Page {
  const {locale, key} = identity ?? {};
  const page = read(text, {file, key, locale: locale === 'und' ? undefined : locale});
  return {...page, ...(history && {history}), ...(origin && {origin}), ...(words && {words})};
}

/** Another run has read the page alone: what is known of all pages of this one counts. */
function withIdentity(read: ReadSource, {identity, words}: Known): ReadSource {
  const {page, findings} = read;
  if (!page || !identity) return read;
  const {key, locale} = identity;
  return {page: {...page, key, meta: {...page.meta, locale}, ...(words && {words})}, findings};
}

/** The pages of an article: all of them, and those of today, which are the ones to check. */
export interface ReadSources {
  readonly pages: readonly Page[];
  readonly present: readonly Page[];
  readonly findings: readonly Finding[];
}

/**
 * Reads all sources of one article, by file. Pages of the English repository are cut where the pairs of the others are cut.
 *
 * @param locales data about languages by tag, for where sentences end.
 */
export function readSources(sources: readonly LoadedSource[], locales: ReadonlyMap<string, LocaleFile>): ReadSources {
  const sorted = sources.toSorted((a, b) => compare(a.file, b.file));
  const localized = sorted.filter((source) => !isEnglish(source));
  const results = localized.map((source) => ({...readSource(source), isPast: 'isPast' in source && source.isPast}));
  const pages = results.flatMap(({page}) => page ?? []);
  const present = results.flatMap(({page, isPast}) => (page && !isPast ? page : []));
  const english = sorted.filter(isEnglish);
  const language = resolveLocale(sourceLocale, locales);
  const known = new Set(
    english.length === 0
      ? []
      : pages.flatMap(({pairs}) => pairs.flatMap((pair) => sourceSentences(pair, language).map(normalise))),
  );
  return {
    pages: [...pages, ...english.map((source) => readEnglishText(source, known, language))],
    present,
    findings: results.flatMap(({findings}) => findings),
  };
}

type EnglishText = PageText & Required<Pick<PageText, 'english'>> & Pick<LoadedSource, 'identity'>;

function isEnglish(source: LoadedSource): source is EnglishText {
  return 'english' in source && source.english !== undefined;
}

function readEnglishText(
  {file, text, identity, english, history, origin}: EnglishText,
  known: ReadonlySet<string>,
  language: Locale,
): Page {
  const page = readEnglish(text, {file, known, language});
  const key = identity?.key ?? page.key;
  const meta = {...page.meta, sourceCommit: english[0]?.commit};
  return {...page, key, meta, english, ...(history && {history}), ...(origin && {origin})};
}
