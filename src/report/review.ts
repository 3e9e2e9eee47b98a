import {
  coveredUnits,
  defaultProducts,
  type Article,
  type Finding,
  type Locale,
  type PageScore,
  type Product,
  type Unit,
  type WantedSuggestions,
  type WantOf,
} from '../model/index.js';
import {localePages, sectionHeading} from './article-pages.js';
import {articleTitle} from './article-title.js';
import {stateOf} from './count-statuses.js';
import {literal} from '../text/markdown-literal.js';
import {noLink, type LinkOf} from './link-of.js';
import {changeGroups} from './only-change.js';
import {reviewEarlier} from './review-earlier.js';
import {reviewGroups} from './review-groups.js';
import {reviewFindings, type WantAt} from './review-findings.js';
import {reviewScore} from './review-score.js';
import {reviewTotals} from './review-totals.js';
import {reviewUnit, type ReviewContext} from './review-unit.js';
import {noUnitLinks, type UnitLinks} from './unit-links.js';

/** What a review has beside its article. */
export interface ReviewOptions {
  readonly score?: PageScore | undefined;
  /** No links by default. */
  readonly linkOf?: LinkOf;
  /** No links to the review page by default. */
  readonly unitLinks?: UnitLinks;
  /** Names that diffs do not cut; a list of well-known ones by default. */
  readonly products?: readonly Product[] | undefined;
  /** Where gaps are left for suggestions; nowhere by default. */
  readonly wantOf?: WantOf | undefined;
}

/**
 * The review of an article in a locale, for a translator: totals, every unit that is not current,
 * what changed in the translation itself, and what the checks found.
 *
 * @param findingsOf gives the findings of a file.
 */
export function review(
  article: Article,
  locale: Locale,
  findingsOf: (file: string) => readonly Finding[],
  {score, linkOf = noLink, unitLinks = noUnitLinks, products = defaultProducts, wantOf}: ReviewOptions = {},
): string {
  const context = {linkOf, unitLinks, products, wantOf};
  const pages = localePages(article, locale.tag);
  const latest = unlisted(findingsOf(pages.at(-1)?.file ?? ''));
  const older = pages.slice(0, -1).flatMap(({file}) => unlisted(findingsOf(file)));
  const units = unitLines(article, locale.tag, context);
  const earlier = reviewEarlier(article, locale, context);
  const parts = [
    {title: 'Units to look at', count: units.count, lines: units.count > 0 ? units.lines : ['Every unit is current.']},
    ...(pages.length > 1
      ? [{title: 'What changed in the translation', count: earlier.changed, lines: earlier.lines}]
      : []),
    {
      title: 'Findings',
      count: latest.length,
      lines:
        latest.length > 0
          ? reviewFindings(latest, {linkOf, unitLinks, pages, wantAt: wantsOfPairs(article, locale.tag, wantOf)})
          : ['None in the latest version.'],
    },
    ...(older.length > 0
      ? [
          {
            title: 'Findings in older versions',
            count: older.length,
            lines: reviewFindings(older, {linkOf, unitLinks, pages}),
          },
        ]
      : []),
  ];
  const scores = score ? reviewScore(score) : [];
  const lines = [
    `# ${literal(articleTitle(article))}: review of ${literal(locale.tag)}`,
    '',
    ...reviewTotals(article, locale.tag, [...latest, ...older], context),
    ...parts.map(({title, count}) => `- [${title}](#${title.toLowerCase().replaceAll(' ', '-')}): ${count}`),
    ...parts.flatMap((part) => ['', `## ${part.title}`, '', ...part.lines]),
    ...(scores.length > 0 ? ['', '## Scores', '', ...scores] : []),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

/** Findings that the review does not show already: drift is what the units to look at are about. */
function unlisted(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ruleId}) => ruleId !== 'drift');
}

/** Units that are not current: those that share their only change together, the others by section. */
function unitLines(
  article: Article,
  locale: string,
  context: Omit<ReviewContext, 'shown'>,
): {count: number; lines: string[]} {
  const shown = new Map<string, string>();
  const covered = (unit: Unit): readonly Unit[] => coveredUnits(article, unit, stateOf(unit, locale)?.translation);
  const groups = changeGroups(article, locale, covered);
  const grouped = new Set(groups.flatMap(({units}) => units.flatMap(covered)));
  const lines = reviewGroups(article, locale, groups, context);
  let count = 0;
  let section: string | undefined;
  for (const unit of article.units) {
    const state = stateOf(unit, locale);
    if (!state || state.status === 'current') continue;
    count++;
    if (grouped.has(unit)) continue;
    if (unit.section !== section) {
      section = unit.section;
      lines.push(`### ${sectionHeading(article, section)}`, '');
    }
    lines.push(...reviewUnit(article, unit, state, {...context, shown}));
  }
  return {count, lines};
}

/** What is wanted for sentences that are current, by their pairs: the others are units to look at. */
function wantsOfPairs(article: Article, locale: string, wantOf: WantOf | undefined): WantAt {
  const wants = new Map<string, WantedSuggestions>();
  for (const unit of article.units) {
    const state = stateOf(unit, locale);
    const want = state?.status === 'current' ? wantOf?.(unit, locale) : undefined;
    const {file, pair} = state?.translation?.evidence ?? {};
    if (want && file !== undefined) wants.set(`${file}\0${pair ?? ''}`, want);
  }
  return ({file, pair}) => wants.get(`${file}\0${pair ?? ''}`);
}
