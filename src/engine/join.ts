import {contradictionRules, joinKnowledge, type JoinOptions, type KnowledgePart} from '../knowledge/index.js';
import type {FilePart, Finding, KnowledgeBase, LongFile, Text} from '../model/index.js';
import {ratePages} from '../risk/index.js';
import {collectOutput, type ArticleOutput, type CollectOptions, type MadeOutput} from '../write/index.js';
import type {ArticleResult} from './article-result.js';

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
  readonly files: (partsOf: (path: string) => Iterable<Text>) => Iterable<LongFile>;
}

/** Puts the results of articles together, one after the other. */
export interface ArticleJoiner {
  /** What of it was made already, as it would be written. */
  readonly made: (result: ArticleResult) => MadeOutput;
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
 */
export function joinArticles(pathOf: (file: string) => string, options: Omit<CollectOptions, 'rate'>): ArticleJoiner {
  const output = collectOutput(pathOf, contradictionRules, {...options, rate: ratePages});
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
    made: output.made,
    add({knowledge, ...result}) {
      knowledge.forEach(keep);
      return output.add({...result, summaries: knowledge.map(({summary}) => summary)});
    },
    entryIds: () => new Set(known.flatMap(({entries}) => entries.map(({entry}) => entry.id))),
    finish({findings = [], ...options} = {}) {
      const knowledgeBase = joinKnowledge(known, options);
      return {knowledgeBase, ...output.finish({knowledgeBase, findings})};
    },
  };
}
