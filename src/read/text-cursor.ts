/**
 * Makes a search that only moves forward: asking again from an offset before the last hit costs nothing,
 * so a whole text is searched once however often one asks.
 *
 * @returns a function from an offset, never smaller than the last hit's predecessor, to the next hit; -1 when there is none.
 */
export function textCursor(text: string, needle: string): (from: number) => number {
  let asked = 0;
  let hit = text.indexOf(needle);
  return (from) => {
    if (hit !== -1 && hit < from) hit = text.indexOf(needle, from);
    else if (from < asked) hit = text.indexOf(needle, from);
    asked = from;
    return hit;
  };
}
