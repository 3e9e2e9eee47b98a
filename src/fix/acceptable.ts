/**
 * The changes that can be made together, found by halves: most often all of them can, so one question is enough.
 *
 * @param isSafe says of some changes whether they may be made.
 */
export function acceptable<One>(changes: readonly One[], isSafe: (changes: readonly One[]) => boolean): readonly One[] {
  return add([], changes, isSafe);
}

function add<One>(
  made: readonly One[],
  more: readonly One[],
  isSafe: (changes: readonly One[]) => boolean,
): readonly One[] {
  if (more.length === 0) return made;
  const all = [...made, ...more];
  if (isSafe(all)) return all;
  if (more.length === 1) return made;
  const half = Math.ceil(more.length / 2);
  return add(add(made, more.slice(0, half), isSafe), more.slice(half), isSafe);
}
