import {
  coverKey,
  coveredUnits,
  sourceAt,
  versionOf,
  sourceLocale,
  suggestionGap,
  type Article,
  type Product,
  type Status,
  type Unit,
  type UnitInLocale,
  type WantOf,
} from '../model/index.js';
import {changesSince, patchWords, whyStale} from './change-words.js';
import {code, literal} from '../text/markdown-literal.js';
import {linked, type LinkOf} from './link-of.js';
import {markDiff} from './mark-diff.js';
import type {UnitLinks} from './unit-links.js';
import {wholeNames} from './whole-names.js';

/** Heading of a unit, by its status. */
const titles: Record<Status, string> = {
  current: 'Current',
  patched: 'Patched',
  stale: 'Stale',
  untranslated: 'Untranslated',
  missing: 'Missing',
};

/** What the units of a review share. */
export interface ReviewContext {
  /** Covering translations shown so far, each with the unit it was shown with; added to. */
  readonly shown: Map<string, string>;
  readonly linkOf: LinkOf;
  readonly unitLinks: UnitLinks;
  /** Names that diffs do not cut. */
  readonly products: readonly Product[];
  readonly wantOf?: WantOf | undefined;
}

/**
 * A unit that is not current, as a translator sees it: what happened and when, the source then and now,
 * the translation and the patched text. A translation that covers several units is shown with the first of them.
 */
export function reviewUnit(
  article: Article,
  unit: Unit,
  state: UnitInLocale,
  {shown, wantOf, ...context}: ReviewContext,
): string[] {
  const {translation} = state;
  const {unitLinks} = context;
  const heading = [`#### ${titles[state.status]}: ${unitLinks.link(unit.id)}`, ''];
  const key = translation && coverKey(translation);
  const first = key === undefined ? undefined : shown.get(key);
  if (first !== undefined) return [...heading, `In one text with ${unitLinks.link(first)}: see there.`, ''];
  if (key !== undefined) shown.set(key, unit.id);
  const units = coveredUnits(article, unit, translation);
  const want = wantOf?.(unit, state.locale);
  const lines = [...sourceLines(article, units, state, context), ...translationLines(unit, state, context)].join('\n');
  return [...heading, ...reasonLines(article, units, state), lines + (want ? suggestionGap(want) : ''), ''];
}

/** What happened, when, and what the tool did about it. */
function reasonLines(article: Article, units: readonly Unit[], state: UnitInLocale): string[] {
  const {status, patches, drift} = state;
  const changes = status === 'untranslated' ? [] : changesSince(article, units, state);
  const reasons = changes.map(({when, what}) => `English changed ${when}: ${what}.`);
  if (status === 'stale') reasons.push(whyStale(drift));
  if (patches.length > 0)
    reasons.push(`Replaced in the translation: ${patches.map((patch) => patchWords(patch)).join(', ')}.`);
  if (units.length > 1)
    reasons.push(`One text for ${units.length} sentences: ${units.map(({id}) => code(id)).join(', ')}.`);
  return reasons.length > 0 ? [reasons.join(' '), ''] : [];
}

/** What lines of a unit are made with. */
type LineContext = Pick<ReviewContext, 'linkOf' | 'products'>;

function sourceLines(
  article: Article,
  units: readonly Unit[],
  {translation, drift}: UnitInLocale,
  {products}: LineContext,
): string[] {
  const now = units.map(({source}) => source).join(' ');
  const then = translation ? sourceAt(units, versionOf(article, translation)) : now;
  const {was, now: is} = markDiff(then, now, {
    locale: sourceLocale,
    wholeIn: wholeNames({products, replaced: drift}),
  });
  return was === is ? [`- **source:** ${is}`] : [`- **source was:** ${was}`, `- **source now:** ${is}`];
}

function translationLines(unit: Unit, state: UnitInLocale, {linkOf, products}: LineContext): string[] {
  const {translation, patched, patches, decided, locale} = state;
  const rules = {locale, wholeIn: wholeNames({products, replaced: patches})};
  if (!translation) return [];
  const {handoff, pair} = translation.evidence;
  const label = `- **translation** (${handoff === undefined ? '' : `${handoff}, `}${linked(code(pair), linkOf(translation.evidence))}):`;
  if (decided?.text !== undefined && decided.text !== translation.target) {
    const words = `- **decided** (${literal(decided.by)}), of an older English: ${literal(decided.text)}`;
    return [
      `${label} ${literal(translation.target)}`,
      words,
      ...(patched === undefined ? [] : [`- **patched:** ${markDiff(decided.text, patched, rules).now}`]),
    ];
  }
  if (translation.target === unit.source) return [`${label} the same`];
  if (patched === undefined) return [`${label} ${literal(translation.target)}`];
  const {was, now} = markDiff(translation.target, patched, rules);
  return [`${label} ${was}`, `- **patched:** ${now}`];
}
