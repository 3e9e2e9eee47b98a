import {createHash} from 'node:crypto';
import type {Candidate, Head, Identity, Root} from '../identity/index.js';
import type {EnglishCommit, Finding, PageOrigin, SourceHistory} from '../model/index.js';
import {englishSentences, headOf} from '../read/index.js';
import {headOfRecord, type PageRecord} from './page-record.js';

export type {PageRecord};

/** The text of one page and what is known of it from where it stood. Plain data, which can be sent to workers. */
export interface PageText {
  /** Path that findings and evidence give, with `/`. */
  readonly file: string;
  readonly text: string;
  /** Path below `root` that all versions of the page share, where that is not `file`. */
  readonly pagePath?: string;
  /** What the user named that the page stands in. */
  readonly root?: Root;
  /** On pages of the English repository, which have no pairs: their commits, as in `Page.english`. */
  readonly english?: readonly EnglishCommit[];
  /** Where it stands in the history of its repository, if it is of one. */
  readonly history?: SourceHistory;
  /** Where others find it. */
  readonly origin?: PageOrigin;
  /** Whether its repository has gone on since: then it is history, and not checked. */
  readonly isPast?: boolean;
}

/** Why a text that was there cannot be used any more. */
export interface LostText {
  readonly finding: Finding;
}

/** The text of a page, a page that another run has read, or why it is left out, and which page it is where that is known. */
export type LoadedSource = (PageText | PageRecord | (LostText & Pick<PageText, 'file'>)) & {
  readonly identity?: Identity;
};

/**
 * One version of a page that was found, in a folder, a repository or a record of another run. Nothing is read, unpacked
 * or parsed before it is asked for, so that what is dropped or has not changed costs next to nothing.
 */
export interface Source extends Candidate {
  readonly isPast: boolean;
  readonly english?: readonly EnglishCommit[];
  /** Which page it is, where that is known already. */
  readonly identity?: Identity;
  /** On English pages: a localized version of the same page. */
  readonly like?: Source;
  /** About how much there is to read, in bytes. */
  readonly size: number;
  /** A hash of everything of it that decides on a result. */
  readonly hash: () => string;
  readonly load: () => LoadedSource;
}

/** Where the text of a page comes from when it is asked for. */
export interface LazyText extends Omit<PageText, 'text'> {
  readonly size: number;
  readonly text: () => string | LostText;
  /** Hash of the text, where it costs less than to make it of the text. */
  readonly textHash?: () => string;
  readonly like?: Source;
}

const noRoot: Root = {name: '', isRepository: false};

/** A source whose text is read when it is asked for, and not kept. */
export function lazySource({text, textHash, size, like, ...known}: LazyText): Source {
  const {file, pagePath = file, root = noRoot, english, isPast = false} = known;
  return {
    file,
    root,
    path: pagePath.replaceAll('\\', '/'),
    isPast,
    size,
    ...(english && {english}),
    ...(like && {like}),
    head: once<Head>(() => headOf(textOf(text()))),
    sentences: () => englishSentences(textOf(text())),
    hash: once(() => sha256(JSON.stringify(known), textHash?.() ?? textOf(text()))),
    load: () => {
      const loaded = text();
      return typeof loaded === 'string' ? {...known, text: loaded} : {file, ...loaded};
    },
  };
}

/** A text that is lost says nothing of its page; that it is, is said when it is loaded. */
function textOf(text: string | LostText): string {
  return typeof text === 'string' ? text : '';
}

/** A source of a text that is there already. */
export function textSource({text, ...known}: PageText): Source {
  return lazySource({...known, size: text.length, text: () => text});
}

/** A source of a page that another run has read. It is a page of today, and never one of the English repository. */
export function recordSource(record: PageRecord): Source {
  const read = once(() => headOfRecord(record));
  return {
    file: record.file,
    root: record.root,
    path: record.path,
    isPast: false,
    size: record.record.length,
    head: () => read().head,
    sentences: () => read().sentences(),
    hash: once(() => sha256(record.file, record.record)),
    load: () => record,
  };
}

/** A source of which it is known which page it is. */
export function identified(source: Source, identity: Identity): Source {
  return {
    ...source,
    identity,
    hash: () => sha256(source.hash(), identity.key, identity.locale),
    load: () => ({...source.load(), identity}),
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
