import {createHash} from 'node:crypto';
import type {Candidate, Head, Identity, Root} from '../identity/index.js';
import type {EnglishCommit, Finding, PageOrigin, RepositoryWords, SourceHistory} from '../model/index.js';
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

/** The text of a page, a page that another run has read, or why it is left out; which page it is, and what others say of its words, where that is known. */
export type LoadedSource = (PageText | PageRecord | (LostText & Pick<PageText, 'file'>)) & {
  readonly identity?: Identity;
  readonly words?: RepositoryWords;
};

/**
 * One version of a page that was found, in a folder, a repository or a record of another run. Nothing is read, unpacked
 * or parsed before it is asked for, so that what is dropped or has not changed costs next to nothing.
 */
export interface Source extends Candidate {
  readonly isPast: boolean;
  readonly english?: readonly EnglishCommit[] | undefined;
  /** Which page it is, where that is known already. */
  readonly identity?: Identity;
  /** On English pages: a localized version of the same page. */
  readonly like?: Source | undefined;
  /** About how much there is to read, in bytes. */
  readonly size: number;
  /** A hash of everything of it that decides on a result. */
  hash(): string;
  load(): LoadedSource;
}

/** Where the text of a page comes from when it is asked for. */
export interface LazyText extends Omit<PageText, 'text'> {
  readonly size: number;
  readonly text: () => string | LostText;
  /** Hash of the text, where it costs less than to make it of the text. */
  readonly textHash?: () => string;
  /** Gives the head, from where it is kept or by reading it; it is read by default. */
  readonly keptHead?: ((read: () => Head) => Head) | undefined;
  readonly like?: Source;
}

const noRoot: Root = {name: '', isRepository: false};

/** A source whose text is read when it is asked for, and not kept. */
export function lazySource(text: LazyText): Source {
  return new TextSource(text);
}

/** There may be tens of thousands: what they can do stands once, not in each. */
class TextSource implements Source {
  readonly file: string;
  readonly root: Root;
  readonly path: string;
  readonly isPast: boolean;
  readonly size: number;
  readonly english?: readonly EnglishCommit[];
  readonly like?: Source;
  readonly #known: Omit<PageText, 'text'>;
  readonly #text: LazyText['text'];
  readonly #textHash: LazyText['textHash'];
  readonly #keptHead: LazyText['keptHead'];
  #head: Head | undefined;
  #hash: string | undefined;

  constructor({text, textHash, keptHead, size, like, ...known}: LazyText) {
    const {file, pagePath = file, root = noRoot, english, isPast = false} = known;
    this.file = file;
    this.root = root;
    this.path = pagePath.replaceAll('\\', '/');
    this.isPast = isPast;
    this.size = size;
    if (english) this.english = english;
    if (like) this.like = like;
    this.#known = known;
    this.#text = text;
    this.#textHash = textHash;
    this.#keptHead = keptHead;
  }

  head(): Head {
    // A copy: a string that is cut from a text keeps the whole of it in memory.
    const read = (): Head => structuredClone(headOf(textOf(this.#text())));
    return (this.#head ??= this.#keptHead?.(read) ?? read());
  }

  sentences(): ReadonlySet<string> {
    return englishSentences(textOf(this.#text()));
  }

  hash(): string {
    return (this.#hash ??= sha256(JSON.stringify(this.#known), this.#textHash?.() ?? textOf(this.#text())));
  }

  load(): LoadedSource {
    const loaded = this.#text();
    return typeof loaded === 'string' ? {...this.#known, text: loaded} : {file: this.file, ...loaded};
  }
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

/** What other pages say of the words of a page. It is made when it is asked for: for all pages it takes much room. */
export interface KnownWords {
  /** A hash of it; empty where they say nothing. */
  readonly hash: () => string;
  readonly get: () => RepositoryWords | undefined;
}

/** Whether a source is a localized page as it is today. */
export function isOfToday({isPast, english}: Source): boolean {
  return !isPast && !english;
}

/** A source of which it is known which page it is, and what others say of its words. */
export function identified(source: Source, identity: Identity, words?: KnownWords): Source {
  return new IdentifiedSource(source, identity, words);
}

class IdentifiedSource implements Source {
  readonly identity: Identity;
  readonly #source: Source;
  readonly #words: KnownWords | undefined;

  constructor(source: Source, identity: Identity, words: KnownWords | undefined) {
    this.identity = identity;
    this.#source = source;
    this.#words = words;
  }

  get file(): string {
    return this.#source.file;
  }
  get root(): Root {
    return this.#source.root;
  }
  get path(): string {
    return this.#source.path;
  }
  get isPast(): boolean {
    return this.#source.isPast;
  }
  get size(): number {
    return this.#source.size;
  }
  get english(): readonly EnglishCommit[] | undefined {
    return this.#source.english;
  }
  get like(): Source | undefined {
    return this.#source.like;
  }

  head(): Head {
    return this.#source.head();
  }
  sentences(): ReadonlySet<string> {
    return this.#source.sentences();
  }
  hash(): string {
    return sha256(this.#source.hash(), this.identity.key, this.identity.locale, this.#words?.hash() ?? '');
  }
  load(): LoadedSource {
    const words = this.#words?.get();
    return {...this.#source.load(), identity: this.identity, ...(words && {words})};
  }
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
