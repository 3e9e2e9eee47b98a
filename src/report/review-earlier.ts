import {sourceAt, versionOf, sourceLocale, type Article, type Locale} from '../model/index.js';
import {normalise} from '../text/index.js';
import {sectionHeading} from './article-pages.js';
import {linked} from './link-of.js';
import {markDiff} from './mark-diff.js';
import type {ReviewContext} from './review-unit.js';
import {wholeNames} from './whole-names.js';
import {translationSteps, type TranslationStep} from './translation-steps.js';

type EarlierContext = Pick<ReviewContext, 'linkOf' | 'unitLinks' | 'products'>;

/**
 * What changed in the translations of a locale from version to version, by the locale's own words,
 * with the sources beside it where they differ. Differences in white space and escapes are only counted.
 *
 * @returns how many units read differently, and the lines.
 */
export function reviewEarlier(
  article: Article,
  locale: Locale,
  context: EarlierContext,
): {changed: number; lines: string[]} {
  const seen = new Set<string>();
  const lines: string[] = [];
  let changed = 0;
  let cosmetic = 0;
  let section: string | undefined;
  for (const unit of article.units) {
    const steps = translationSteps(article, unit, locale.tag, locale.sentenceGap, seen);
    const real = steps.filter(({was, now}) => essence(was, locale) !== essence(now, locale));
    cosmetic += steps.filter(({was, now}) => was !== now).length - real.length;
    if (real.length === 0) continue;
    changed++;
    if (unit.section !== section) {
      section = unit.section;
      lines.push(`### ${sectionHeading(article, section)}`, '');
    }
    lines.push(
      `#### ${context.unitLinks.link(unit.id)}`,
      '',
      ...real.flatMap((step) => stepLines(article, step, locale.tag, context)),
    );
  }
  const folded = cosmetic === 0 ? '' : ` Differences in white space and escapes only, not shown: ${cosmetic}.`;
  return {
    changed,
    lines: [`Translations that read differently in an earlier version: ${changed}.${folded}`, '', ...lines],
  };
}

/** A text as it is compared: in languages written without spaces, spaces do not count. */
function essence(text: string, {spaceless}: Locale): string {
  return spaceless ? normalise(text).replaceAll(' ', '') : normalise(text);
}

function stepLines(
  article: Article,
  {units, before, after, was, now}: TranslationStep,
  locale: string,
  {linkOf, unitLinks, products}: EarlierContext,
): string[] {
  const wholeIn = wholeNames({products});
  const source = markDiff(sourceAt(units, versionOf(article, before)), sourceAt(units, versionOf(article, after)), {
    locale: sourceLocale,
    wholeIn,
  });
  const target = markDiff(was, now, {locale, wholeIn});
  const [then, later] = [before.evidence.handoff ?? 'was', after.evidence.handoff ?? 'now'];
  const lines: string[] = [];
  if (units.length > 1)
    lines.push(`One text for ${units.length} sentences: ${units.map(({id}) => unitLinks.link(id)).join(', ')}.`, '');
  if (source.was === source.now) lines.push(`- **source:** ${source.now}`);
  else lines.push(`- **source ${then}:** ${source.was}`, `- **source ${later}:** ${source.now}`);
  const [old, latest] = [linked(then, linkOf(before.evidence)), linked(later, linkOf(after.evidence))];
  lines.push(`- **${old}:** ${target.was}`, `- **${latest}:** ${target.now}`, '');
  return lines;
}
