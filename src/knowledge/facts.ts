import {
  publishedEvidence,
  type Article,
  type Evidence,
  type Fact,
  type Interval,
  type Locale,
  type Unit,
} from '../model/index.js';
import {compare, normalise} from '../text/index.js';
import {factRules, type FactRule} from './fact-rules.js';
import {validity} from './validity.js';

/** A value that consecutive wordings of a unit state. */
interface Span {
  readonly value: string;
  readonly first: number;
  last: number;
  readonly evidence: Evidence[];
}

/**
 * Facts that units state in any of their wordings, current ones first, then earlier ones, newest first.
 *
 * @param general only those that are true of all transient errors of the article.
 */
export function facts(article: Article, units: readonly Unit[], language: Locale, general = false): Fact[] {
  const rules = factRules.filter((rule) => rule.general || !general);
  const found = units.flatMap((unit) =>
    rules.flatMap((rule) => spans(unit, rule, language).map((span) => fact(article, unit, rule, span))),
  );
  return sortFacts(found);
}

/** Orders facts: current ones first, then earlier ones, newest first; otherwise as they stand. */
export function sortFacts(found: readonly Fact[]): Fact[] {
  return [...found].sort(
    (a, b) =>
      Number(a.validTo !== undefined) - Number(b.validTo !== undefined) ||
      (a.validTo && b.validTo ? compare(endOf(b.validTo), endOf(a.validTo)) : 0),
  );
}

/** The date to order by: of English, or else of a handoff. */
function endOf({by, handoffs}: Interval): string | undefined {
  return by ?? handoffs?.after;
}

function spans(unit: Unit, rule: FactRule, language: Locale): Span[] {
  const found: Span[] = [];
  let open: Span | undefined;
  for (const variant of unit.variants) {
    const text = normalise(variant.source);
    const evidence = variant.evidence.map(publishedEvidence);
    const value = rule.cues.every((cue) => cue.test(text)) ? rule.value(text, language) : undefined;
    if (open && open.value === value) {
      open.last = variant.last;
      open.evidence.push(...evidence);
    } else if (value === undefined) open = undefined;
    else {
      open = {value, first: variant.first, last: variant.last, evidence};
      found.push(open);
    }
  }
  return found;
}

function fact(article: Article, unit: Unit, rule: FactRule, span: Span): Fact {
  return {
    name: rule.name,
    value: span.value,
    ...validity(article, span.first, span.last),
    unit: unit.id,
    evidence: span.evidence,
  };
}
