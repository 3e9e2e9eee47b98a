/** A file to be written: a path below the output folder, with `/`, and its whole content. */
export interface VirtualFile {
  readonly path: string;
  readonly content: string;
}

/**
 * A file whose content comes in parts, because it may be longer than a string can be or than memory holds.
 *
 * @internal
 */
export interface LongFile {
  readonly path: string;
  /** Can be gone through more than once. */
  readonly parts: Iterable<string>;
}

/**
 * What an article adds to a file that all articles share.
 *
 * @internal
 */
export interface FilePart {
  /** Path of the file. */
  readonly path: string;
  readonly text: string;
  /** Where it stands among the parts of the file; the key of the article by default. */
  readonly key?: string;
}
