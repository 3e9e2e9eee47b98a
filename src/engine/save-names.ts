import type {Config, LearnedName} from '../model/index.js';
import {saveConfig, type SavedConfig, type SaveOptions} from './save-config.js';

type ConfigProduct = NonNullable<Config['products']>[number];

/**
 * Writes names into the configuration, as renames with a form for each locale that has one for both; what it says of
 * the same two names is replaced.
 */
export function saveNames(names: readonly LearnedName[], options: SaveOptions): SavedConfig {
  const rows = names.map(toProduct);
  return saveConfig('names', options, (config) => {
    const kept = (config.products ?? []).filter(
      (row) => !rows.some((other) => other.names.join('\0') === row.names.join('\0')),
    );
    return {...config, products: [...kept, ...rows]};
  });
}

function toProduct({before, after, locales}: LearnedName): ConfigProduct {
  const known: NonNullable<ConfigProduct['locales']> = {};
  for (const [tag, own] of Object.entries(locales)) {
    if (own.before !== undefined && own.after !== undefined) known[tag] = {[before]: own.before, [after]: own.after};
  }
  return {names: [before, after], locales: known};
}
