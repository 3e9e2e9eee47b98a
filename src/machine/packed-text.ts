import {deflateRawSync, inflateRawSync} from 'node:zlib';

/**
 * Keeps a text compressed until it is asked for: a repository may have ten thousand versions of pages.
 *
 * @returns a function that gives the text.
 */
export function packedText(text: string): () => string {
  // A copy, since what it gives is a part of a buffer of 16 KB.
  const packed = Buffer.from(deflateRawSync(text, {level: 1}));
  return () => inflateRawSync(packed).toString('utf8');
}
