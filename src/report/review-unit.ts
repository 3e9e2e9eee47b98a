import {
  coverKey,
  coveredUnits,
  sourceAt,
  versionOf,
  sourceLocale,
  suggestionGap,
  type Article,
  type Status,
  type Unit,
  type UnitInLocale,
  type WantOf,
} from '../model/index.js';
import {changesSince, patchWords, whyStale} from './change-words.js';
import {code, literal} from '../text/markdown-literal.js';
import {linked, type LinkOf} from './link-of.js';
import {markDiff} from './mark-diff.js';

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
  {shown, linkOf, wantOf}: ReviewContext,
): string[] {
  const {translation} = state;
  const heading = [`#### ${titles[state.status]}: ${code(unit.id)}`, ''];
  const key = translation && coverKey(translation);
  const first = key === undefined ? undefined : shown.get(key);
  if (first !== undefined) return [...heading, `In one text with ${code(first)}: see there.`, ''];
  if (key !== undefined) shown.set(key, unit.id);
  const units = coveredUnits(article, unit, translation);
  const want = wantOf?.(unit, state.locale);
  const lines = [...sourceLines(article, units, state), ...translationLines(unit, state, linkOf)].join('\n');
  return [...heading, ...reasonLines(article, units, state), lines + (want ? suggestionGap(want) : ''), ''];
}

/** What happened, when, and what the tool did about it. */
function reasonLines(article: Article, units: readonly Unit[], state: UnitInLocale): string[] {
  const {status, patches, drift} = state;
  const changes = status === 'untranslated' ? [] : changesSince(article, units, state);
  const reasons = changes.map((change) => `English changed ${change}.`);
  if (status === 'stale') reasons.push(whyStale(drift));
  if (patches.length > 0) reasons.push(`Replaced in the translation: ${patches.map(patchWords).join(', ')}.`);
  if (units.length > 1)
    reasons.push(`One text for ${units.length} sentences: ${units.map(({id}) => code(id)).join(', ')}.`);
  return reasons.length > 0 ? [reasons.join(' '), ''] : [];
}

function sourceLines(article: Article, units: readonly Unit[], {translation}: UnitInLocale): string[] {
  const now = units.map(({source}) => source).join(' ');
  const then = translation ? sourceAt(units, versionOf(article, translation)) : now;
  const {was, now: is} = markDiff(then, now, sourceLocale);
  return was === is ? [`- **source:** ${is}`] : [`- **source was:** ${was}`, `- **source now:** ${is}`];
}

function translationLines(unit: Unit, state: UnitInLocale, linkOf: LinkOf): string[] {
  const {translation, patched, decided, locale} = state;
  if (!translation) return [];
  const {handoff, pair} = translation.evidence;
  const label = `- **translation** (${handoff === undefined ? '' : `${handoff}, `}${linked(code(pair), linkOf(translation.evidence))}):`;
  if (decided?.text !== undefined && decided.text !== translation.target) {
    const words = `- **decided** (${literal(decided.by)}), of an older English: ${literal(decided.text)}`;
    return [
      `${label} ${literal(translation.target)}`,
      words,
      ...(patched === undefined ? [] : [patchedLine(decided.text, patched, locale)]),
    ];
  }
  if (translation.target === unit.source) return [`${label} the same`];
  if (patched === undefined) return [`${label} ${literal(translation.target)}`];
  const {was, now} = markDiff(translation.target, patched, locale);
  return [`${label} ${was}`, `- **patched:** ${now}`];
}

/** The patched form of a text, with what differs marked. */
function patchedLine(text: string, patched: string, locale: string): string {
  return `- **patched:** ${markDiff(text, patched, locale).now}`;
}
