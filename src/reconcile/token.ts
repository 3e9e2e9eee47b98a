/** What a stretch of a source text is. `ui` is strong text that is a product name and nothing else: a value in a user interface. */
export type TokenKind =
  | 'word'
  | 'space'
  | 'mark'
  | 'markup'
  | 'entity'
  | 'product'
  | 'number'
  | 'date'
  | 'url'
  | 'code'
  | 'ui';

/** A stretch of a source text that is compared as a whole. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Index in the list of products, for `product`. */
  readonly product?: number;
}
