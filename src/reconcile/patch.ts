import type {Hunk, Locale, Patch} from '../model/index.js';
import {countInLabels, editsOf, placesInSource, type Edit} from './patch-spans.js';
import type {Vocabulary} from './tokens.js';

/** What a patch needs to know beside the texts. */
export interface PatchOptions {
  readonly vocabulary: Vocabulary;
  /** How the language of the translation writes numbers. */
  readonly locale: Locale;
}

/**
 * Brings a translation up to date where only names, values or link targets changed in its source; what is cosmetic is let be.
 * A token is replaced only where it stands in the translation exactly as often as in the old source,
 * all of them changed, and none of them stands in code, in a UI label or in another link.
 *
 * @param source the wording that the translation was made from.
 * @returns the patched text with its patches as they read in the translation, or nothing where one of the changes cannot be made safely.
 */
export function patch(
  source: string,
  target: string,
  hunks: readonly Hunk[],
  options: PatchOptions,
): {patched: string; patches: Patch[]} | undefined {
  const patches = new Map<string, Patch>();
  const edits: Edit[] = [];
  const replacements = countEqual(hunks.filter((hunk) => hunk.class !== 'cosmetic'));
  // One old token became two different new ones, and nothing tells which is which.
  if (new Set(replacements.map(({hunk}) => `${hunk.class}\0${hunk.before}`)).size < replacements.length)
    return undefined;
  for (const {hunk, count} of replacements) {
    const {class: type} = hunk;
    if (type !== 'rename' && type !== 'value' && type !== 'link') return undefined;
    // What was only added or only removed has no place in the translation.
    if (hunk.before === '' || hunk.after === '') return undefined;
    const places = placesInSource(source, type, hunk.before, options.vocabulary);
    const found = editsOf[type](target, hunk, options.vocabulary, options.locale);
    if (found?.length !== count || places.length !== count) return undefined;
    // A token in another link of the translation is not the one that changed.
    if (
      countInLabels(source, places) !==
      countInLabels(
        target,
        found.map(({start}) => start),
      )
    )
      return undefined;
    for (const edit of found) {
      edits.push(edit);
      const key = [type, edit.before, edit.after].join('\0');
      patches.set(key, {
        class: type,
        before: edit.before,
        after: edit.after,
        count: (patches.get(key)?.count ?? 0) + 1,
      });
    }
  }
  if (edits.length === 0) return undefined;
  return {patched: apply(target, edits), patches: Array.from(patches.values())};
}

function apply(text: string, edits: readonly Edit[]): string {
  let patched = text;
  for (const {start, before, after} of edits.toSorted((a, b) => b.start - a.start)) {
    patched = patched.slice(0, start) + after + patched.slice(start + before.length);
  }
  return patched;
}

/** Each different hunk once, with how often it occurs, in the order of the first. */
function countEqual(hunks: readonly Hunk[]): {hunk: Hunk; count: number}[] {
  const counts = new Map<string, {hunk: Hunk; count: number}>();
  for (const hunk of hunks) {
    const key = [hunk.class, hunk.before, hunk.after].join('\0');
    counts.set(key, {hunk, count: (counts.get(key)?.count ?? 0) + 1});
  }
  return Array.from(counts.values());
}
