import type {Finding} from './finding.js';

/** The front matter of a page, as it stands and as data. */
export interface FrontMatter {
  /** Everything from the first byte of the file to the end of the closing fence line; empty when there is none. */
  readonly raw: string;
  /** Keys to values; scalars are the strings that stand in the page, never numbers or dates. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the front matter says about the version of a page. Absent is `undefined`. */
export interface PageMeta {
  /** BCP 47 tag from `ms.contentlocale`, else from the path; `und` when neither says. */
  readonly locale: string;
  /** Date of the handoff as `YYYY-MM-DD`, from `ms.lasthandoff` (MM/DD/YYYY). */
  readonly handoff: string | undefined;
  /** Commit of the English page that was translated. */
  readonly sourceCommit: string | undefined;
  readonly fileHash: string | undefined;
  /** `MT` machine, `HT` human. */
  readonly translationType: string | undefined;
  readonly title: string | undefined;
  readonly description: string | undefined;
}

/** An item of a list that a block stands in. */
export interface ListItem {
  /** Ordinal of the list in its page. Blocks of one list share it. */
  readonly list: number;
  readonly ordered: boolean;
  /** Position in the list from 1; in an ordered list counted from the list's start number. */
  readonly number: number;
}

/** A cell of a table: rows from 0 (the header, where there is one), columns from 0. */
export interface TableCell {
  /** Ordinal of the table in its page. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A link in the running text of a block, outside its pairs: they may stand in its label. */
export interface BlockLink {
  /** The address without escapes and entities; that of the definition where the link is a reference. */
  readonly url: string;
  /** Offsets of the label in `Page.text`. */
  readonly start: number;
  readonly end: number;
}

/** A leaf block of a page, with or without pairs in it. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'html' | 'code' | 'definition';
  /**
   * Offsets of its content in `Page.text`, white space at its ends left out: behind the marks of lists, quotes, headings
   * and table cells; code with its fences. In a block of HTML that is what the nearest element holds.
   */
  readonly start: number;
  readonly end: number;
  /** Index in `Page.sections`. */
  readonly section: number;
  /** Heading depth, 1 to 6. */
  readonly depth?: number;
  /** The list items around the block, outermost first. */
  readonly items: readonly ListItem[];
  /** `quote`, or the kind of an alert in lower case (`note`, `tip`, `important`, `caution`, `warning`, …). */
  readonly quote?: string;
  readonly cell?: TableCell;
  /** Nearest HTML element around the content, for blocks of raw HTML. */
  readonly element?: string;
  /** What stands behind an opening code fence. */
  readonly language?: string;
  readonly links?: readonly BlockLink[];
}

/**
 * One translated sentence (or paragraph) with its source beside it, as it stands in a page. On a page of the English
 * repository: a sentence, which is both sides, without markup around it; its ids begin with `en-`.
 */
export interface Pair {
  /** `prefix-number`; `prefix-pNNN` for a paragraph. Unique in a page only. */
  readonly id: string;
  /** Markdown of the translation. */
  readonly target: string;
  /** Markdown of the English source. */
  readonly source: string;
  /** Offsets of the whole markup of the pair in `Page.text`. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the first character of the two sides in `Page.text`. */
  readonly targetStart: number;
  readonly sourceStart: number;
  /** Place of the first character of the target, both from 1. */
  readonly line: number;
  readonly column: number;
  /** Index in `Page.sections`. */
  readonly section: number;
  /** Index in `Page.blocks`. */
  readonly block: number;
  /** Whether the pair stands in the label of a link, `[PAIR](url)`. */
  readonly inLink: boolean;
  /**
   * Offsets, in the two sides, of backslashes that the side-by-side branch put before asterisks and the
   * published page does not have. Absent when there are none.
   */
  readonly addedEscapes?: {readonly target: readonly number[]; readonly source: readonly number[]};
}

/** A heading and what follows it up to the next heading. The first section of a page has no heading and depth 0. */
export interface Section {
  /** Slug of the English heading: from `<a name>`, else made from the heading. Empty in the first section. */
  readonly slug: string;
  /** Heading depth, 0 for the first section. */
  readonly depth: number;
  /** English heading as plain text. */
  readonly heading: string;
  /** Offset of the heading in `Page.text`. */
  readonly start: number;
  /** Index of the section this one stands in; -1 for the first section. */
  readonly parent: number;
}

/** What the English repository says about a version of its page. */
export interface EnglishCommit {
  readonly commit: string;
  /** When it was committed, ISO 8601 in UTC. */
  readonly time: string;
}

/** Where a version of a page stands in the history of its repository. Plain data. */
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

/** Where others find a page: what evidence and links say of its place. Plain data. */
export interface PageOrigin {
  /** Path to publish where `Page.file` is absolute, and means nothing on another machine: from what was named on. */
  readonly shown?: string;
  /** The last name of the address that its repository was cloned from, else of its folder where it was read from history. */
  readonly repository?: string;
  /** Path in that repository. */
  readonly path?: string;
  /** The commit of that repository in which the page reads so, in full. */
  readonly commit?: string;
}

/** The path of a page as it is published: never absolute where it was found by this program. */
export function publishedPath({file, origin}: Pick<Page, 'file' | 'origin'>): string {
  return origin?.shown ?? file;
}

/**
 * What all pages of a locale say of the words of one of them, in lower case.
 *
 * @internal
 */
export interface RepositoryWords {
  /** Compounds that several pages write as one word, of which this page has the two parts beside each other. */
  readonly joined: readonly string[];
  /** Words that no other page has, nor words like them. Empty where no dictionary of the language is at hand. */
  readonly rare: readonly string[];
  /** Whether the pages are so many that such words are slips rather than rare words of the language. */
  readonly isOfMany: boolean;
}

/** One version of one localized file: everything `read` knows of it. A plain value. */
export interface Page {
  /** Path as findings and evidence give it, with `/`. */
  readonly file: string;
  /** The whole file. Joining the pieces of the page gives it back. */
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly meta: PageMeta;
  /** Versions of one page in all locales share it: the path without its ending and without the locales and dates in it, where nothing else is known. */
  readonly key: string;
  readonly pairs: readonly Pair[];
  readonly sections: readonly Section[];
  /** Every leaf block, in order. On a page too large for a parser, only headings and lines with pairs. */
  readonly blocks: readonly Block[];
  /**
   * Only on pages of the English repository: the commit that made this version, then those that localized pages
   * name as their source and at which the page read so.
   */
  readonly english?: readonly EnglishCommit[];
  /** Where it stands in the history of its repository, if it comes from one. */
  readonly history?: SourceHistory;
  /** Where others find it, as far as that is known. */
  readonly origin?: PageOrigin;
  /**
   * What the pages of its locale say of its words, where it is one of several.
   *
   * @internal
   */
  readonly words?: RepositoryWords;
  /** Problems in the file itself. Reading never throws on content. */
  readonly findings: readonly Finding[];
}

/** A stretch of a page: text outside pairs, or one pair. */
export type Piece =
  | {readonly type: 'text'; readonly value: string}
  | {readonly type: 'pair'; readonly value: string; readonly pair: Pair};
