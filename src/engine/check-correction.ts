import type {Finding} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import type {FoundSentence} from './find-sentences.js';
import {checkPages} from './check-pages.js';
import {readInPair, triedPair} from './read-in-pair.js';

/**
 * Checks the text that a person gives for a sentence as translations of pages are checked.
 *
 * @returns what the checks find in it, or `undefined` where a page with it would not be read as it is: it breaks out of its pair.
 */
export function checkCorrection(
  {covered, state: {locale}, kind}: FoundSentence,
  text: string,
  options: ArticleOptions,
): readonly Finding[] | undefined {
  const source = covered.map((unit) => unit.source).join(' ');
  const read = readInPair({locale, source, target: text, before: kind === 'heading' ? '# ' : ''});
  if (!read) return undefined;
  const {findings} = checkPages([read], {...options, decisions: [], articles: []});
  return findings.filter((one) => one.pair === triedPair);
}
