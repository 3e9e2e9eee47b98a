import type {Article, Finding} from '../model/index.js';
import {reconcile} from '../reconcile/index.js';
import type {GroupOptions} from './build-article.js';
import {groupInputs} from './group-sources.js';
import {readPages, type BuildInput} from './read-sources.js';

/** Reads and reconciles pages, one article after the other, by key: nothing is kept of one when the next is asked for. */
export function* articlesOf(
  inputs: readonly BuildInput[],
  options: Pick<GroupOptions, 'locales' | 'products' | 'patch' | 'accepted'>,
): Generator<{readonly article: Article | undefined; readonly findings: readonly Finding[]}> {
  for (const group of groupInputs(inputs)) {
    const {pages, findings} = readPages(group);
    const [article] = reconcile(
      pages.map(({page}) => page),
      options,
    );
    yield {article, findings};
  }
}
