/**
 * Makes a function of a text remember its results, for as many texts as a large page has.
 *
 * @param most how many texts are remembered.
 */
export function remembered<Result extends object | boolean | string>(
  work: (text: string) => Result,
  most = 5000,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      const own = ownText(text);
      result = work(own);
      if (known.size >= most) known.clear();
      known.set(own, result);
    }
    return result;
  };
}

/** A copy of a text, to be kept: what was cut out of a page would keep the whole page in memory. */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}
