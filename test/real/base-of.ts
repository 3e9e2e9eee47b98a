import {knowledge, reconcile} from '../../src/index.js';
import type {Article, KnowledgeBase} from '../../src/model/index.js';
import {readReal, realFiles} from './shared-pages.js';

/** The articles of some folders of real pages. */
export function articlesOf(...folders: readonly string[]): Article[] {
  return reconcile(folders.flatMap(realFiles).map((file) => readReal(file)));
}

/** What they say about errors. */
export function baseOf(...folders: readonly string[]): KnowledgeBase {
  return knowledge(articlesOf(...folders));
}
