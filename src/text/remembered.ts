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
      result = work(text);
      if (known.size >= most) known.clear();
      known.set(text, result);
    }
    return result;
  };
}
