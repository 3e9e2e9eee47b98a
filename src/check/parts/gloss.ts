import type {Pair} from '../../model/index.js';

/** A link, and a remark in brackets behind it. */
const behindLink = /\[([^[\]]{1,200})\]\([^()\s]*\) ?[(（]([^()（）]+)[)）]/u;
/** A remark at the end. */
const remark = /^ ?[(（]([^()（）]+)[)）]$/;
const otherScript = /[^\p{Script=Latin}\P{L}]/u;

/** Whether a title stands in the source language, with its translation in brackets behind it. */
export function hasGloss(pair: Pair): boolean {
  const [, title = '', text] = (pair.target.includes('](') ? behindLink.exec(pair.target) : null) ?? [];
  return (pair.source.includes(title) && translates(text, pair.source)) || isGlossed(pair);
}

/** Whether that is all of the translation. */
export function isGlossed({source, target}: Pair): boolean {
  const title = source.trim();
  return target.startsWith(title) && translates(remark.exec(target.slice(title.length).trimEnd())?.[1], source);
}

/** Whether a remark may be a translation: it is in another script, or half of its words are none of the source. */
function translates(text: string | undefined, source: string): boolean {
  if (text === undefined) return false;
  if (otherScript.test(text)) return true;
  const own = new Set(wordsOf(source));
  const words = wordsOf(text);
  return words.length > 1 && 2 * words.filter((word) => own.has(word)).length <= words.length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}
