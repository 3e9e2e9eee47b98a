/** Keys that mean the prototype of an object to code that is not careful. */
export const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** Deepest nesting that is kept. */
const deepest = 8;

/**
 * Copies data of a page into objects without a prototype: maps and lists stay, every scalar becomes
 * a string, keys that could reach a prototype and what lies deeper than eight levels are left out.
 */
export function checkedRecord(data: object): Record<string, unknown> {
  return copyMap(data, 0);
}

function copyMap(data: object, depth: number): Record<string, unknown> {
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(data)) {
    if (!refusedKeys.has(key)) copy[key] = copyValue(value, depth + 1);
  }
  return copy;
}

function copyValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined || depth >= deepest) return '';
  if (Array.isArray(value)) return value.map((item: unknown) => copyValue(item, depth + 1));
  if (typeof value === 'object') return copyMap(value, depth);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
