import {defaultProducts, resolveLocale, type DoubtfulPair, type Finding, type Page} from '../model/index.js';
import {judgedPairs} from '../decisions/index.js';
import {nameOf, pageSet, pairDescriber, ratePair, riskiest} from '../risk/index.js';
import {groupBy} from '../text/index.js';
import {runCheck, type CheckedArticle, type CheckJob, type CheckRun} from './run-check.js';

/** What checking gave, and the pairs to look at first. */
export interface RiskRun extends CheckRun {
  /** The riskiest first. */
  readonly pairs: readonly DoubtfulPair[];
}

/**
 * Checks pages, and finds the pairs that a reviewer should look at first and nobody has judged. Pages are read again three times: what is rare is known when all were
 * read, and which pairs are shown when all were rated. Between that only counts, hashes and so many pairs are kept.
 *
 * @param most how many pairs are found.
 */
export async function runRisk(job: CheckJob, most: number): Promise<RiskRun> {
  const checked: Pick<CheckedArticle, 'findings' | 'pages'>[] = [];
  const run = await runCheck({
    ...job,
    async take(article) {
      const {findings, pages} = article;
      checked.push({findings, pages});
      await job.take?.(article);
    },
  });
  const {locales, products = defaultProducts, glossary = []} = run.options;
  const set = pageSet();
  eachPage(checked, job, 'counting words', (page) => {
    set.add(page);
  });
  const judged = judgedPairs(run.options.decisions ?? []);
  const found = riskiest(most);
  eachPage(checked, job, 'rating', (page, findings) => {
    const {locale: tag} = page.meta;
    const locale = resolveLocale(tag, locales);
    const texts = set.textsIn(tag);
    const byPair = groupBy(findings, ({pair}) => pair ?? '');
    for (const pair of page.pairs) {
      const name = nameOf(pair, page);
      if (!texts || pair.target.trim() === '' || judged.has(name.id)) continue;
      const risk = ratePair(pair, {findings: byPair.get(pair.id) ?? [], locale, texts});
      const {line, column, id} = pair;
      found.add({...name, locale: tag, file: page.file, line, column, pair: id, risk});
    }
  });
  const describer = pairDescriber(found.result(), {products, glossary});
  eachPage(checked, job, 'reading', describer.add);
  return {...run, pairs: describer.result()};
}

/** Looks at all pages that were checked, one by one, with their findings. */
function eachPage(
  checked: readonly Pick<CheckedArticle, 'findings' | 'pages'>[],
  {onStep}: CheckJob,
  step: string,
  look: (page: Page, findings: readonly Finding[]) => void,
): void {
  for (const [index, {findings, pages}] of checked.entries()) {
    onStep?.(step, index, checked.length);
    const byFile = groupBy(findings, ({file}) => file);
    for (const page of pages()) look(page, byFile.get(page.file) ?? []);
  }
}
