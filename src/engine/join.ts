import {contradictionRules, joinKnowledge, type JoinOptions, type KnowledgePart} from '../knowledge/index.js';
import type {FilePart, Finding, KnowledgeBase, LocaleFile, LongFile} from '../model/index.js';
import {collectOutput, type ArticleOutput} from '../write/index.js';
import type {ArticleResult} from './article-result.js';
import {suggestionRules} from './suggestion-rules.js';

/** What articles are joined with. */
interface JoinArticlesOptions extends JoinOptions {
  /** Of no article: those of the run, of its configuration and of its inputs. */
  readonly findings?: readonly Finding[];
}

/** What is left to write when all articles are done. */
export interface Joined {
  readonly knowledgeBase: KnowledgeBase;
  /** Of no article, by file, then by place. */
  readonly findings: readonly Finding[];
  /** What these add to the files that all articles share; it stands first in them. */
  readonly parts: readonly FilePart[];
  /** The files that all articles share, from the parts by the keys of their articles, and all others; each is made when it is asked for. */
  readonly files: (partsOf: (path: string) => Iterable<string>) => Iterable<LongFile>;
}

/** Puts the results of articles together, one after the other. */
export interface ArticleJoiner {
  /** Gives what can be written now; nothing of it is kept. */
  readonly add: (result: ArticleResult) => ArticleOutput;
  /** Ids of the entries so far. */
  readonly entryIds: () => ReadonlySet<string>;
  readonly finish: (options?: JoinArticlesOptions) => Joined;
}

/**
 * Starts joining. The order of the articles does not matter.
 *
 * @param pathOf gives the path of a file that was read, below what the user named.
 * @param locales locale files by tag, for what stands around the sentences of an entry.
 */
export function joinArticles(
  pathOf: (file: string) => string,
  locales: ReadonlyMap<string, LocaleFile>,
): ArticleJoiner {
  const rules = {contradictions: contradictionRules, suggestions: suggestionRules};
  const output = collectOutput(pathOf, rules, locales);
  const known: KnowledgePart[] = [];
  const seenLocales = new Set<string>();

  /** Most pages say nothing of errors, and nothing is kept of them. */
  function keep({key, locales, entries, otherCodes}: KnowledgePart): void {
    const isNew = locales.some((one) => !seenLocales.has(one));
    for (const one of locales) seenLocales.add(one);
    // What stands in a file of its own is not kept.
    if (isNew || entries.length + otherCodes.length > 0) known.push({key, locales, entries, otherCodes});
  }

  return {
    add({reports, knowledge, contradictions, suggestions, findings}) {
      knowledge.forEach(keep);
      const summaries = knowledge.map(({summary}) => summary);
      return output.add({reports, summaries, contradictions, suggestions, findings});
    },
    entryIds: () => new Set(known.flatMap(({entries}) => entries.map(({entry}) => entry.id))),
    finish({findings = [], ...options} = {}) {
      const knowledgeBase = joinKnowledge(known, options);
      return {knowledgeBase, ...output.finish({knowledgeBase, findings})};
    },
  };
}
