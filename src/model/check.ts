import type {LabelWord} from './label-word.js';
import type {Article, Unit, UnitInLocale} from './article.js';
import type {Term} from './config.js';
import type {Severity} from './counts.js';
import type {Finding, ItsType} from './finding.js';
import type {Edit} from '../text/index.js';
import type {Locale} from './locale.js';
import type {Page, Pair} from './page.js';

/** Inline structure of a Markdown text, judged by CommonMark. */
export interface Inline {
  /** Markup nodes in document order, nested ones after their parents. */
  readonly nodes: readonly InlineNode[];
  /** The text of all text nodes; code, URLs and tags are left out, other nodes leave their text. */
  readonly text: string;
}

/** A node of inline markup. Offsets count from the start of the parsed text. */
export interface InlineNode {
  readonly type: 'strong' | 'emphasis' | 'code' | 'link' | 'image' | 'html' | 'delete' | 'break';
  readonly start: number;
  readonly end: number;
  /** Plain text inside: label, alt text, code, or the tag itself. */
  readonly text: string;
  /** Destination of a link or image. */
  readonly url?: string;
}

/** What a check is given beside the pair. */
export interface CheckContext {
  readonly page: Page;
  readonly locale: Locale;
  /** What is known of the language of the source side. */
  readonly sourceLanguage: Locale;
  /** Parses Markdown; the same text is parsed once. */
  readonly inline: (markdown: string) => Inline;
  /** Product names with their aliases over time. */
  readonly products: readonly Product[];
  /** The glossary of the project; what is for another locale is left out by the check. */
  readonly glossary: readonly Term[];
  /** Whether the dictionary of the locale knows a word; absent where there is no dictionary. */
  readonly isWord?: (word: string) => boolean;
  /** How words of labels are translated on all pages of the locale; absent where nothing is known of it. */
  readonly labels?: readonly LabelWord[];
  /** The article of the page, where several versions are known. */
  readonly article?: Article;
  /** The state of the units of a pair, where several versions are known. Most checks do not ask, so it is found when they do. */
  readonly statesOf?: (pair: Pair) => readonly UnitInLocale[];
  /** The units that a pair is a wording of, where several versions are known. */
  readonly unitsOf?: (pair: Pair) => readonly Unit[];
}

/** A name, oldest name first: a later one replaced the earlier ones. It is not translated unless it says how. */
export interface Product {
  readonly names: readonly string[];
  /** What locales say for the names, by tag and name; where it is given, a locale that is not listed is not known. */
  readonly locales?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Shorter forms that may stand for any of the names, such as `Teams`. */
  readonly short?: readonly string[];
}

/** What a check reports on a pair. Offsets count in the target, and default to all of it. */
export interface Report {
  readonly message: string;
  readonly actual?: string;
  readonly expected?: string;
  readonly note?: string;
  readonly start?: number;
  readonly end?: number;
  /** Given where it is less than the check mostly finds, and worth a look only. */
  readonly severity?: 'info';
  /** The change of the target that mends it, where the right text is certain. It never touches code or the address of a link. */
  readonly fix?: Edit;
}

/** One example of a check: its documentation and its test. */
export interface CheckExample {
  readonly locale: string;
  readonly source: string;
  readonly target: string;
  /** What is reported, as `actual` or `message` fragments in order; absent means silence. */
  readonly reports?: readonly string[];
  /** The target once the fix of the first report is made; absent where it has none. */
  readonly fixed?: string;
  /** Why, where it is not obvious. */
  readonly note?: string;
  /** The current wording of the source, for checks that know the history. */
  readonly canonical?: string;
  /** Sentences of the English page, for checks that compare with it. */
  readonly english?: readonly string[];
  /** Other pairs of the page, for checks that look at all of it. */
  readonly others?: readonly {readonly source: string; readonly target: string}[];
  readonly glossary?: readonly Term[];
  /** Words that the dictionary of the example knows. */
  readonly words?: readonly string[];
  /** How all pages of the locale translate words of labels. */
  readonly learned?: Readonly<Record<string, string>>;
}

/** A report of a check that looks at a whole page, with the pair it is about. */
export interface PageReport extends Report {
  readonly pair: Pair;
}

/** How often a check reports on published pages, and how often it is right. */
export interface Measured {
  /** Findings on pages that a machine translated, and on pages that people did. */
  readonly german: number;
  readonly chinese: number;
  readonly dutch: number;
  readonly human: number;
  /** How many of those that were read are right, and of how many, in words: `19 of 20`; absent where there was none to read. */
  readonly right?: string;
  /** What else there is to know, as a sentence. */
  readonly note?: string;
}

/** What all checks were measured on. */
export interface Measurement {
  readonly when: string;
  /** How many pairs there are of each kind of page. */
  readonly pairs: Readonly<Record<'german' | 'chinese' | 'dutch' | 'human', number>>;
  /** By the ids of the checks. */
  readonly checks: Readonly<Record<string, Measured>>;
}

/** A check on pairs: one file, one default export, one line in `src/check/index.ts`. */
export interface Check {
  readonly id: string;
  readonly description: string;
  readonly why: string;
  readonly severity: Severity;
  readonly itsType: ItsType;
  readonly mqm: Finding['mqm'];
  readonly examples: readonly CheckExample[];
  /** Ids of checks that say it better: when one of them reports on a pair, this one is silent there. */
  readonly silencedBy?: readonly string[];
  /**
   * Whether `run` looks at more than the two texts of a pair, such as its page or its history. Where it does not, what it says
   * of a pair holds for all with the same texts in the same locale, and it is asked once.
   */
  readonly looksAround?: boolean;
  /** Looks at one pair. Must not change what it is given, nor call another check. */
  readonly run?: (pair: Pair, context: CheckContext) => readonly Report[];
  /** Fits what `run` says of two texts to a place where they stand, for a check that looks at no more than the texts. */
  readonly inPlace?: (report: Report, pair: Pair, page: Page) => Report;
  /** Looks at a whole page, beside the pairs one by one or instead of them. */
  readonly runPage?: (page: Page, context: CheckContext) => readonly PageReport[];
}
