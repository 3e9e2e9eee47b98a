import {
  chrfFormula,
  compareFindings,
  type Finding,
  findingSchema,
  type KnowledgeBase,
  type LongFile,
  scoreFormula,
  type ArticleReport,
} from '../model/index.js';
import {compare} from '../text/index.js';
import {indexPage} from './index-page.js';
import {knowledgeFiles} from './knowledge-files.js';
import {outputPaths} from './output-paths.js';
import {knowledgeBaseSchemaPath, schemaFiles} from './schema-files.js';

/** What articles are joined with. */
export interface JoinInput {
  readonly reports: readonly ArticleReport[];
  readonly knowledgeBase: KnowledgeBase;
  readonly findings: readonly Finding[];
}

/**
 * Puts articles together to all files of the output. The order of what is given does not matter.
 *
 * @returns files ordered by path. Paths are relative to the output folder, use `/` and never leave it.
 */
export function joinReports(input: JoinInput): LongFile[] {
  const written = input.reports.toSorted((a, b) => compare(a.key, b.key));
  const path = outputPaths(written);
  const pages = written.flatMap((article) =>
    article.locales.flatMap(({locale, page, versions, review}) => [
      {path: path(article, locale, 'page'), parts: [page]},
      {path: path(article, locale, 'versions'), parts: [versions]},
      {path: path(article, locale, 'review'), parts: [review]},
    ]),
  );
  const files = [
    ...pages,
    ...[...schemaFiles(), ...knowledgeFiles(input.knowledgeBase)].map(({path, content}) => ({path, parts: [content]})),
    {path: 'README.md', parts: [indexPage(written, input.knowledgeBase, input.findings.length, path)]},
    {path: 'findings.json', parts: jsonList(input.findings.toSorted(compareFindings).map(inOrder))},
    {
      path: 'knowledge-base.json',
      parts: [`${JSON.stringify({...input.knowledgeBase, $schema: knowledgeBaseSchemaPath}, undefined, 2)}\n`],
    },
    {path: 'scores.json', parts: [scoresOf(written)]},
    {path: 'units.ndjson', parts: written.map(({units}) => units)},
  ];
  return files.sort((a, b) => compare(a.path, b.path));
}

const findingKeys = Object.keys(findingSchema.shape) as readonly (keyof Finding)[];

/** A finding with its keys in the order of the schema, whoever made it. */
function inOrder(finding: Finding): object {
  return Object.fromEntries(findingKeys.map((key) => [key, finding[key]]));
}

/** The scores of all pages, with how they are made. */
function scoresOf(written: readonly ArticleReport[]): string {
  const pages = written.flatMap(({locales}) => locales.flatMap(({score}) => (score ? [score] : [])));
  return `${JSON.stringify({penalty: scoreFormula, similarity: chrfFormula, pages}, undefined, 2)}\n`;
}

/** What `JSON.stringify` with two spaces gives, an item at a time: a string that holds all may be too long to exist. */
function jsonList(values: readonly unknown[]): string[] {
  if (values.length === 0) return ['[]\n'];
  const items = values.map((value) => `  ${JSON.stringify(value, undefined, 2).replaceAll('\n', '\n  ')}`);
  return items.map(
    (item, index) => `${index === 0 ? '[\n' : ',\n'}${item}${index === items.length - 1 ? '\n]\n' : ''}`,
  );
}
