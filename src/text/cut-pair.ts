import {sentences, type SentenceRules} from './sentences.js';

/** A pair cut into sentences. */
export interface CutSides {
  readonly sources: readonly string[];
  /** As many as the sources; one, all of it, where its sentences cannot be told apart. */
  readonly targets: readonly string[];
}

const paragraphId = /-p\d+$/;

/** Whether a pair holds a whole paragraph: its id reads `prefix-p102` then. */
export function isParagraph({id}: {readonly id: string}): boolean {
  return paragraphId.test(id);
}

/** The source of a pair cut into sentences; only a paragraph has several. */
export function sourceSentences(
  pair: {readonly id: string; readonly source: string},
  rules: SentenceRules,
): readonly string[] {
  const cut = isParagraph(pair) ? sentences(pair.source, rules) : [];
  return cut.length > 0 ? cut : [pair.source];
}

/**
 * Cuts a pair into sentences, source and target side by side. Only a paragraph has several; where the counts differ, the
 * target stays whole and translates all sentences of its source.
 */
export function cutPair(
  pair: {readonly id: string; readonly source: string; readonly target: string},
  sourceRules: SentenceRules,
  targetRules: SentenceRules,
): CutSides {
  const {target} = pair;
  const sources = sourceSentences(pair, sourceRules);
  const targets = sources.length === 1 ? [target] : sentences(target, targetRules);
  return {sources, targets: targets.length === sources.length ? targets : [target]};
}

/** The sentences of a cut pair with their translations; one of all of it, where its sentences cannot be told apart. */
export function translatedParts({sources, targets}: CutSides): {readonly source: string; readonly target: string}[] {
  if (targets.length !== sources.length) return [{source: sources.join(' '), target: targets[0] ?? ''}];
  return sources.map((source, index) => ({source, target: targets[index] ?? ''}));
}
