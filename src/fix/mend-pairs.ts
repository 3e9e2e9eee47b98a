import {applyEdits, type Edit} from '../text/index.js';
import type {Article, Page, Pair} from '../model/index.js';
import {newSource} from './new-source.js';
import {isOnceIn, type PatchedSentence} from './patched-sentences.js';

/** A change of a page: one that is made as a whole or not at all. */
export interface Change {
  readonly file: string;
  /** Id of the pair that changes; absent on a page without pairs. */
  readonly pair?: string;
  /** The check whose finding it mends; absent for a patch. */
  readonly ruleId?: string;
  /** In the text of the page. */
  readonly edits: readonly Edit[];
}

/** A pair with both halves up to date, as it must be read once its change is made. */
export interface Mend extends Change {
  readonly pair: string;
  readonly target: string;
  readonly source: string;
  /** What is patched in it, in order. */
  readonly sentences: readonly PatchedSentence[];
}

/** The change of a pair, or why there is none. */
export type MendResult = {readonly mend: Mend} | {readonly reason: string};

/** Writes the patched sentences of one pair into it, each with the newest English. */
export function mendPair(article: Article, page: Page, pair: Pair, sentences: readonly PatchedSentence[]): MendResult {
  if (!page.text.startsWith(pair.target, pair.targetStart) || !page.text.startsWith(pair.source, pair.sourceStart))
    return {reason: 'its text is escaped'};
  if (pair.addedEscapes) return {reason: 'it has backslashes that the published page does not have'};
  const targets: Edit[] = [];
  const sources: Edit[] = [];
  for (const {target, patched, source, units, locale} of sentences) {
    const isWhole = target === pair.target;
    const old = isWhole ? pair.source : source;
    if (old === undefined || !isOnceIn(old, pair.source))
      return {reason: 'its English is not one sentence of the pair'};
    targets.push(replaced(target, patched, pair.target));
    sources.push(replaced(old, newSource({article, units, old, locale}), pair.source));
  }
  const edits = [
    ...targets.map((edit) => moved(edit, pair.targetStart)),
    ...sources.map((edit) => moved(edit, pair.sourceStart)),
  ];
  const [target, source] = [applyEdits(pair.target, targets), applyEdits(pair.source, sources)];
  return {mend: {file: page.file, pair: pair.id, edits, target, source, sentences}};
}

function replaced(old: string, text: string, whole: string): Edit {
  const start = whole.indexOf(old);
  return {start, end: start + old.length, text};
}

function moved({start, end, text}: Edit, by: number): Edit {
  return {start: start + by, end: end + by, text};
}

/**
 * Whether a page reads as it did, but for the pairs that change: they have the halves that they should, and where a change
 * does not say its target, their source.
 */
export function isMended(before: Page, after: Page, changes: readonly (Change & Partial<Mend>)[]): boolean {
  const wanted = new Map(changes.map((change) => [change.pair, change]));
  return (
    after.pairs.length === before.pairs.length &&
    after.blocks.length === before.blocks.length &&
    after.pairs.every((pair, index) => {
      const old = before.pairs[index];
      const change = wanted.get(pair.id);
      const target = change ? (change.target ?? pair.target) : old?.target;
      const source = change?.source ?? old?.source;
      const isSame = pair.id === old?.id && pair.block === old.block;
      // A fix may take away the backslashes themselves.
      const isFixed = change !== undefined && change.target === undefined;
      const isEscaped = isFixed || (pair.addedEscapes === undefined) === (old?.addedEscapes === undefined);
      return isSame && isEscaped && pair.target === target && pair.source === source;
    })
  );
}
