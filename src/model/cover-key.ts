import type {Translation} from './article.js';

/**
 * Names a translation that covers several units, so that it is shown once: its pair and the units. `undefined` for all others.
 *
 * @internal
 */
export function coverKey({covers, evidence}: Translation): string | undefined {
  return covers && [evidence.file, evidence.pair, ...covers].join('\n');
}
