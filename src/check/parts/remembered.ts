/** Texts that are remembered: those of a large page. */
const most = 5000;

/** A function of a text that does its work once for each text, as long as those of one page are looked at. */
export function remembered<Result extends object | boolean>(work: (text: string) => Result): (text: string) => Result {
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
