/** Values with different keys, the first of each; by default those that differ in anything. */
export function distinct<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string = (value) => JSON.stringify(value),
): Value[] {
  const found = new Map<string, Value>();
  for (const value of values) {
    const key = keyOf(value);
    if (!found.has(key)) found.set(key, value);
  }
  return [...found.values()];
}
