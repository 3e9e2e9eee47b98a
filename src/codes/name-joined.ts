import type {Found} from './family.js';

/** Between two codes of which one is named: `4.4.312, 4.4.315 and 4.4.316`, `400/401 errors`, `400 Bad Request or 403`. */
const joins = /^[\s,]*(?:\/|(?:and|or|und|oder|et|ou)\s+)?$/i;

/** What is named with one code is named with those that are joined to it. */
export function nameJoined(found: readonly Found[], text: string): Found[] {
  const named = found.map((one) => one.named);
  const isJoined = (index: number): boolean => joins.test(text.slice(found[index]?.end, found[index + 1]?.start));
  for (let at = 1; at < found.length; at++) if (named[at - 1] && !named[at] && isJoined(at - 1)) named[at] = true;
  for (let at = found.length - 2; at >= 0; at--) if (named[at + 1] && !named[at] && isJoined(at)) named[at] = true;
  return found.map((one, index) => (one.named === named[index] ? one : {...one, named: true}));
}
