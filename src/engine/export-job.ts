import {reportMemory} from '../check/index.js';
import {openCache} from '../machine/cache/index.js';
import {toBytes} from '../machine/workers/index.js';
import {exchangeArticle, exchangeFormats, isTodo, type FormatName} from '../exchange/index.js';
import {articleSuggestions} from '../suggestions/index.js';
import type {Finding, FormerUnit, LabelWords, SuggestionParts} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import {buildArticle, type BuildArticleOptions} from './build-article.js';
import {isWanted} from './is-wanted.js';
import {hasSlowPage} from './in-time.js';
import type {LoadedSource} from './source.js';

/** An article to be exported. */
export interface ExportJob {
  /** Under which its result is stored. */
  readonly name: string;
  readonly sources: readonly LoadedSource[];
  /** Its units in an earlier run. */
  readonly former: readonly FormerUnit[];
}

/** What all jobs of a run share: given to every worker when it starts. */
export interface ExportSettings {
  readonly options: ArticleOptions;
  readonly format: FormatName;
  /** Whether only units are written that a translator has anything to do about. */
  readonly isTodoOnly: boolean;
  /** Whether pages are checked, and findings written. */
  readonly hasFindings: boolean;
  /** Whether XLIFF 1.2 calls current translations approved. */
  readonly isApproved: boolean;
}

/** What is given to every worker when it starts. */
export interface ExportWorkerData {
  readonly settings: ExportSettings;
  /** What all pages say of the words of labels; absent where nothing is checked. */
  readonly labels?: LabelWords | undefined;
  readonly cache: {readonly folder: string; readonly fingerprint: string} | undefined;
}

/** What an article adds to the files of a locale. */
interface ExportedPart {
  readonly locale: string;
  readonly handoff: string | undefined;
  readonly units: number;
  readonly text: string;
}

/** What an article came to. */
export interface ExportedArticle {
  readonly parts: readonly ExportedPart[];
  readonly suggestions: readonly SuggestionParts[];
  /** About its pages and versions, not about translations. */
  readonly findings: readonly Finding[];
}

/** Makes a function that exports articles and stores what came of them. */
export function exportJobs({settings, labels, cache: place}: ExportWorkerData): (job: ExportJob) => ExportedArticle {
  const cache = place && openCache(place.folder, place.fingerprint);
  const memory = reportMemory();
  return (job) => {
    const exported = exportArticle(job, {...settings, labels, memory});
    // What was found of a page that is lost is not what its name says.
    const isLost = job.sources.some((source) => 'finding' in source) || hasSlowPage(exported.findings);
    if (cache && !isLost) cache.put(job.name, toBytes(exported));
    return exported;
  };
}

/** Runs the stages on an article and writes what translators' tools are given of it. */
function exportArticle(
  job: ExportJob,
  settings: ExportSettings & Pick<BuildArticleOptions, 'labels' | 'memory'>,
): ExportedArticle {
  const {options, labels, memory, format, isTodoOnly, hasFindings, isApproved} = settings;
  const last = hasFindings ? 'exchange' : 'reconcile';
  const {articles, result} = buildArticle(job.sources, {...options, formerUnits: job.former, labels, memory}, last);
  const suggested = articles.map((article) => articleSuggestions(article, {...options, findings: result.findings}));
  const parts = articles.flatMap((article, index) =>
    article.locales
      .filter((locale) => isWanted(locale, options.tags))
      .flatMap((locale): ExportedPart[] => {
        const all = exchangeArticle(article, locale, result.findings, suggested[index]?.wantOf);
        const units = isTodoOnly ? all.units.filter(isTodo) : all.units;
        if (units.length === 0) return [];
        const text = exchangeFormats[format].part({...all, units}, {isApproved});
        return [{locale, handoff: all.handoff, units: units.length, text}];
      }),
  );
  // A finding about a translation has the fingerprint by which it is dismissed.
  const findings = result.findings.filter(
    ({severity, fingerprint}) => severity !== 'info' && fingerprint === undefined,
  );
  return {parts, suggestions: suggested.map(({wanted, offers}) => ({wanted, offers: offers()})), findings};
}
