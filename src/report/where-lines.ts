import type {Article, PairEvidence, Status, Unit} from '../model/index.js';
import {normalise} from '../text/index.js';

/** A pair made from a source that says what was looked for. */
export interface WhereLine {
  /** Key of the article. */
  readonly article: string;
  readonly name: string;
  readonly unit: string;
  readonly section: string;
  /** The English that says so. */
  readonly source: string;
  /** Whether the canonical English still says so. */
  readonly canonical: boolean;
  /** The canonical English; null when the sentence is gone. */
  readonly now: string | null;
  readonly locale: string;
  readonly file: string;
  readonly line: number;
  readonly pair: string;
  readonly handoff: string | null;
  /** Status of the sentence where this pair is the translation that counts; null for older pairs. */
  readonly status: Status | null;
}

/** Every pair of an article whose source says something, in the order of the page, then of time. Case and white space do not count. */
export function whereLines(article: Article, text: string): WhereLine[] {
  const sought = folded(text);
  return article.units.flatMap((unit) =>
    unit.variants
      .filter(({source}) => folded(source).includes(sought))
      .flatMap((variant) =>
        variant.evidence.map((evidence) => whereLine(article, unit, variant.source, evidence, sought)),
      ),
  );
}

function folded(text: string): string {
  return normalise(text).toLowerCase();
}

function whereLine(article: Article, unit: Unit, source: string, evidence: PairEvidence, sought: string): WhereLine {
  const counting = unit.locales.find(
    (state) => state.translation?.evidence.file === evidence.file && state.translation.evidence.pair === evidence.pair,
  );
  return {
    article: article.key,
    name: article.name,
    unit: unit.id,
    section: unit.section,
    source,
    canonical: unit.present && folded(unit.source).includes(sought),
    now: unit.present ? unit.source : null,
    locale: evidence.locale,
    file: evidence.file,
    line: evidence.line,
    pair: evidence.pair,
    handoff: evidence.handoff ?? null,
    status: counting?.status ?? null,
  };
}
