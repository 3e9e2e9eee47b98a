import type {EnglishCommit, Finding, Page} from '../model/index.js';
import {read, readEnglish} from '../read/index.js';
import {compare, normalise} from '../text/index.js';
import {pageRemarks} from './page-remarks.js';
import {dropDeleted, type DatedPage} from './drop-deleted.js';
import {fromRecord} from './from-record.js';
import type {PageRecord} from './page-record.js';
import {unreadable} from './unreadable.js';

/** The text of one page and the path that findings and evidence give for it, with `/`. */
export interface BuildInput {
  readonly file: string;
  readonly text: string;
  /** Of the text, where it costs less than to make it of the text. */
  readonly hash?: string;
  /** Path that the page is known by where that is not `file`, as for older versions in a repository. */
  readonly pagePath?: string;
  /** On pages of the English repository, which have no pairs: their commits, as in `Page.english`. */
  readonly english?: readonly EnglishCommit[];
  /** Whether its repository has gone on since: then it is history, and not checked. */
  readonly isPast?: boolean;
}

/** A page to be read, or one that another run has read. */
export type GroupInput = BuildInput | PageRecord;

/** Reads one page and says what there is to say about it; an error that reading should not have thrown becomes a finding, so that the other pages go on. */
export function readSafely(input: GroupInput): {readonly page?: Page; readonly findings: readonly Finding[]} {
  if ('record' in input) return fromRecord(input);
  try {
    const page = readInput(input);
    return {page, findings: input.isPast ? [] : [...pageRemarks(page), ...page.findings]};
  } catch (error) {
    return {findings: [unreadable(input.file, error)]};
  }
}

/** The path decides on key and locale of pages that name none; findings and evidence give the file. */
function readInput({file, text, pagePath}: BuildInput): Page {
  if (pagePath === undefined) return read(text, {file});
  const page = read(text, {file: pagePath});
  return {...page, file, findings: page.findings.map((finding) => ({...finding, file}))};
}

/** Reads a page of the English repository, cut where the pairs of the localized pages are cut. */
function readSource({file, text, pagePath, english = []}: BuildInput, known: ReadonlySet<string>): Page {
  const page = readEnglish(text, {file: pagePath ?? file, known});
  return {...page, file, meta: {...page.meta, sourceCommit: english[0]?.commit}, english};
}

/** Reads pages by file; those that a repository does not have any more are left out. */
export function readPages(inputs: readonly GroupInput[]): {pages: DatedPage[]; findings: Finding[]} {
  const findings: Finding[] = [];
  const pages: DatedPage[] = [];
  for (const input of inputs.toSorted((a, b) => compare(a.file, b.file))) {
    if ('english' in input && input.english) continue;
    const result = readSafely(input);
    for (const finding of result.findings) findings.push(finding);
    if (result.page) pages.push({page: result.page, isPast: 'isPast' in input && input.isPast === true});
  }
  const {kept, findings: deleted} = dropDeleted(pages);
  const sources = inputs.filter((input): input is BuildInput => 'english' in input && input.english !== undefined);
  const known =
    sources.length === 0
      ? undefined
      : new Set(kept.flatMap(({page}) => page.pairs.map(({source}) => normalise(source))));
  const english = known ? sources.map((input) => ({page: readSource(input, known), isPast: true})) : [];
  return {pages: [...kept, ...english], findings: [...findings, ...deleted]};
}
