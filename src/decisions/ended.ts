import {fileFinding, type Article, type Decision, type Finding, type Unit} from '../model/index.js';
import {textHash} from '../text/index.js';
import {subjectOf} from './subject.js';

/** A finding for every accepted unit of an article where the decision does not hold any more: its source or its translation is another one now, or the unit is gone. */
export function endedDecisions(article: Article, decisions: readonly Decision[]): Finding[] {
  return decisions
    .filter(({kind, subject}) => kind === 'accepted' && subjectOf(subject).article === article.key)
    .flatMap((decision) => endedDecision(article, decision));
}

function endedDecision(article: Article, decision: Decision): Finding[] {
  const present = article.units.filter((unit) => unit.present);
  if (present.some((unit) => holds(decision, unit))) return [];
  const {unit: id} = subjectOf(decision.subject);
  const unit = present.find((one) => isOnce(decision, one)) ?? present.find((one) => one.id === id);
  const translation = unit?.locales.find(({locale}) => locale === decision.locale)?.translation;
  const page =
    article.pages.find(({file}) => file === translation?.evidence.file) ?? article.pages[article.canonicalPage];
  const pair = page?.pairs.find((one) => one.id === translation?.evidence.pair);
  return [
    fileFinding({
      file: page?.file ?? article.name,
      line: pair?.line,
      column: pair?.column,
      pair: pair?.id,
      unit: unit?.id,
      locale: decision.locale,
      ruleId: 'review-ended',
      severity: 'info',
      message: `What ${decision.by} accepted (${decision.why}) does not hold any more: ${unit ? 'the source or the translation has changed' : 'the sentence is gone'}`,
      note: `Look at \`${unit?.id ?? id}\` again, and remove its row from the file of decisions.`,
    }),
  ];
}

/** Whether a unit has one of the texts, or had it. */
function isOnce({locale, source, target}: Decision, {variants, locales}: Unit): boolean {
  if (variants.some((variant) => textHash(variant.source) === source)) return true;
  const translation = locales.find((state) => state.locale === locale)?.translation;
  return translation !== undefined && textHash(translation.target) === target;
}

/** Whether a unit has both texts that it had when somebody decided. */
function holds({locale, source, target}: Decision, unit: Unit): boolean {
  const translation = unit.locales.find((state) => state.locale === locale)?.translation;
  return translation !== undefined && textHash(unit.source) === source && textHash(translation.target) === target;
}
