import {sourceAt, versionOf, sourceLocale, type Article, type Locale} from '../model/index.js';
import {normalise} from '../text/index.js';
import {sectionHeading} from './article-pages.js';
import {linked, type LinkOf} from './link-of.js';
import {code} from '../text/markdown-literal.js';
import {markDiff} from './mark-diff.js';
import {translationSteps, type TranslationStep} from './translation-steps.js';

/**
 * What changed in the translations of a locale from version to version, by the locale's own words,
 * with the sources beside it where they differ. Differences in white space and escapes are only counted.
 *
 * @returns how many units read differently, and the lines.
 */
export function reviewEarlier(article: Article, locale: Locale, linkOf: LinkOf): {changed: number; lines: string[]} {
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
    lines.push(`#### ${code(unit.id)}`, '', ...real.flatMap((step) => stepLines(article, step, locale.tag, linkOf)));
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
  linkOf: LinkOf,
): string[] {
  const source = markDiff(
    sourceAt(units, versionOf(article, before)),
    sourceAt(units, versionOf(article, after)),
    sourceLocale,
  );
  const target = markDiff(was, now, locale);
  const [then, later] = [before.evidence.handoff ?? 'was', after.evidence.handoff ?? 'now'];
  const lines: string[] = [];
  if (units.length > 1)
    lines.push(`One text for ${units.length} sentences: ${units.map(({id}) => code(id)).join(', ')}.`, '');
  if (source.was === source.now) lines.push(`- **source:** ${source.now}`);
  else lines.push(`- **source ${then}:** ${source.was}`, `- **source ${later}:** ${source.now}`);
  const [old, latest] = [linked(then, linkOf(before.evidence)), linked(later, linkOf(after.evidence))];
  lines.push(`- **${old}:** ${target.was}`, `- **${latest}:** ${target.now}`, '');
  return lines;
}
