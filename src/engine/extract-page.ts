import {extractLines, type LineKind} from './extract-lines.js';
import {readPage} from '../machine/disk/read-page.js';
import type {Root} from '../identity/index.js';
import type {Finding, PageOrigin} from '../model/index.js';

/** A page to be extracted. */
export interface ExtractJob {
  /** Path to read from, and the name of the file in findings. */
  readonly path: string;
  readonly file: string;
  readonly kind: LineKind;
  /** As in `ArticleOptions`. */
  readonly pageTimeout?: number;
  /** Where it stands: with its path that says which page it is. */
  readonly root: Root;
  readonly pagePath: string;
  readonly origin?: PageOrigin;
}

/** Lines of a page in UTF-8, and what there is to say about it. */
export interface ExtractedPage {
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
}

/** Reads a page from the disk and writes its lines. */
export function extractPage(job: ExtractJob): ExtractedPage {
  const input = readPage(job);
  if ('finding' in input) return {bytes: new Uint8Array(), findings: [input.finding]};
  const {lines, findings} = extractLines({...job, text: input.text}, job.kind, job.pageTimeout);
  // Takes a third of the time of `TextEncoder`, which allocates more memory than it needs.
  return {bytes: Buffer.from(lines), findings};
}
