import {deflateRawSync, inflateRawSync} from 'node:zlib';

/**
 * Keeps a text compressed until it is asked for: a repository may have ten thousand versions of pages.
 *
 * @returns a function that gives the text.
 */
export function packedText(text: string): () => string {
  const unpack = packedBytes(Buffer.from(text, 'utf8'));
  return () => unpack().toString('utf8');
}

/** The same for bytes. */
export function packedBytes(bytes: Uint8Array): () => Buffer {
  // A copy, since what it gives is a part of a buffer of 16 KB.
  const packed = Buffer.from(deflateRawSync(bytes, {level: 1}));
  return () => inflateRawSync(packed);
}
