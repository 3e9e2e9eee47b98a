import type {ReadAnswers} from './answer.js';
import {readPo} from './read-po.js';
import {readXml} from './read-xml.js';

/**
 * Reads what translators' tools have made of an exported file: PO, XLIFF 1.0 to 2.1, or TMX, told by its content.
 *
 * @param file its name in messages.
 */
export function readAnswers(text: string, file: string): ReadAnswers {
  const content = text.replace(/^\uFEFF/, '');
  return content.trimStart().startsWith('<') ? readXml(content, file) : readPo(content, file);
}
