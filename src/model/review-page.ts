/**
 * What the review page shows: made by a build, read by its program in the browser. Both use these shapes, and neither
 * parses Markdown there: texts come cut into tokens. Files hold pages packed, a third smaller: `unpackPage` of
 * `packed-review-page.ts` gives them as they are here.
 */

import type {NumberMarks} from '../text/numbers.js';
import type {ChangeClass} from './article.js';
import type {Severity, Status} from './counts.js';

/** Increased whenever a program of an older version cannot show the data. */
export const reviewVersion = 1;

/**
 * A stretch of text that is shown in one way. `m` holds one letter for each mark: `b` bold, `i` emphasis, `c` code,
 * `a` link, `p` picture (its alt text), `-` was removed since, `+` was added.
 */
export interface ReviewToken {
  /** The text, without the marks of Markdown. */
  readonly s: string;
  readonly m?: string;
  /** Address of a link or picture, as it stands in the page. Untrusted: a link is made of http, https and mailto alone. */
  readonly u?: string;
  /** Indexes in `findings` of its row: what they are about. A finding that no token names is about all of the text. */
  readonly f?: readonly number[];
}

/** A text: plain stretches are strings. */
export type ReviewText = readonly (string | ReviewToken)[];

/** A finding on a sentence. */
export interface ReviewFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly actual?: string;
  readonly expected?: string;
  readonly note?: string;
  /** The whole translation, Markdown, as it would read with the fix of the finding; absent where none is safe. */
  readonly fixed?: string;
  /** Hashes of the pair that it is about, as a row of the decisions file has them. */
  readonly source: string;
  readonly target: string;
}

/** Another translation of the same English, by people or pages. Never applied by itself. */
export interface ReviewSuggestion {
  /** Markdown, as it is taken. */
  readonly text: string;
  /** Where it comes from, in words. */
  readonly from: string;
}

/** The same sentence in another locale. */
export interface ReviewOther {
  readonly locale: string;
  readonly status: Status;
  readonly text: ReviewText;
}

/** What stands around a text: where in the page it is. */
export interface ReviewBlock {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'html' | 'code' | 'definition';
  /** Of a heading, 1 to 6; of an item, how deep its list lies, from 1. */
  readonly depth?: number;
  /** What the item begins with: `•` or its number. Given in the first row of the item alone. */
  readonly item?: string;
  /** `quote`, or the kind of an alert such as `note`. */
  readonly quote?: string;
  /** Row and column of a cell, both from 0. */
  readonly cell?: readonly [row: number, column: number];
}

/** Text that has no pair: shown in grey, never worked on. */
export interface ReviewOutside {
  readonly outside: string;
  readonly block: ReviewBlock;
}

/** A sentence, or a paragraph that could not be cut, as a translator sees it. */
export interface ReviewSentence {
  /** Ids of the units that it covers: a decision on it is one row for each. */
  readonly units: readonly string[];
  readonly block: ReviewBlock;
  readonly status: Status;
  /** English as it reads today. */
  readonly en: ReviewText;
  /** The English that the translation was made from, where that differs; `-` and `+` mark what changed. */
  readonly enWas?: ReviewText;
  /** The translation that counts: patched, decided, or as the page has it. Absent where there is none but English. */
  readonly to?: ReviewText;
  /** The translation that stands in the page, where `to` is another. */
  readonly toWas?: ReviewText;
  /** Markdown of `en` and `to`, for editing and decisions; given only where it is not `en` and `to` joined. */
  readonly enMd?: string;
  readonly toMd?: string;
  /** What changed in English, in words. */
  readonly why?: string;
  readonly changes?: readonly ChangeClass[];
  /** Index in `groups` of the page: the only change of the sentence, which others have, too. */
  readonly group?: number;
  /** One for each unit, in their order: the hashes that a decision on it has. */
  readonly hashes: readonly (readonly [source: string, target: string])[];
  /** English of each unit, Markdown, as a decision on it has it; given only where there are several. */
  readonly sources?: readonly string[];
  /** What a person decided, in words such as `corrected by Anna, 2021-02-03: why`. */
  readonly decided?: string;
  /** Without what a patch mends, and without drift, which the status says. */
  readonly findings?: readonly ReviewFinding[];
  readonly suggestions?: readonly ReviewSuggestion[];
  /** Of a sentence that is stale, untranslated or missing, or that has errors or warnings. */
  readonly others?: readonly ReviewOther[];
  /** Line and pair id of the translation in the page. */
  readonly line?: number;
  readonly pair?: string;
}

/** A change that several sentences of a page have, and nothing else. */
export interface ReviewGroup {
  readonly class: ChangeClass;
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/** An article in a locale. The argument of `sxsPage(…)` in its file is a `PackedReviewPage`. */
export interface ReviewPage {
  readonly version: typeof reviewVersion;
  /** Path below `review/`, without ending: the name of the page in links (`#p=…`). */
  readonly path: string;
  readonly article: string;
  readonly title: string;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** How numbers are written in the locale, for checks of what a person types; absent where nothing is known. */
  readonly numbers?: NumberMarks;
  /** The page as evidence names it. */
  readonly file: string;
  /** On a forge, where that is known. */
  readonly url?: string;
  /** Said above the rows, such as that a newer version exists. */
  readonly notes: readonly string[];
  readonly groups: readonly ReviewGroup[];
  /** Whether its sentences are rated: then `ReviewRisks` stand beside it. */
  readonly hasRisk?: true;
  /** In the order of the canonical page. */
  readonly rows: readonly (ReviewSentence | ReviewOutside)[];
}

/**
 * What makes a sentence risky beside its findings: characters of its source, how many two words stand side by side in no other
 * sentence, 1 where its source has another translation, and the words that nothing explains.
 */
export type ReviewRisk = readonly [length: number, neighbours: number, others: 0 | 1, ...words: string[]];

/** How risky the sentences of a page are: the argument of `sxsRisk(…)`, which stands beside the data of the page. */
export interface ReviewRisks {
  readonly version: typeof reviewVersion;
  /** By the first unit that they cover; those that somebody has judged, or that have no translation, are left out. */
  readonly sentences: Readonly<Record<string, ReviewRisk>>;
}

/** A row of the index. */
export interface ReviewRow {
  readonly path: string;
  readonly title: string;
  readonly locale: string;
  readonly counts: Readonly<Record<Status, number>>;
  /** Errors and warnings. */
  readonly errors: number;
  readonly warnings: number;
  /** Points of its ten riskiest sentences together. */
  readonly risk?: number;
}

/** All pages: the argument of `sxsIndex(…)`. */
export interface ReviewIndex {
  readonly version: typeof reviewVersion;
  readonly rows: readonly ReviewRow[];
}
