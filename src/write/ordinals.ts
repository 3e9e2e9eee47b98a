import type {Finding} from '../model/index.js';

/**
 * Makes a function that names findings by their fingerprint and their number among equal ones of a file, `…:1`, `…:2`: the name
 * stays the same as long as the texts do.
 */
export function ordinals(): (finding: Finding) => string {
  const count = new Map<string, number>();
  return ({file, ruleId, fingerprint, message}) => {
    const hash = fingerprint ?? `${ruleId}/${message}`;
    const name = `${file}\0${hash}`;
    const number = (count.get(name) ?? 0) + 1;
    count.set(name, number);
    return `${hash}:${number}`;
  };
}
