/** A file to be written: a path below the output folder, with `/`, and its whole content. */
export interface VirtualFile {
  readonly path: string;
  readonly content: string;
}

/**
 * A file whose content comes in parts, because it may be longer than a string can be.
 *
 * @internal
 */
export interface LongFile {
  readonly path: string;
  readonly parts: readonly string[];
}
