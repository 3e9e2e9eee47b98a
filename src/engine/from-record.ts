import {z} from 'zod';
import {pageLineSchema, type Finding, type Page} from '../model/index.js';
import {checkedRecord} from '../read/index.js';
import {parseJson, type PageRecord} from './page-record.js';

/** Gives the page of a record back as `read` gave it. */
export function fromRecord({file, record}: PageRecord): {readonly page?: Page; readonly findings: readonly Finding[]} {
  const line = pageLineSchema.safeParse(parseJson(record));
  if (!line.success) return {findings: [unusable(file, z.prettifyError(line.error))]};
  const {page, findings} = line.data;
  if (!page) return {findings};
  const {meta, frontMatter} = page;
  return {
    page: {
      ...page,
      frontMatter: {...frontMatter, data: checkedRecord(frontMatter.data)},
      meta: {
        locale: meta.locale,
        handoff: meta.handoff,
        sourceCommit: meta.sourceCommit,
        fileHash: meta.fileHash,
        translationType: meta.translationType,
        title: meta.title,
        description: meta.description,
      },
    },
    findings,
  };
}

function unusable(file: string, reason: string): Finding {
  return {
    file,
    line: 1,
    column: 1,
    locale: 'und',
    ruleId: 'input-units',
    severity: 'error',
    message: `Unexpected line for the page, expected one of \`extract --pages\`: ${reason.split('\n').slice(0, 4).join(' ')}`,
    itsType: 'other',
    mqm: 'neutral',
    note: 'Run `sxs-kb extract --pages` again, with the same version of sxs-kb.',
  };
}
