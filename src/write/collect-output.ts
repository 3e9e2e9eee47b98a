import {
  compareFindings,
  type ArticleFiles,
  type ArticleReport,
  type ArticleSummary,
  type Contradiction,
  type FilePart,
  type Finding,
  type KnowledgeBase,
  type LocaleFile,
  type LocaleReport,
  type LongFile,
  type SuggestionParts,
} from '../model/index.js';
import {articleParts, findingsPart, pageFiles} from './article-output.js';
import {indexFile, type IndexRow} from './index-file.js';
import {knowledgeFiles} from './knowledge-files.js';
import {outputPaths} from './output-paths.js';
import {pathClaims} from './path-claims.js';
import {contradictionParts, reconciledFile, type ContradictionRules} from './reconciled-file.js';
import {schemaFiles} from './schema-files.js';
import {sharedFiles} from './shared-files.js';
import {suggestionGaps, type SuggestionRules} from './suggestion-gaps.js';
import {withSources} from './with-sources.js';

/** What came of all pages that belong together. */
interface ArticleOutcome {
  /** One; none where no page has a pair. */
  readonly reports: readonly ArticleReport[];
  /** Of the same. */
  readonly summaries: readonly ArticleSummary[];
  readonly contradictions: readonly Contradiction[];
  readonly suggestions: readonly SuggestionParts[];
  readonly findings: readonly Finding[];
}

/** What can be written as soon as an article is done. */
export interface ArticleOutput {
  readonly files: readonly LongFile[];
  /** What it adds to files that all share; none of them is empty. */
  readonly parts: readonly FilePart[];
  /** Paths that were written and must not stand: two articles would have them. */
  readonly evicted: readonly string[];
}

/** What is known when all articles are done. */
interface LastOutcome {
  readonly knowledgeBase: KnowledgeBase;
  /** Of no article. */
  readonly findings: readonly Finding[];
}

/** Turns articles into the files of the output, one after the other. */
export interface OutputCollector {
  readonly add: (outcome: ArticleOutcome) => ArticleOutput;
  /**
   * Ends it.
   *
   * @returns all findings of no article, and what they add to the files that all share, where it stands first; and a function that makes
   * these and all other files, one after the other, from the parts by the keys of their articles.
   */
  readonly finish: (last: LastOutcome) => {
    readonly findings: readonly Finding[];
    readonly parts: readonly FilePart[];
    readonly files: (partsOf: (path: string) => Iterable<string>) => Iterable<LongFile>;
  };
}

/** What is decided over all articles. */
export interface OutputRules {
  readonly contradictions: ContradictionRules;
  readonly suggestions: SuggestionRules;
}

/**
 * Collects what is written. Of an article that is done only a row of the index is kept; the order of the articles does not matter.
 *
 * @param pathOf gives the path of a file that was read, below what the user named.
 * @param rules tell which contradictions of several articles are one, and which translations suggest themselves to others.
 * @param locales locale files by tag, for what stands around the sentences of an entry.
 */
export function collectOutput(
  pathOf: (file: string) => string,
  rules: OutputRules,
  locales: ReadonlyMap<string, LocaleFile>,
): OutputCollector {
  const claims = pathClaims();
  const gaps = suggestionGaps(rules.suggestions);
  const openReviews = new Set<string>();
  const rows: IndexRow[] = [];
  let count = 0;
  const filesOf = ({locale, file}: LocaleReport): ArticleFiles => outputPaths(locale, pathOf(file));

  function addPage({key, title}: ArticleReport, one: LocaleReport): ArticleOutput {
    const files = filesOf(one);
    const {locale, file, counts, findings, url} = one;
    rows.push({key, title, locale, counts, findings, files, ...(url !== undefined && {url})});
    const {isFree, evicted} = claims.take({locale, file, files});
    const written = isFree ? pageFiles(one, files) : {files: [], parts: []};
    for (const {path} of written.parts) openReviews.add(path);
    if (evicted) openReviews.delete(evicted.files.review);
    return {...written, evicted: evicted ? Object.values(evicted.files) : []};
  }

  return {
    add({reports, summaries, contradictions, suggestions, findings}) {
      count += findings.length;
      const pages = reports.flatMap((report) => report.locales.map((one) => addPage(report, one)));
      const parts = reports.flatMap((report, index) => {
        const summary = summaries[index];
        return summary ? articleParts(report, summary, filesOf) : [];
      });
      return {
        files: pages.flatMap(({files}) => files),
        parts: [
          ...parts,
          ...pages.flatMap((page) => page.parts),
          ...contradictionParts(reports[0]?.key ?? '', contradictions, rules.contradictions),
          ...suggestions.map(gaps.add),
          findingsPart(findings.toSorted(compareFindings)),
        ].filter(({text}) => text !== ''),
        evicted: pages.flatMap(({evicted}) => evicted),
      };
    },
    finish({knowledgeBase, findings: others}) {
      const findings = [...others, ...claims.clashes()].sort(compareFindings);
      count += findings.length;
      return {
        findings,
        parts: [findingsPart(findings)].filter(({text}) => text !== ''),
        *files(partsOf) {
          const closed = gaps.closed(partsOf, openReviews);
          yield* sharedFiles(closed.partsOf);
          yield* closed.reviews;
          yield reconciledFile(partsOf, rules.contradictions);
          const entries = withSources(knowledgeBase.entries, rows);
          yield* knowledgeFiles({knowledgeBase: {...knowledgeBase, entries}, locales});
          yield indexFile({knowledgeBase, findings: count, rows});
          yield* schemaFiles();
        },
      };
    },
  };
}
