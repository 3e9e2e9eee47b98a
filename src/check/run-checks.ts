import {
  type Article,
  type Check,
  type CheckContext,
  compareFindings,
  type Finding,
  type Inline,
  type LabelWords,
  type LocaleFile,
  type LocaleSeverities,
  type Page,
  type Pair,
  type Product,
  type Report,
  type Severities,
  type Term,
} from '../model/index.js';
import {defaultProducts, keptProducts, resolveLocale, severitiesIn, sourceLocale} from '../model/index.js';
import {ownText} from '../text/index.js';
import {byTexts} from './by-texts.js';
import {historyOf} from './history.js';
import {limitReports} from './limit-reports.js';
import {memoise} from './memoise.js';
import {reportMemory, type ReportMemory, type Said} from './report-memory.js';
import {toFinding} from './to-finding.js';

/** What the checks are given beside the pages. */
export interface CheckOptions {
  /** Locale data by tag. */
  readonly locales: ReadonlyMap<string, LocaleFile>;
  /** Parses Markdown. Called once for a text, and not at all for a text without markup. */
  readonly inline: (markdown: string) => Inline;
  /** Articles of the pages, for checks that know the history. */
  readonly articles?: readonly Article[];
  readonly products?: readonly Product[];
  readonly glossary?: readonly Term[];
  /** Severities other than those of the checks themselves; a check that is `off` is not run. */
  readonly severities?: Severities;
  /** The same in single locales, by tag or language, before those for all. */
  readonly localeSeverities?: LocaleSeverities;
  /** The dictionary of a locale, if there is one. */
  readonly dictionary?: (locale: string) => ((word: string) => boolean) | undefined;
  /** Ids of the checks to run; all when absent. */
  readonly only?: readonly string[];
  /** What all pages say of the words of labels; nothing by default. */
  readonly labels?: LabelWords | undefined;
  /** What was said of the texts of other pages, checked with the same options; nothing by default. */
  readonly memory?: ReportMemory;
}

/**
 * Runs checks on pages.
 *
 * @returns findings in their order; at most one for one defect, and a hundred of a check for a pair.
 * @throws {Error} when `only` or a severity names a check that does not exist.
 */
export function runChecks(checks: readonly Check[], pages: readonly Page[], options: CheckOptions): Finding[] {
  const {
    locales,
    articles = [],
    severities: general = {},
    localeSeverities = {},
    only,
    memory = reportMemory(),
  } = options;
  const named = [general, ...Object.values(localeSeverities)].flatMap((own) => Object.keys(own));
  for (const id of [...(only ?? []), ...named]) {
    if (!checks.some((check) => check.id === id)) throw new Error(`Expected the id of a check, not \`${id}\``);
  }
  const history = historyOf(articles);
  const sourceLanguage = resolveLocale(sourceLocale, locales);
  const findings: Finding[] = [];
  for (const page of pages) {
    const {locale: tag} = page.meta;
    const locale = resolveLocale(tag, locales);
    const severities = severitiesIn(tag, general, localeSeverities);
    const active = checks.filter(({id}) => severities[id] !== 'off');
    const past = history(page);
    const labels = options.labels?.get(tag);
    const context: CheckContext = {
      page,
      locale,
      sourceLanguage,
      inline: memoise(options.inline),
      products: keptProducts(options.products ?? defaultProducts),
      glossary: options.glossary ?? [],
      ...(labels && {labels}),
      ...past,
      ...(options.dictionary && {isWord: options.dictionary(tag)}),
    };
    for (const [check, pair, report] of reportsOn(page, active, context, memory)) {
      if (only && !only.includes(check.id)) continue;
      const unit = past?.unitsOf(pair)[0]?.id;
      findings.push(toFinding(page, pair, {check, report, severity: severities[check.id], unit}));
    }
  }
  return findings.sort(compareFindings);
}

type Reported = readonly [Check, Pair, Report];

/**
 * Every report on a page but those that another check says better, by place of the pair.
 * Each check goes over all pairs before the next one does: the other way round takes a quarter as long again, since
 * the code of all checks together does not fit into the caches of a processor.
 */
function reportsOn(page: Page, checks: readonly Check[], context: CheckContext, memory: ReportMemory): Reported[] {
  const reported = new Map<Pair, Reported[]>();
  const add = (check: Check, pair: Pair, report: Report): void => {
    const own = reported.get(pair);
    if (own) own.push([check, pair, report]);
    else reported.set(pair, [[check, pair, report]]);
  };
  for (const check of checks) {
    for (const report of check.runPage?.(page, context) ?? []) add(check, report.pair, report);
  }
  for (const check of checks) {
    if (!check.run || check.looksAround !== true) continue;
    for (const pair of page.pairs) for (const report of check.run(pair, context)) add(check, pair, report);
  }
  const said = saidOfTexts(page, checks, context, memory);
  for (const [index, pair] of page.pairs.entries())
    for (const [check, report] of said[index] ?? []) add(check, pair, check.inPlace?.(report, pair, page) ?? report);
  return page.pairs.flatMap((pair) => {
    const own = reported.get(pair);
    if (!own) return [];
    const ids = new Set(own.map(([{id}]) => id));
    return limitReports(own.filter(([check]) => !check.silencedBy?.some((id) => ids.has(id))));
  });
}

/**
 * What the checks that look at two texts alone say, by number of pair. Texts that were met before, on this page or another,
 * are not looked at again. Kept is what all of them said, since work on a page may be broken off.
 */
function saidOfTexts(page: Page, checks: readonly Check[], context: CheckContext, memory: ReportMemory): Said[] {
  const {locale} = page.meta;
  const met = byTexts<[Check, Report][]>();
  const fresh: {readonly pair: Pair; readonly said: [Check, Report][]}[] = [];
  const found = page.pairs.map((pair) => {
    const known = memory.of(pair, locale) ?? met.get(pair, locale);
    if (known) return known;
    const own = {...pair, source: ownText(pair.source), target: ownText(pair.target)};
    const said: [Check, Report][] = [];
    met.set(own, locale, said);
    fresh.push({pair: own, said});
    return said;
  });
  for (const check of checks) {
    if (!check.run || check.looksAround === true) continue;
    for (const {pair, said} of fresh) for (const report of check.run(pair, context)) said.push([check, report]);
  }
  for (const {pair, said} of fresh) memory.keep(pair, locale, said);
  return found;
}
