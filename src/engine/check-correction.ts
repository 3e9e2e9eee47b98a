import type {Finding} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import type {FoundSentence} from './find-sentences.js';
import {checkPages} from './check-pages.js';
import {readSource} from './read-sources.js';

/** Id of the pair of the page that a correction is tried on. */
const pair = '0-1';

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
  const [target, english] = [
    `<span data-ttu-id="${pair}">${text}</span>`,
    `<span data-stu-id="${pair}">${source}</span>`,
  ];
  const head = kind === 'heading' ? '# ' : '';
  const page = `---\nms.contentlocale: ${locale}\n---\n\n${head}${target}<span class="sxs-lookup">${english}</span>\n`;
  const read = readSource({file: 'correction.md', text: page}).page;
  if (read?.pairs.length !== 1 || read.pairs[0]?.target !== text) return undefined;
  return checkPages([read], {...options, decisions: [], articles: []}).findings.filter((one) => one.pair === pair);
}
