import type {Inline} from '../../model/index.js';
import {remembered, textHash} from '../../text/index.js';
import {cutText, type Piece} from './cut-text.js';

/** What is made of a text again and again, in all locales of an article. */
export interface ReviewTexts {
  /** What a reader sees of a Markdown text. */
  readonly cut: (markdown: string) => readonly Piece[];
  readonly hash: (markdown: string) => string;
}

/** Makes them remember what they made. */
export function reviewTexts(inline: (markdown: string) => Inline): ReviewTexts {
  return {
    cut: remembered((markdown) => cutText(markdown, inline(markdown))),
    hash: remembered(textHash),
  };
}
