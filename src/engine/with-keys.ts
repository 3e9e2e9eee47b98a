import {identify, type Candidate} from '../identity/index.js';
import type {Page} from '../model/index.js';
import {sentencesOf} from '../read/index.js';
import {headOfPage} from './page-head.js';

/** Pages that were read one by one, each with the key that it has among all of them. Those of the English repository keep theirs. */
export function withKeys(pages: readonly Page[]): Page[] {
  const candidates = new Map(pages.filter(({english}) => !english).map((page) => [page, candidate(page)]));
  const {identities} = identify(Array.from(candidates.values()));
  return pages.map((page) => {
    const known = candidates.get(page);
    return {...page, key: (known && identities.get(known)?.key) ?? page.key};
  });
}

/** The key that it was read with is its path. */
function candidate(page: Page): Candidate {
  return {
    file: page.file,
    root: {name: '', isRepository: false},
    path: page.key,
    head: () => headOfPage(page),
    sentences: () => sentencesOf(page.pairs),
  };
}
