import {fileFinding, type Article, type Decision, type Finding} from '../model/index.js';
import {holds} from './accept-units.js';

/** A finding for every accepted unit of an article where the decision does not hold any more: its source or its translation is another one now, or the unit is gone. */
export function endedDecisions(article: Article, decisions: readonly Decision[]): Finding[] {
  return decisions
    .filter(({kind, subject}) => kind === 'accepted' && subject.startsWith(`${article.key}#`))
    .flatMap((decision) => endedDecision(article, decision));
}

function endedDecision(article: Article, decision: Decision): Finding[] {
  const id = decision.subject.slice(article.key.length + 1);
  const unit = article.units.find((one) => one.id === id && one.present);
  const translation = unit?.locales.find(({locale}) => locale === decision.locale)?.translation;
  if (unit && translation && holds(decision, unit.source, translation.target)) return [];
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
      note: `Look at \`${id}\` again, and remove its row from the file of decisions.`,
    }),
  ];
}
