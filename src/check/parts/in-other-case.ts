import type {CheckContext, Pair, Report} from '../../model/index.js';
import {literal} from '../../text/index.js';
import {prose} from './prose.js';
import {replaced} from './replaced.js';

/**
 * Says that a translation has a name in other case, with what mends it: `Auditdata` of `AuditData`. All in capitals it may be a
 * heading, and within an address it has its own.
 *
 * @param name what the translation does not have as it is.
 */
export function inOtherCase(name: string, {target}: Pair, {inline}: CheckContext): Report | undefined {
  if (!target.toLowerCase().includes(name.toLowerCase())) return undefined;
  const found = new RegExp(`(?<![\\p{L}\\p{N}_@./-])${literal(name)}(?![\\p{L}\\p{N}_@/]|[.-]\\p{L})`, 'iu').exec(
    prose(target, inline(target)),
  );
  if (!found || found[0] === found[0].toUpperCase()) return undefined;
  return replaced(found[0], found.index, name);
}
