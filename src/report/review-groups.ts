import {
  coveredUnits,
  sourceLocale,
  suggestionGap,
  sourceAt,
  versionOf,
  type Article,
  type Unit,
  type UnitInLocale,
} from '../model/index.js';
import {code, literal} from '../text/markdown-literal.js';
import {changesSince, patchWords, replacedWords} from './change-words.js';
import {stateOf} from './count-statuses.js';
import {linked} from './link-of.js';
import {markDiff} from './mark-diff.js';
import type {ChangeGroup} from './only-change.js';
import type {ReviewContext} from './review-unit.js';
import {wholeNames} from './whole-names.js';

/**
 * Sentences that have one change in common and no other: a table of these changes, then each change with what happened, once,
 * and its sentences with their English. They are one decision each.
 */
export function reviewGroups(
  article: Article,
  locale: string,
  groups: readonly ChangeGroup[],
  context: Omit<ReviewContext, 'shown'>,
): string[] {
  if (groups.length === 0) return [];
  const {unitLinks} = context;
  return [
    '| the only change of several sentences | sentences | |',
    '| --- | ---: | --- |',
    ...groups.map(({change, units}) => {
      const cells = [replacedWords(change), units.length, units.map(({id}) => unitLinks.link(id)).join(' ')];
      return `| ${cells.map((cell) => String(cell).replaceAll('|', String.raw`\|`)).join(' | ')} |`;
    }),
    '',
    ...groups.flatMap((group) => groupLines(article, locale, group, context)),
  ];
}

function groupLines(
  article: Article,
  locale: string,
  {change, units}: ChangeGroup,
  context: Omit<ReviewContext, 'shown'>,
): string[] {
  const found = units.flatMap((unit) => {
    const state = stateOf(unit, locale);
    return state ? [{unit, state, units: coveredUnits(article, unit, state.translation)}] : [];
  });
  const changes = new Set(
    found.flatMap((one) => changesSince(article, one.units, one.state).map(({when, what}) => `${when}: ${what}`)),
  );
  const patches = new Set(found.flatMap(({state}) => state.patches.map((patch) => patchWords({...patch, count: 1}))));
  return [
    `### ${replacedWords(change)} (${units.length})`,
    '',
    [
      ...Array.from(changes, (words) => `English changed ${words}.`),
      `Replaced in the translation: ${Array.from(patches).join(', ')}. Nothing else changed.`,
    ].join(' '),
    '',
    ...found.map((one) => sentenceLines(article, one, context)),
    '',
  ];
}

function sentenceLines(
  article: Article,
  {unit, units, state}: {readonly unit: Unit; readonly units: readonly Unit[]; readonly state: UnitInLocale},
  {linkOf, unitLinks, products, wantOf}: Omit<ReviewContext, 'shown'>,
): string {
  const {translation, decided, patches, drift, locale} = state;
  const was = decided?.text ?? translation?.target ?? '';
  const target = markDiff(was, state.patched ?? was, {locale, wholeIn: wholeNames({products, replaced: patches})});
  const now = units.map(({source}) => source).join(' ');
  const then = translation ? sourceAt(units, versionOf(article, translation)) : now;
  const source = markDiff(then, now, {locale: sourceLocale, wholeIn: wholeNames({products, replaced: drift})});
  const pair = translation ? ` (${linked(code(translation.evidence.pair), linkOf(translation.evidence))})` : '';
  const several = units.length > 1 ? `, one text for ${units.length} sentences` : '';
  const want = wantOf?.(unit, locale);
  return `- ${unitLinks.link(unit.id)}${pair}${several}: ${target.now || literal(was)}\n  - **English:** ${source.now}${want ? suggestionGap({...want, own: '  '}) : ''}`;
}
