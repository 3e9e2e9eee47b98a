import {createHash} from 'node:crypto';
import {compare} from '../text/index.js';
import {safePath} from './safe-path.js';

/** How many digits of the hash a name gets, the more often it collides. */
const digits = [0, 8, 16, 64];

/**
 * Gives every key a safe file name of its own, also where case does not count.
 * All names that collide get a hash of their key, so that none depends on the others' order.
 *
 * @param wanted keys to the names they would like.
 * @param reserved names that are taken.
 */
export function uniqueNames(wanted: ReadonlyMap<string, string>, reserved: readonly string[]): Map<string, string> {
  const keys = Array.from(wanted.keys()).sort(compare);
  const level = new Map(keys.map((key) => [key, 0]));
  for (;;) {
    const names = new Map(keys.map((key) => [key, named(key, wanted.get(key) ?? '', level.get(key) ?? 0)]));
    const colliding = findColliding(names, reserved).filter((key) => (level.get(key) ?? 0) < digits.length - 1);
    if (colliding.length === 0) return names;
    for (const key of colliding) level.set(key, (level.get(key) ?? 0) + 1);
  }
}

function named(key: string, name: string, level: number): string {
  const segment = safePath(name);
  const length = digits[level] ?? 0;
  return length === 0 ? segment : `${segment}-${createHash('sha256').update(key).digest('hex').slice(0, length)}`;
}

function findColliding(names: ReadonlyMap<string, string>, reserved: readonly string[]): string[] {
  const count = new Map(reserved.map((name) => [fold(name), 1]));
  for (const name of names.values()) count.set(fold(name), (count.get(fold(name)) ?? 0) + 1);
  return Array.from(names.keys()).filter((key) => (count.get(fold(names.get(key) ?? '')) ?? 0) > 1);
}

/** Names that differ in case only are one file on many machines. */
function fold(name: string): string {
  return name.toLowerCase();
}
