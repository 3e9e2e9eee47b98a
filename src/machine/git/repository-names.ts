/**
 * Short names for folders: the last name of each, and as many of those before it as it takes to tell them apart.
 *
 * @param folders names from the root on; the same folder twice gets one name.
 */
export function repositoryNames(folders: readonly (readonly string[])[]): string[] {
  const tail = (names: readonly string[], length: number): string => names.slice(-length).join('/');
  return folders.map((names) => {
    const whole = names.join('/');
    let length = 1;
    while (
      length < names.length &&
      folders.some((other) => other.join('/') !== whole && tail(other, length) === tail(names, length))
    )
      length++;
    return tail(names, length);
  });
}
