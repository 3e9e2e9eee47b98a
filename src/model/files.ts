/** A file to be written: a path below the output folder, with `/`, and its whole content. */
export interface VirtualFile {
  readonly path: string;
  readonly content: string;
}

/**
 * Text that was made before, as UTF-8: what it is known by, and its bytes, but where the same bytes stand already.
 *
 * @internal
 */
export interface MadeText {
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
  readonly bytes?: Uint8Array;
  /** What whoever made it wants to know of it later without reading it. */
  readonly label?: string;
}

/**
 * What is written.
 *
 * @internal
 */
export type Text = string | MadeText;

/**
 * A part of a file that has a place among others, by the key of its article.
 *
 * @internal
 */
export type KeyedText = MadeText & {readonly key: string};

/**
 * A file whose content comes in parts, because it may be longer than a string can be or than memory holds.
 *
 * @internal
 */
export interface LongFile {
  readonly path: string;
  /** Can be gone through more than once. */
  readonly parts: Iterable<Text | KeyedText>;
}

/**
 * What an article adds to a file that all articles share.
 *
 * @internal
 */
export interface FilePart {
  /** Path of the file. */
  readonly path: string;
  readonly text: Text;
  /** Where it stands among the parts of the file; the key of the article by default. */
  readonly key?: string;
}

const decoder = new TextDecoder('utf-8', {ignoreBOM: true});

/**
 * A text as a string.
 *
 * @internal
 * @throws {Error} where its bytes are not there.
 */
export function stringOf(text: Text): string {
  if (typeof text === 'string') return text;
  if (!text.bytes) throw new Error(`Cannot read a text without its bytes: ${text.hash}`);
  return decoder.decode(text.bytes);
}
