/**
 * The first of some places at which something holds, found by halving.
 *
 * @param length how many places there are, and what is given where it holds at none.
 * @param holds says of a place whether it holds there; it must hold at all places behind one where it does.
 */
export function firstPlace(length: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
