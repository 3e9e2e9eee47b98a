const known = new Map<string, ReadonlySet<string>>();

/** Names of the months in a language, long and short, as they are written. */
export function monthNames(tag: string): ReadonlySet<string> {
  let names = known.get(tag);
  if (!names) {
    names = new Set(
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(tag, {month, timeZone: 'UTC'});
        return Array.from({length: 12}, (_, index) => format.format(Date.UTC(2000, index, 15)));
      }),
    );
    known.set(tag, names);
  }
  return names;
}
