/**
 * Makes a function of a text do its work once for each text, as long as those of one page are looked at.
 *
 * @param most how many texts are remembered: those of a large page.
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
