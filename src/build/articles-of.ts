import type {Article, Finding} from '../model/index.js';
import {reconcile} from '../reconcile/index.js';
import type {GroupOptions} from './build-group.js';
import {groupInputs} from './group-inputs.js';
import {readPages, type BuildInput} from './read-pages.js';

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
