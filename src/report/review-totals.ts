import {
  type Article,
  type Decided,
  type Finding,
  publishedPath,
  severities,
  type SourceVersion,
  type Status,
  statuses,
  versionRef,
} from '../model/index.js';
import {localePages} from './article-pages.js';
import {countStatuses, stateOf} from './count-statuses.js';
import {linked} from './link-of.js';
import type {ReviewContext} from './review-unit.js';
import type {UnitLinks} from './unit-links.js';
import {code, literal} from '../text/markdown-literal.js';

/** What each status means to a translator, in one line. */
const meanings: Record<Status, string> = {
  current: 'made from the wording that the English page has today; nothing to do',
  patched: 'in English only a name, a value or a link changed, and it was replaced in the translation: please confirm',
  stale: 'English changed and the translation still says the old thing: please revise',
  untranslated: 'the translation is still English: please translate',
  missing: 'new in English, no translation yet: please translate',
};

/** The head of a review: which versions it is about, units by status, what people decided, findings by severity. */
export function reviewTotals(
  article: Article,
  locale: string,
  findings: readonly Finding[],
  {linkOf, unitLinks}: Pick<ReviewContext, 'linkOf' | 'unitLinks'>,
): string[] {
  const counts = countStatuses(article, locale);
  const units = statuses.reduce((sum, status) => sum + counts[status], 0);
  return [
    `Article ${code(article.key)}. ${englishWords(article.versions.at(-1))} Translations:`,
    '',
    ...localePages(article, locale).map(
      (page) =>
        `- ${dateWords(page.meta.handoff, page.meta.sourceCommit)}: ${linked(code(publishedPath(page)), linkOf({file: page.file, line: 1}))}`,
    ),
    '',
    `| status | units of ${units} | what it means |`,
    '| --- | ---: | --- |',
    ...statuses.map((status) => `| ${status} | ${counts[status]} | ${meanings[status]} |`),
    '',
    ...decidedLines(article, locale, unitLinks),
    `| findings | ${severities.join(' | ')} |`,
    `| ---: |${severities.map(() => ' ---: |').join('')}`,
    `| ${findings.length} | ${severities.map((severity) => findings.filter((finding) => finding.severity === severity).length).join(' | ')} |`,
    '',
  ];
}

/** What each action means, before a list of sentences. */
const decisionHeads: Record<Decided['action'], string> = {
  confirm: 'Confirmed:',
  correct: 'Corrected:',
  accept: 'Accepted as they are, though English has changed since:',
};

/** Sentences that people decided on, by what they decided. */
function decidedLines(article: Article, locale: string, unitLinks: UnitLinks): string[] {
  const found = article.units.flatMap((unit) => {
    const {decided, status} = stateOf(unit, locale) ?? {};
    return decided && status === 'current' ? [{unit, decided}] : [];
  });
  return (['correct', 'confirm', 'accept'] as const).flatMap((action) => {
    const lines = found
      .filter(({decided}) => decided.action === action)
      .map(({unit: {id, source}, decided: {by, why, text}}) => {
        const who = why === undefined ? literal(by) : `${literal(by)}: ${literal(why)}`;
        return `- ${unitLinks.link(id)}: ${literal(source)}${text === undefined ? '' : ` → ${literal(text)}`} (${who})`;
      });
    return lines.length > 0 ? [decisionHeads[action], '', ...lines, ''] : [];
  });
}

/** Which English the page follows. A handoff is the date of a translation. */
function englishWords(version: SourceVersion | undefined): string {
  if (version?.committed !== undefined)
    return `English as of ${dateWords(version.committed, versionRef(version).sourceCommit)}.`;
  if (version?.handoff === undefined) return `English of ${dateWords(undefined, version?.sourceCommit)}.`;
  return `English of the translation handed back ${dateWords(version.handoff, version.sourceCommit)}.`;
}

function dateWords(handoff: string | undefined, commit: string | undefined): string {
  return `${handoff ?? 'no date'}${commit === undefined ? '' : ` (${code(commit.slice(0, 8))})`}`;
}
