/**
 * Makes a search that only moves forward: asking again from an offset before the last hit costs nothing,
 * so a whole text is searched once however often one asks.
 *
 * @param common - how many characters at the start of the needle are common in texts: searching from a rare one on is faster.
 * @returns a function from an offset, never smaller than the last hit's predecessor, to the next hit; -1 when there is none.
 */
export function textCursor(text: string, needle: string, common = 0): (from: number) => number {
  const rest = needle.slice(common);
  const next = (from: number): number => {
    let at = text.indexOf(rest, from + common);
    while (at !== -1 && !text.startsWith(needle, at - common)) at = text.indexOf(rest, at + 1);
    return at === -1 ? -1 : at - common;
  };
  let asked = 0;
  let hit = next(0);
  return (from) => {
    if (hit !== -1 && hit < from) hit = next(from);
    else if (from < asked) hit = next(from);
    asked = from;
    return hit;
  };
}
