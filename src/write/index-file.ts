import {statuses, type LongFile} from '../model/index.js';
import {literal} from '../text/markdown-literal.js';
import type {OutputInput} from './output.js';

/** The front page of the output: what is here, and the state of every article in every locale. */
export function indexFile({reports, knowledgeBase, findings: all, pathOf}: OutputInput): LongFile[] {
  const rows = reports.flatMap((article) =>
    article.locales.map(({locale, counts, findings}) => {
      const cells = [
        link(article.title, pathOf(article, locale, 'page')),
        literal(locale),
        ...statuses.map((status) => counts[status]),
        findings,
        link('review', pathOf(article, locale, 'review')),
        link('versions', pathOf(article, locale, 'versions')),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  const lines = [
    '# Output',
    '',
    `Made by ${literal(knowledgeBase.generator)}; changes by hand are lost at the next run.`,
    '',
    `- [knowledge-base.json](knowledge-base.json): the errors and their history (${knowledgeBase.entries.length}; [schema](schema/knowledge-base.schema.json))`,
    '- [units.ndjson](units.ndjson): one line per unit and locale ([schema](schema/unit.schema.json))',
    `- [findings.json](findings.json): what the checks found (${all.length}; [schema of one](schema/finding.schema.json))`,
    '',
    `| page | locale | ${statuses.join(' | ')} | findings | | |`,
    `| --- | --- | ${statuses.map(() => '---:').join(' | ')} | ---: | --- | --- |`,
    ...rows,
  ];
  return [{path: 'README.md', parts: [`${lines.join('\n')}\n`]}];
}

function link(label: string, path: string): string {
  const url = path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (char) => (char === '(' ? '%28' : '%29'));
  return `[${literal(label).replaceAll('|', String.raw`\|`)}](${url})`;
}
