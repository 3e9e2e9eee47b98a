/** Elements that hold nothing, or end by themselves where the next one begins. */
const shallow: ReadonlySet<string> = new Set(
  'area base br col dd dt embed hr img input li link meta option p source tbody td th thead tr track wbr'.split(' '),
);
const tag = /<(\/?)([a-z][a-z\d]*)/gi;
const deepest = 200;

/** Whether HTML nests so deeply that a parser of it, which recurses, would run out of stack. An estimate from its tags. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(tag)) {
    if (shallow.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash === '' ? 1 : -1));
    if (depth > deepest) return true;
  }
  return false;
}
