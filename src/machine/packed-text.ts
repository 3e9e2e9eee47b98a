import {deflateRawSync, inflateRawSync} from 'node:zlib';

/**
 * Keeps a text packed and unpacks it when it is asked for: of the versions of a page there may be ten thousand, much alike.
 *
 * @returns a function that gives the text.
 */
export function packedText(text: string): () => string {
  const packed = deflateRawSync(text, {level: 1});
  return () => inflateRawSync(packed).toString('utf8');
}
