import {publishedText, type Article, type Block, type Page} from '../model/index.js';
import {withoutOverlaps, type Edit} from '../text/index.js';
import type {Change} from './mend-pairs.js';
import {isOnceIn, patchedSentences, type PatchedSentence} from './patched-sentences.js';

/** Tags and marks of emphasis, which a reader does not see. */
const unseen = /<[^<>]*>|[*_]+/g;
/** The end of a sentence, with what closes it. */
const sentenceEnd = /[.?!:;…。？！：；][\p{Pe}\p{Pf}"'*_]*$/u;

/**
 * Patches pages that have no pairs: a translation that is patched is replaced where it stands on the page exactly once, as
 * a whole sentence and not in code.
 *
 * @param pages pages of the article as published.
 * @param refused names pairs whose patch is not safe, by file and id.
 */
export function publishedChanges(
  article: Article,
  pages: readonly Page[],
  refused: readonly {readonly file: string; readonly pair: string}[],
): Change[] {
  const isRefused = ({page, pair}: PatchedSentence): boolean =>
    refused.some((one) => one.file === page.file && one.pair === pair?.id);
  const sentences = patchedSentences(article).filter((sentence) => !isRefused(sentence));
  return pages.flatMap((page) => {
    const own = sentences.filter(({locale}) => locale === page.meta.locale);
    return withoutOverlaps(own.flatMap((one) => publishedEdit(page, one) ?? [])).map(
      (edit): Change => ({file: page.file, edits: [edit]}),
    );
  });
}

function publishedEdit(page: Page, {pair, target, patched}: PatchedSentence): Edit | undefined {
  const old = publishedText(target, pair, 'target').trim();
  if (old === '' || !isOnceIn(old, page.text)) return undefined;
  const start = page.text.indexOf(old);
  const edit = {start, end: start + old.length, text: publishedText(patched, pair, 'target').trim()};
  return page.blocks.some((block) => isSentenceOf(block, page.text, edit)) ? edit : undefined;
}

/** Whether a stretch of a page is all of a block, or one or more sentences of it. */
function isSentenceOf(block: Block, text: string, {start, end}: Edit): boolean {
  if (block.kind === 'code' || block.kind === 'definition' || start < block.start || end > block.end) return false;
  const before = text.slice(block.start, start).replace(unseen, '').trim();
  const after = text.slice(end, block.end).replace(unseen, '').trim();
  if (before === '' && after === '') return true;
  return sentenceEnd.test(text.slice(start, end)) && (before === '' || sentenceEnd.test(before));
}
