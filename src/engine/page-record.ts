import {z} from 'zod';
import {fileFinding, pageLineSchema, type Finding, type Page} from '../model/index.js';
import type {Head} from '../identity/index.js';
import {checkedRecord, sentencesOf} from '../read/index.js';
import {headOfPage, noHead} from './page-head.js';

/** A page that another run has read: a line of `extract --pages`. */
export interface PageRecord extends z.infer<typeof headSchema> {
  /** The whole line. */
  readonly record: string;
}

/** Where a page stood. */
const headSchema = pageLineSchema.pick({file: true, root: true, path: true}).strip();

const text = '"(?:[^"\\\\]|\\\\.)*"';
/** How every line begins, unless another program rewrote it. */
const head = new RegExp(
  `^(\\{"file":${text},"root":\\{"name":${text},"isRepository":(?:true|false)(?:,"remote":${text})?\\},"path":${text}),`,
);

/**
 * Takes from a line what sorting needs, without parsing all of it.
 *
 * @returns `undefined` when it is no line of `extract --pages`.
 */
export function toRecord(line: string): PageRecord | undefined {
  const own = head.exec(line)?.[1];
  const found = headSchema.safeParse(parseJson(own === undefined ? line : `${own}}`));
  return found.success ? {...found.data, record: line} : undefined;
}

/** The page of a record, as `read` gave it. */
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

/** What of a record says which page it is. */
export function headOfRecord(record: PageRecord): {head: Head; sentences: () => ReadonlySet<string>} {
  // The page itself is not kept: there may be many, and few are asked for their sentences.
  const {page} = fromRecord(record);
  return {head: page ? headOfPage(page) : noHead, sentences: () => sentencesOf(fromRecord(record).page?.pairs ?? [])};
}

/** The value of a JSON text; `undefined` when it cannot be parsed. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function unusable(file: string, reason: string): Finding {
  return fileFinding({
    file,
    ruleId: 'input-units',
    message: `Unexpected line for the page, expected one of \`extract --pages\`: ${reason.split('\n').slice(0, 4).join(' ')}`,
    note: 'Run `sxs-kb extract --pages` again, with the same version of sxs-kb.',
  });
}
