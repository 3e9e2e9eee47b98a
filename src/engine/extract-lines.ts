import type {Finding} from '../model/index.js';
import {pageLine, pairLines} from '../write/index.js';
import {readSource} from './read-sources.js';
import type {LoadedSource, PageText} from './source.js';

/** What `extract` prints of one page. */
export interface Extracted {
  /** Lines of JSON, each with its line break. */
  readonly lines: string;
  readonly findings: readonly Finding[];
}

/** What a line is about. */
export type LineKind = 'pairs' | 'pages';

/** Reads a page and writes its lines. */
export function extractLines(source: PageText & Pick<LoadedSource, 'identity'>, kind: LineKind): Extracted {
  const read = readSource(source);
  const lines = kind === 'pages' ? pageLine(read) : read.page ? pairLines(read.page) : '';
  return {lines, findings: read.findings};
}
