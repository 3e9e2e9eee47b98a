/** Characters of headings and pairs of one page that are parsed on top of its blocks; real pages need some hundreds. */
const characters = 200_000;

/** Whether a text may still be parsed. Bounds the time that one page can cost, whatever stands in it. */
export type Afford = (text: string) => boolean;

/** Starts the budget of a page. */
export function parseBudget(): Afford {
  let left = characters;
  return (text) => {
    left -= text.length;
    return left >= 0;
  };
}
