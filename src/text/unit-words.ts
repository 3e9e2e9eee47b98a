const known = new Map<string, ReadonlySet<string>>();

/** Words and symbols for units of measure, lower case, as ICU knows them in a language: `hours`, `hr`, `gb`, `percent`, `%`. */
export function unitWords(tag: string): ReadonlySet<string> {
  let words = known.get(tag);
  if (!words) {
    words = new Set(Intl.supportedValuesOf('unit').flatMap((unit) => namesOf(unit, tag)));
    known.set(tag, words);
  }
  return words;
}

function namesOf(unit: string, tag: string): string[] {
  return (['long', 'short'] as const).flatMap((unitDisplay) => {
    const format = new Intl.NumberFormat(tag, {style: 'unit', unit, unitDisplay});
    return [1, 2].flatMap((count) =>
      format
        .formatToParts(count)
        .filter(({type}) => type === 'unit' || type === 'percentSign')
        .map(({value}) => value.toLowerCase()),
    );
  });
}
