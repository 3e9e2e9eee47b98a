import type {Pair} from '../../model/index.js';

/** A translation in brackets behind a link. */
const behindLink = /\]\([^()\s]*\) ?[(（][^()（）]*[^\p{Script=Latin}\P{L}]/u;
/** A remark at the end, and what tells a translation from a remark. */
const remark = /^ ?[(（]([^()（）]*)[)）]$/;
const otherScript = /[^\p{Script=Latin}\P{L}]/u;

/** Whether a title stands in the source language, with its translation in brackets behind it. */
export function hasGloss(pair: Pair): boolean {
  return behindLink.test(pair.target) || isGlossed(pair);
}

/** Whether that is all of the translation. */
export function isGlossed({source, target}: Pair): boolean {
  const title = source.trim();
  return target.startsWith(title) && otherScript.test(remark.exec(target.slice(title.length).trimEnd())?.[1] ?? '');
}
