import type {Found} from './family.js';
import type {CodeWords} from './words.js';

/** Marks codes as named that are joined to a named one, as in `errors 4.4.315 and 4.4.316`. */
export function nameJoined(found: readonly Found[], text: string, {joins}: CodeWords): Found[] {
  const named = found.map((one) => one.named);
  const isJoined = (index: number): boolean => joins(text.slice(found[index]?.end, found[index + 1]?.start));
  for (let at = 1; at < found.length; at++) if (named[at - 1] && !named[at] && isJoined(at - 1)) named[at] = true;
  for (let at = found.length - 2; at >= 0; at--) if (named[at + 1] && !named[at] && isJoined(at)) named[at] = true;
  return found.map((one, index) => (one.named === named[index] ? one : {...one, named: true}));
}
