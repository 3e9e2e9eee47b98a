import {identityOfPath, type Root} from '../identity/index.js';
import type {Finding, PageOrigin} from '../model/index.js';
import {pageLine, pairLines} from '../write/index.js';
import {inTime} from './in-time.js';
import {readSource} from './read-sources.js';

/** A page, and where it stands. */
export interface PlacedText {
  readonly file: string;
  readonly text: string;
  readonly root: Root;
  readonly pagePath: string;
  readonly origin?: PageOrigin;
}

/** What `extract` prints of one page. */
export interface Extracted {
  /** Lines of JSON, each with its line break. */
  readonly lines: string;
  readonly findings: readonly Finding[];
}

/** What a line is about. */
export type LineKind = 'pairs' | 'pages';

/** Reads a page and writes its lines. It is read alone: its path says which page it is. */
export function extractLines(
  {root, pagePath: path, ...placed}: PlacedText,
  kind: LineKind,
  pageTimeout?: number,
): Extracted {
  const {result, findings} = inTime(
    [placed],
    () => readSource({...placed, identity: identityOfPath(root, path)}),
    pageTimeout,
  );
  const read = result ?? {findings};
  const lines = kind === 'pages' ? pageLine({...read, root, path}) : read.page ? pairLines(read.page) : '';
  return {lines, findings: read.findings};
}
