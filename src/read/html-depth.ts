/** Elements that hold nothing, or end by themselves where the next one begins. */
const shallow: ReadonlySet<string> = new Set(
  'area base br col dd dt embed hr img input li link meta option p source tbody td th thead tr track wbr'.split(' '),
);
const tag = /<(\/?)([a-z][a-z\d]*)/gi;
const deepest = 200;
/** A parser looks through all open tables at each part of one: forty in each other take it long. */
const mostTables = 16;

/** Whether HTML nests so deeply that a parser of it would run out of stack or take very long. An estimate from its tags. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  let tables = 0;
  for (const [, slash, name = ''] of html.matchAll(tag)) {
    const step = slash === '' ? 1 : -1;
    if (name.toLowerCase() === 'table') tables = Math.max(0, tables + step);
    if (!shallow.has(name.toLowerCase())) depth = Math.max(0, depth + step);
    if (depth > deepest || tables > mostTables) return true;
  }
  return false;
}
