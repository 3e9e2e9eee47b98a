import {holdsVerdicts, layDecisions, parseDecisions, readVerdicts, type VerdictInFile} from '../decisions/index.js';
import {exchangeArticle, readAnswers, type Answer} from '../exchange/index.js';
import {absolutePath, errorReason, readTextIfThere} from '../machine/disk/index.js';
import {fileFinding, textInLocale, type Article, type Finding} from '../model/index.js';
import {restate} from '../reconcile/index.js';
import {eachArticle, type EachArticleJob} from './each-article.js';
import {sentenceIn} from './find-sentences.js';
import {decisionMatcher, type DecisionInFile, type FittedDecisions} from './fitting-decisions.js';
import {verdictMatcher, type MatchedVerdicts} from './match-verdicts.js';
import {answerMatcher, type Exported, type MatchedAnswers} from './match-answers.js';

/** What importing found. */
export interface ImportedAnswers extends MatchedAnswers {
  /** Decisions that files hold as such. */
  readonly decisions: FittedDecisions;
  /** Verdicts on doubtful pairs, and how many pairs nobody has judged. */
  readonly verdicts: MatchedVerdicts & {readonly open: number};
  /** What is worth knowing about the files. */
  readonly remarks: readonly string[];
  /** Problems of the files and of the pages. */
  readonly findings: readonly Finding[];
}

/** Which pages the files are of, and how they are taken. */
export interface ImportJob extends EachArticleJob {
  /** Whether texts that a tool has dropped the flags of were looked at. */
  readonly cleared: boolean;
}

/**
 * Reads files that translators' tools have worked on, and finds the sentences that they are about.
 *
 * @param files as the user named them.
 */
export async function importAnswers(files: readonly string[], job: ImportJob): Promise<ImportedAnswers> {
  const answers: Answer[] = [];
  const decisions: DecisionInFile[] = [];
  const verdicts: VerdictInFile[] = [];
  let unjudged = 0;
  const remarks: string[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const text = textOf(file, job.cwd);
    if (typeof text !== 'string') findings.push(text);
    else if (holdsVerdicts(text)) {
      const read = readVerdicts(text, file);
      verdicts.push(...read.verdicts);
      findings.push(...read.findings);
      unjudged += read.open;
    } else if (text.trimStart().startsWith('{')) {
      const read = parseDecisions(text, file);
      decisions.push(...read.decisions.map((row) => ({row, file})));
      findings.push(...read.findings);
    } else {
      const read = readAnswers(text, file);
      if ('error' in read) findings.push(unreadable(file, read.error));
      else {
        answers.push(...read.answers);
        remarks.push(...read.remarks.map((remark) => `${file}: ${remark}`));
      }
    }
  }
  const matcher = answerMatcher(answers, job.cleared);
  const fits = decisionMatcher(decisions);
  const judged = verdictMatcher(verdicts);
  const problems = await eachArticle({...job, isDecided: false}, (article, options) => {
    fits.add(article);
    judged.add(article);
    const laid = layDecisions(article, options.decisions ?? [], (made) => restate(made, options));
    for (const locale of article.locales) matcher.add(locale, exportedOf(article, laid, locale));
  });
  return {
    ...matcher.finish(),
    decisions: fits.finish(),
    verdicts: {...judged.finish(), open: unjudged},
    remarks,
    findings: [...findings, ...problems],
  };
}

/** The sentences of an article as they are exported, with and without what people decided. */
function exportedOf(article: Article, laid: Article, locale: string): Exported[] {
  const before = new Map(exchangeArticle(article, locale, []).units.map((unit) => [unit.id, unit.target]));
  const byId = new Map(laid.units.map((unit) => [unit.id, unit]));
  return exchangeArticle(laid, locale, []).units.flatMap((unit): Exported[] => {
    const own = byId.get(unit.id);
    const state = own?.locales.find((one) => one.locale === locale);
    if (!own || !state) return [];
    const targets = [unit.target, before.get(unit.id) ?? '', textInLocale(state) ?? ''];
    return [{unit, targets, sentence: sentenceIn(laid, own, state)}];
  });
}

function textOf(file: string, cwd: string): string | Finding {
  try {
    return readTextIfThere(absolutePath(file, cwd)) ?? unreadable(file, 'it is not there');
  } catch (error) {
    return unreadable(file, errorReason(error));
  }
}

function unreadable(file: string, reason: string): Finding {
  const [, line] = /line (\d+)/.exec(reason) ?? [];
  const note =
    'Give PO, XLIFF 1.0 to 2.1, TMX, rows of decisions, or doubtful pairs with verdicts; nothing of this file was taken.';
  return fileFinding({
    file,
    line: Number(line ?? 1),
    ruleId: 'input-exchange',
    message: `Cannot read \`${file}\`: ${reason}`,
    note,
  });
}
