import type {Article, Inline} from '../../model/index.js';
import type {ReviewOutside} from '../../model/review-page.js';
import {remembered, textHash} from '../../text/index.js';
import {cutText, type Piece} from './cut-text.js';
import {reviewOutline, type OutlineUnit} from './review-outline.js';

/** What is the same in all locales of an article, and is made once. */
export interface ReviewTexts {
  /** What a reader sees of a Markdown text. */
  readonly cut: (markdown: string) => readonly Piece[];
  /** The hash of an English text. */
  readonly hash: (markdown: string) => string;
  readonly outline: () => readonly (OutlineUnit | ReviewOutside)[];
}

/** Characters without which a text is shown as it stands. */
const markup = /[\\`*_[\]<>&~!\r\n]/;

/** Makes them remember what they made. */
export function reviewTexts(article: Article, inline: (markdown: string) => Inline): ReviewTexts {
  const cut = remembered((markdown) => cutText(markdown, inline(markdown)));
  let outline: readonly (OutlineUnit | ReviewOutside)[] | undefined;
  return {
    cut: (markdown) =>
      markup.test(markdown) ? cut(markdown) : [{text: markdown, marks: '', start: 0, end: markdown.length}],
    hash: remembered(textHash),
    outline: () => (outline ??= reviewOutline(article)),
  };
}
