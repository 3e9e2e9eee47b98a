import {
  publishedEvidence,
  type Article,
  type Evidence,
  type Fact,
  type Interval,
  type Locale,
  type Unit,
} from '../model/index.js';
import {compare, isMeasure, type Quantity} from '../text/index.js';
import {factRules, ruleValue, type FactRule} from './fact-rules.js';
import {validity} from './validity.js';
import {readValues, valueTracks} from './value-tracks.js';

/** A value that consecutive wordings of a unit state. */
interface Span {
  readonly value: string;
  readonly first: number;
  last: number;
  readonly evidence: Evidence[];
}

/**
 * Facts that units state in any of their wordings, current ones first, then earlier ones, newest first: those that have a name,
 * and all other values, with what they are about.
 *
 * @param general only those that are true of all transient errors of the article.
 */
export function facts(article: Article, units: readonly Unit[], language: Locale, general = false): Fact[] {
  const rules = factRules.filter((rule) => rule.general || !general);
  const found = units.flatMap((unit) => [
    ...rules.flatMap((rule) => spans(unit, rule, language).map((span) => fact(article, unit, rule.name, span))),
    ...(general ? [] : otherSpans(unit, language).map(({about, ...span}) => fact(article, unit, about, span))),
  ]);
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
    const evidence = variant.evidence.map(publishedEvidence);
    const {sentence, values} = readValues(variant.source, language);
    const stated = ruleValue(rule, sentence, values);
    const value = typeof stated === 'object' ? stated.value : stated;
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

/** What other values a unit states, from wording to wording. */
function otherSpans(unit: Unit, language: Locale): (Span & {readonly about: string})[] {
  const named = new Set<string>(factRules.map(({name}) => name));
  const tracks = valueTracks(unit.variants, {language, heading: unit.section.replaceAll('-', ' ')});
  return tracks.flatMap(({about, points}) => {
    const found: (Span & {readonly about: string})[] = [];
    for (const {quantity, wording} of named.has(about) ? [] : points) {
      if (!isFact(quantity)) continue;
      const value = isMeasure(quantity.unit) ? quantity.value : quantity.text;
      const evidence = wording.evidence.map(publishedEvidence);
      const open = found.at(-1);
      if (open?.value === value) {
        open.last = wording.last;
        open.evidence.push(...evidence);
      } else found.push({about, value, first: wording.first, last: wording.last, evidence});
    }
    return found;
  });
}

/** A number alone, and that of an error, say nothing. */
function isFact({unit, text, spelled}: Quantity): boolean {
  if (isMeasure(unit) || unit === 'port' || unit === 'version') return true;
  return unit === '' && !spelled && / (?!(?:codes?|errors?|replies|reply|status)\b)/u.test(text);
}

function fact(article: Article, unit: Unit, name: string, span: Span): Fact {
  return {
    name,
    value: span.value,
    ...validity(article, span.first, span.last),
    unit: unit.id,
    evidence: span.evidence,
  };
}
