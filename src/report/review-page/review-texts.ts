import type {Article, Inline} from '../../model/index.js';
import type {ReviewOutside} from '../../model/review-page.js';
import {textHash} from '../../text/index.js';
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

/** Makes them remember what they made, as long as an article lasts. */
export function reviewTexts(article: Article, inline: (markdown: string) => Inline): ReviewTexts {
  const pieces = new Map<string, readonly Piece[]>();
  const hashes = new Map<string, string>();
  let outline: readonly (OutlineUnit | ReviewOutside)[] | undefined;
  return {
    cut(markdown) {
      if (!markup.test(markdown)) return [{text: markdown, marks: '', start: 0, end: markdown.length}];
      const known = pieces.get(markdown) ?? cutText(markdown, inline(markdown));
      pieces.set(markdown, known);
      return known;
    },
    hash(markdown) {
      const known = hashes.get(markdown) ?? textHash(markdown);
      hashes.set(markdown, known);
      return known;
    },
    outline: () => (outline ??= reviewOutline(article)),
  };
}
