import {createHash} from 'node:crypto';
import type {EnglishCommit} from '../model/index.js';
import {headOf} from '../read/index.js';
import type {PageRecord} from './page-record.js';

export type {PageRecord};

/** Where a version stands in the history of its repository. Plain data. */
export interface SourceHistory {
  /** What the repository is called in the names of files. */
  readonly repository: string;
  /** Place of the first commit in which the page read so among all of the repository: parents before children, the oldest 0. */
  readonly order: number;
  /** The same of the last commit in which it came to read so. What stands at the tip has the greatest of its page. */
  readonly lastOrder: number;
  /** The first commit in which the page read so, in full. */
  readonly commit: string;
  /** When that was committed, ISO 8601 in UTC. */
  readonly time: string;
}

/** The text of one page and what is known of it from where it stood. Plain data, which can be sent to workers. */
export interface PageText {
  /** Path that findings and evidence give, with `/`. */
  readonly file: string;
  readonly text: string;
  /** Path that the page is known by where that is not `file`, as for older versions in a repository. */
  readonly pagePath?: string;
  /** On pages of the English repository, which have no pairs: their commits, as in `Page.english`. */
  readonly english?: readonly EnglishCommit[];
  /** Where it stands in the history of its repository, if it is of one. */
  readonly history?: SourceHistory;
  /** Whether its repository has gone on since: then it is history, and not checked. */
  readonly isPast?: boolean;
}

/** The text of a page, or a page that another run has read. */
export type LoadedSource = PageText | PageRecord;

/**
 * One version of a page that was found, in a folder, a repository or a record of another run. Nothing is read, unpacked
 * or parsed before it is asked for, so that what is dropped or has not changed costs next to nothing.
 */
export interface Source {
  readonly file: string;
  readonly isPast: boolean;
  readonly english?: readonly EnglishCommit[];
  /** About how much there is to read, in bytes. */
  readonly size: number;
  /** The key of the page: versions of one page share it. */
  readonly key: () => string;
  /** The locale that the page names, or its path. */
  readonly locale: () => string;
  /** The English commit that the page says it was made from. */
  readonly sourceCommit: () => string | undefined;
  /** A hash of everything of it that decides on a result. */
  readonly hash: () => string;
  readonly load: () => LoadedSource;
}

/** Where the text of a page comes from when it is asked for. */
export interface LazyText extends Omit<PageText, 'text'> {
  readonly size: number;
  readonly text: () => string;
  /** Hash of the text, where it costs less than to make it of the text. */
  readonly textHash?: () => string;
}

/** A source whose text is read when it is asked for, and not kept. */
export function lazySource({text, textHash, size, ...known}: LazyText): Source {
  const {file, pagePath = file, english, isPast = false} = known;
  // Both stand in the front matter: they are read once, when the first of them is asked for.
  const head = once(() => headOf(text(), {file: pagePath}));
  return {
    file,
    isPast,
    size,
    ...(english && {english}),
    key: () => head().key,
    locale: () => head().locale,
    sourceCommit: () => head().sourceCommit,
    hash: once(() => sha256(JSON.stringify(known), textHash?.() ?? text())),
    load: () => ({...known, text: text()}),
  };
}

/** A source of a text that is there already. */
export function textSource({text, ...known}: PageText): Source {
  return lazySource({...known, size: text.length, text: () => text});
}

/** A source of a page that another run has read. It is a page of today, and never one of the English repository. */
export function recordSource(record: PageRecord): Source {
  return {
    file: record.file,
    isPast: false,
    size: record.record.length,
    key: () => record.key,
    locale: () => 'und',
    sourceCommit: () => undefined,
    hash: once(() => sha256(record.file, record.record)),
    load: () => record,
  };
}

function sha256(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64');
}

function once<Value extends string | object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** About how much there is to read in all, in bytes. */
export function totalSize(sources: readonly Source[]): number {
  return sources.reduce((sum, {size}) => sum + size, 0);
}
