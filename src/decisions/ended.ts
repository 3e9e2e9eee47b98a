import {
  decidedWords,
  fileFinding,
  isOfSentence,
  type Article,
  type Decision,
  type Finding,
  type Unit,
  type UnitInLocale,
} from '../model/index.js';
import {textHash} from '../text/index.js';
import {isMeant, textOfRow} from './lay-decisions.js';
import {isAbout} from './subject.js';

/** How a decision on a sentence stands in its article. */
export type DecisionState = 'holds' | 'at-odds' | 'ended' | 'gone';

/** A decision, how it stands, and what it is about there. */
export interface StandingDecision {
  readonly decision: Decision;
  readonly state: DecisionState;
  /** Absent where the sentence is gone. */
  readonly unit?: Unit;
}

/**
 * Says of each decision on a sentence of an article how it stands; of one that names no article only where it holds here.
 *
 * @param article as pages say it, without decisions.
 */
export function standingDecisions(article: Article, decisions: readonly Decision[]): StandingDecision[] {
  const present = article.units.filter((unit) => unit.present);
  return decisions
    .filter(
      (decision) =>
        isOfSentence(decision) && isAbout(decision, article.key) && article.locales.includes(decision.locale),
    )
    .flatMap((decision): StandingDecision[] => {
      const held = present.find((unit) => holds(decision, unit));
      const state = held && stateIn(held, decision.locale);
      if (held && state) return [{decision, unit: held, state: isAtOdds(decision, state) ? 'at-odds' : 'holds'}];
      if (decision.article === undefined) return [];
      const unit = present.find((one) => isOnce(decision, one)) ?? present.find(({id}) => id === decision.unit);
      return [unit ? {decision, unit, state: 'ended'} : {decision, state: 'gone'}];
    });
}

/** A finding for every decision that somebody has to look at again: its texts have changed, or a newer page says otherwise. */
export function endedDecisions(article: Article, decisions: readonly Decision[]): Finding[] {
  return standingDecisions(article, decisions).flatMap((standing) =>
    standing.state === 'holds' ? [] : [standingFinding(article, standing)],
  );
}

function standingFinding(article: Article, {decision, state, unit}: StandingDecision): Finding {
  const translation = unit && stateIn(unit, decision.locale)?.translation;
  const page =
    article.pages.find(({file}) => file === translation?.evidence.file) ?? article.pages[article.canonicalPage];
  const pair = page?.pairs.find((one) => one.id === translation?.evidence.pair);
  const {by, why, locale} = decision;
  const verb = decidedWords[decision.action as keyof typeof decidedWords];
  const what = `What ${by} ${verb}${why === undefined ? '' : ` (${why})`}`;
  const place = {file: page?.file ?? article.name, line: pair?.line, column: pair?.column, pair: pair?.id};
  const about = {...place, unit: unit?.id, locale, severity: 'info'} as const;
  if (state === 'at-odds')
    return fileFinding({
      ...about,
      ruleId: 'decision-at-odds',
      message: `${what} stands, though a newer page says otherwise: ${quoted(translation?.target)}, decided ${quoted(decision.text)}`,
      note: 'Put it into the page with `sxs-kb fix --patches`, or decide anew.',
    });
  const changed = unit ? reason(decision, unit, translation?.target) : 'the sentence is gone';
  return fileFinding({
    ...about,
    ruleId: 'decision-ended',
    message: `${what} does not hold any more: ${changed}`,
    note: `Look at \`${unit?.id ?? decision.unit ?? decision.source}\` again, and decide anew or remove its row from the file of decisions.`,
  });
}

/** What changed, with the old and the new text. */
function reason({source, english, text, action}: Decision, unit: Unit, target: string | undefined): string {
  const old = english ?? unit.variants.find((variant) => textHash(variant.source) === source)?.source;
  if (textHash(unit.source) !== source)
    return `the English has changed${old === undefined ? '' : ` from ${quoted(old)}`} to ${quoted(unit.source)}`;
  const was = action === 'accept' ? '' : ` from ${quoted(text)}`;
  return `the translation has changed${text === undefined ? '' : was} to ${quoted(target)}`;
}

function quoted(text = ''): string {
  return `“${text}”`;
}

function stateIn({locales}: Unit, tag: string): UnitInLocale | undefined {
  return locales.find(({locale}) => locale === tag);
}

/** Whether a unit has one of the texts, or had it. */
function isOnce({locale, source, target}: Decision, unit: Unit): boolean {
  if (unit.variants.some((variant) => textHash(variant.source) === source)) return true;
  const translation = stateIn(unit, locale)?.translation;
  return translation !== undefined && textHash(translation.target) === target;
}

/** Whether a decision holds for a unit: its English is still the one, and of what was accepted or confirmed as it stood the translation, too. */
function holds(decision: Decision, unit: Unit): boolean {
  const state = stateIn(unit, decision.locale);
  if (!state || textHash(unit.source) !== decision.source) return false;
  if (decision.action === 'accept') return textHash(state.translation?.target ?? '') === decision.target;
  return isMeant(decision, unit, state) && textOfRow(decision, state) !== undefined;
}

/** Whether a page that was made after a decision has another translation than that, or one that nobody knew then. */
function isAtOdds({action, text, target, at}: Decision, {translation}: UnitInLocale): boolean {
  if (action === 'accept' || text === undefined || !translation) return false;
  const own = textHash(translation.target);
  if (own === textHash(text)) return false;
  const {handoff} = translation.evidence;
  return own !== target || (handoff !== undefined && at !== undefined && handoff > at.slice(0, 10));
}
