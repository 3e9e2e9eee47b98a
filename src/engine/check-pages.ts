import {check, type ReportMemory} from '../check/index.js';
import {dismissalsOn, dismissFindings, rejectedPairs} from '../decisions/index.js';
import {spellerOf} from '../machine/disk/index.js';
import {
  compareFindings,
  type Article,
  type Decision,
  type Finding,
  type Inline,
  type LabelWords,
  type Page,
} from '../model/index.js';
import {parseInline} from '../read/index.js';
import type {ArticleOptions} from './article-options.js';
import {isWanted} from './is-wanted.js';

/** What checking some pages gave. */
export interface CheckedPages {
  /** Without those that somebody dismissed. */
  readonly findings: readonly Finding[];
  /** Dismissals that left a finding out. */
  readonly used: readonly Decision[];
  /** Dismissals on sentences of these pages, used or not. */
  readonly seen: readonly Decision[];
}

/** What checking needs to know: the articles of the pages, where their history is known. */
export interface CheckPagesOptions extends ArticleOptions {
  readonly articles: readonly Article[];
  /** Parses inline Markdown; by default with nothing remembered from one page to the next. */
  readonly inline?: (markdown: string) => Inline;
  /** What was said of the texts of other pages, checked with the same options; nothing by default. */
  readonly memory?: ReportMemory;
  /** What all pages say of the words of labels; nothing by default. */
  readonly labels?: LabelWords | undefined;
}

/** Checks pages, and leaves out findings that decisions dismiss. */
export function checkPages(pages: readonly Page[], options: CheckPagesOptions): CheckedPages {
  const {decisions = [], dictionaries = {}, tags, inline = parseInline, ...rest} = options;
  const wanted = pages.filter(({meta}) => isWanted(meta.locale, tags));
  const dictionary = (tag: string): ((word: string) => boolean) | undefined => {
    const folder = dictionaries[tag];
    return folder === undefined ? undefined : spellerOf(folder);
  };
  const found = check(wanted, {...rest, inline, dictionary});
  const rejected = rest.only ? {findings: [], used: []} : rejectedPairs(wanted, decisions);
  const all = rejected.findings.length === 0 ? found : [...found, ...rejected.findings].sort(compareFindings);
  const {findings, used} = dismissFindings(all, decisions);
  return {findings, used: [...used, ...rejected.used], seen: dismissalsOn(wanted, decisions)};
}
