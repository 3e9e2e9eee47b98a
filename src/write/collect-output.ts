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
  type RateRisk,
  type Text,
  type VirtualFile,
} from '../model/index.js';
import {articleParts, findingsText, pageFiles} from './article-output.js';
import {indexFile, type IndexRow} from './index-file.js';
import {knowledgeFiles} from './knowledge-files.js';
import {outputPaths} from './output-paths.js';
import {pathClaims} from './path-claims.js';
import {contradictionParts, reconciledFile, type ContradictionRules} from './reconciled-file.js';
import {reviewIndex, reviewRows} from './review-files.js';
import {riskFiles} from './risk-files.js';
import {schemaFiles} from './schema-files.js';
import {shared, sharedFiles} from './shared-files.js';
import {withSources} from './with-sources.js';

/** What came of all pages that belong together. */
interface ArticleOutcome {
  /** One; none where no page has a pair. */
  readonly reports: readonly ArticleReport[];
  /** Of the same. */
  readonly summaries: readonly ArticleSummary[];
  readonly contradictions: readonly Contradiction[];
  readonly findings: readonly Finding[];
  /** The same as they stand in their file, where that was made already. */
  readonly findingsText?: Text;
}

/** What can be written as soon as an article is done. */
export interface ArticleOutput {
  readonly files: readonly LongFile[];
  /** What it adds to files that all share; none of them is empty. */
  readonly parts: readonly FilePart[];
  /** Paths that were written and must not stand: two articles would have them. */
  readonly evicted: readonly string[];
}

/** What was made of an article before it is known which of it will be written. */
export type MadeOutput = Omit<ArticleOutput, 'evicted'>;

/** What is known when all articles are done. */
interface LastOutcome {
  readonly knowledgeBase: KnowledgeBase;
  /** Of no article. */
  readonly findings: readonly Finding[];
}

/** Turns articles into the files of the output, one after the other. */
export interface OutputCollector {
  /** The files of an article and its parts of others, as far as they are not made here. */
  readonly made: (outcome: Pick<ArticleOutcome, 'reports' | 'findingsText'>) => MadeOutput;
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
    readonly files: (partsOf: (path: string) => Iterable<Text>) => Iterable<LongFile>;
  };
}

/** What is written beside articles. */
export interface CollectOptions {
  /** Locale files by tag, for what stands around the sentences of an entry. */
  readonly locales: ReadonlyMap<string, LocaleFile>;
  /** Rates the sentences of the review page. */
  readonly rate: RateRisk;
  /** Gives the files of the program of the review page; asked only where there is such a page. None by default. */
  readonly program?: (() => readonly VirtualFile[]) | undefined;
}

function toLongFile({path, content}: VirtualFile): LongFile {
  return {path, parts: [content]};
}

/**
 * Collects what is written. Of an article that is done only a row of the index is kept; the order of the articles does not matter.
 *
 * @param pathOf gives the path of a file that was read, below what the user named.
 * @param rules tell which contradictions of several articles are one.
 */
export function collectOutput(
  pathOf: (file: string) => string,
  rules: ContradictionRules,
  {locales, rate, program = () => []}: CollectOptions,
): OutputCollector {
  const claims = pathClaims();
  const rows: IndexRow[] = [];
  let count = 0;
  const filesOf = ({locale, file, reviewPage}: LocaleReport): ArticleFiles =>
    outputPaths(locale, pathOf(file), reviewPage !== undefined);

  function addPage({key, title}: ArticleReport, one: LocaleReport): Pick<ArticleOutput, 'files' | 'evicted'> {
    const files = filesOf(one);
    const {locale, file, counts, findings, url, reviewPage} = one;
    const onPage = reviewPage && {errors: reviewPage.errors, warnings: reviewPage.warnings};
    rows.push({key, title, locale, counts, findings, files, ...(onPage && {onPage}), ...(url !== undefined && {url})});
    const {isFree, evicted} = claims.take({locale, file, files});
    return {files: isFree ? pageFiles(one, files) : [], evicted: evicted ? Object.values(evicted.files) : []};
  }

  return {
    made: ({reports, findingsText: made = ''}) => ({
      files: reports.flatMap(({locales}) => locales.flatMap((one) => pageFiles(one, filesOf(one)))),
      parts: [...reports.map(({units}) => ({path: shared.units, text: units})), {path: shared.findings, text: made}],
    }),
    add({reports, summaries, contradictions, findings, findingsText: made = findingsText(findings)}) {
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
          ...contradictionParts(reports[0]?.key ?? '', contradictions, rules),
          {path: shared.findings, text: made},
        ].filter(({text}) => text !== ''),
        evicted: pages.flatMap(({evicted}) => evicted),
      };
    },
    finish({knowledgeBase, findings: others}) {
      const findings = [...others, ...claims.clashes()].sort(compareFindings);
      count += findings.length;
      return {
        findings,
        parts: [{path: shared.findings, text: findingsText(findings)}].filter(({text}) => text !== ''),
        *files(partsOf) {
          yield* sharedFiles(partsOf);
          yield reconciledFile(partsOf, rules);
          const entries = withSources(knowledgeBase.entries, rows);
          yield* knowledgeFiles({knowledgeBase: {...knowledgeBase, entries}, locales});
          yield indexFile({knowledgeBase, findings: count, rows});
          if (rows.some(({onPage}) => onPage)) {
            const shown = reviewRows(rows);
            const risks = new Map<string, number>();
            yield* riskFiles(shown, {rate, partsOf, note: (page, points) => risks.set(page, points)});
            yield* [reviewIndex(shown, risks), ...program().map(toLongFile)];
          }
          yield* schemaFiles();
        },
      };
    },
  };
}
