import {read} from '../../src/read/index.js';
import type {LabelWord, Page} from '../../src/model/index.js';
import {lexiconWords} from '../../src/text/index.js';

/** A pair as a test writes it down. */
export interface PairText {
  readonly source: string;
  readonly target: string;
  readonly id?: string;
}

/** A page of one paragraph per pair, as `read` sees it. */
export function pageOf(locale: string, pairs: readonly PairText[], file = `${locale}/page.md`): Page {
  const paragraphs = pairs.map(({source, target, id}, index) => {
    const number = id ?? `aaaaa-${101 + index}`;
    return `<span data-ttu-id="${number}">${target}</span><span class="sxs-lookup"><span data-stu-id="${number}">${source}</span></span>`;
  });
  return read(`---\ntitle: Page\nms.contentlocale: ${locale}\n---\n${paragraphs.join('\n\n')}\n`, {file});
}

/** What all pages of a locale say of words of labels: each is surely translated so. */
export function learnedLabels(learned: Readonly<Record<string, string>>, level = 6): readonly LabelWord[] {
  const wordsOf = (text: string): string[] => lexiconWords(text, new Set()).map(({word}) => word);
  return Object.entries(learned).flatMap(([source, target]): LabelWord[] => {
    const translations = wordsOf(target).map((word) => `${word} ${level}`);
    return wordsOf(source).map((word) => [word, ...translations].join(' '));
  });
}
