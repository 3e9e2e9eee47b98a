import {knowledge, reconcile} from '../../src/index.js';
import type {KnowledgeBase} from '../../src/model/index.js';
import {readReal, realFiles} from './shared-pages.js';

/** What the pages of some folders of real pages say about errors. */
export function baseOf(...folders: readonly string[]): KnowledgeBase {
  return knowledge(reconcile(folders.flatMap(realFiles).map((file) => readReal(file))));
}
