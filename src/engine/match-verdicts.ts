import {checks} from '../check/index.js';
import type {VerdictInFile} from '../decisions/index.js';
import {doubt, judgedWrong, type Article, type Decision, type UnitInLocale} from '../model/index.js';
import {groupBy, textHash} from '../text/index.js';
import {decisionRows, sentenceIn, type Deciding, type FoundSentence} from './find-sentences.js';

/** A verdict on pairs of pages, with the sentences that a text is for. */
export interface FittingVerdict extends VerdictInFile {
  /** Wherever its texts stand; none where it gives no text. */
  readonly sentences: readonly FoundSentence[];
}

/** What became of verdicts. */
export interface MatchedVerdicts {
  readonly fitting: readonly FittingVerdict[];
  readonly strange: readonly (VerdictInFile & {readonly why: string})[];
}

/** Finds the pairs of verdicts, article by article. */
export interface VerdictMatcher {
  readonly add: (article: Article) => void;
  readonly finish: () => MatchedVerdicts;
}

/** Finds the pairs that have the texts of verdicts. Verdicts on one pair that say different things are none. */
export function verdictMatcher(verdicts: readonly VerdictInFile[]): VerdictMatcher {
  const bySource = groupBy(verdicts, ({verdict}) => `${verdict.locale} ${verdict.sourceHash}`);
  const byTarget = groupBy(verdicts, ({verdict}) => `${verdict.locale} ${verdict.targetHash}`);
  const byPair = groupBy(verdicts, ({verdict}) => verdict.id);
  const found = new Map<VerdictInFile, FoundSentence[]>();
  const why = new Map<VerdictInFile, string>();
  return {
    add(article) {
      for (const {meta, pairs} of article.pages) {
        for (const {source, target} of pairs) {
          const from = textHash(source);
          for (const one of bySource.get(`${meta.locale} ${from}`) ?? []) {
            if (textHash(target) !== one.verdict.targetHash) why.set(one, `its translation has changed to “${target}”`);
            else if (!found.has(one)) found.set(one, []);
          }
          for (const one of byTarget.get(`${meta.locale} ${textHash(target)}`) ?? [])
            if (one.verdict.sourceHash !== from) why.set(one, `its English has changed to “${source}”`);
        }
      }
      for (const [one, sentences] of found)
        if (one.verdict.text !== undefined) for (const sentence of sentencesOf(one, article)) sentences.push(sentence);
    },
    finish: () => {
      const strangeness = (one: VerdictInFile): string | undefined => {
        if (isContradicted(one, byPair.get(one.verdict.id) ?? []))
          return 'another line says otherwise of the same pair';
        const sentences = found.get(one);
        if (!sentences) return why.get(one) ?? 'no page has a pair with its texts';
        const isLost = one.verdict.text !== undefined && sentences.length === 0;
        return isLost ? 'its English is not the newest, so its text is for none of today' : undefined;
      };
      const all = verdicts.map((one) => ({one, why: strangeness(one)}));
      return {
        fitting: all.flatMap(({one, why: reason}) =>
          reason === undefined ? [{...one, sentences: found.get(one) ?? []}] : [],
        ),
        strange: all.flatMap(({one, why: reason}) => (reason === undefined ? [] : [{...one, why: reason}])),
      };
    },
  };
}

/** The sentences of an article that have the texts of a verdict, and whose English is still the newest. */
function sentencesOf({verdict}: VerdictInFile, article: Article): FoundSentence[] {
  const {locale, sourceHash, targetHash} = verdict;
  const isMeant = ({translation}: UnitInLocale): boolean => textHash(translation?.target ?? '') === targetHash;
  const seen = new Set<string>();
  return article.units.flatMap((unit) => {
    const state = unit.locales.find((one) => one.locale === locale);
    if (!unit.present || !state || seen.has(unit.id) || !isMeant(state)) return [];
    const sentence = sentenceIn(article, unit, state);
    // A translation of a paragraph is that of all of its sentences: one decision is for all of them.
    for (const {id} of sentence.covered) seen.add(id);
    const source = sentence.covered.map((one) => one.source).join(' ');
    return textHash(source) === sourceHash ? [sentence] : [];
  });
}

/** Whether others of the same pair say something else. */
function isContradicted({verdict}: VerdictInFile, others: readonly VerdictInFile[]): boolean {
  return others.some(({verdict: other}) => other.verdict !== verdict.verdict || other.text !== verdict.text);
}

/** Whether a finding is about what a translation says, and not about a file or a decision. */
function isDismissable(ruleId: string): boolean {
  return ruleId === judgedWrong || checks.some(({id}) => id === ruleId);
}

/** The rows of decisions that a verdict comes to. */
export function verdictRows(
  {verdict, sentences}: FittingVerdict,
  deciding: Pick<Deciding, 'by' | 'at'>,
): readonly Decision[] {
  const {locale, sourceHash, targetHash, comment, text, findings = []} = verdict;
  const by = {...deciding, ...(verdict.by !== undefined && {by: verdict.by})};
  const why = comment === undefined ? {} : {why: comment};
  const pair = {locale, source: sourceHash, target: targetHash};
  if (verdict.verdict === 'right') {
    const rules = new Set([...findings.map(({ruleId}) => ruleId).filter(isDismissable), doubt]);
    return Array.from(rules, (finding) => ({
      action: 'dismiss',
      finding,
      ...pair,
      why: comment ?? 'judged right',
      ...by,
    }));
  }
  if (text === undefined) return [{action: 'reject', finding: judgedWrong, ...pair, ...why, ...by}];
  return sentences.flatMap((sentence) => decisionRows(sentence, {action: 'correct', text, ...why, ...by}));
}
