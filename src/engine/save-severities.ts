import type {CalibrationRow, LocaleSeverities} from '../model/index.js';
import {saveConfig, type SavedConfig, type SaveOptions} from './save-config.js';

/** Writes checks that were lowered into the configuration, as `info` in their locales. What it says of other checks and locales stays. */
export function saveSeverities(lowered: readonly CalibrationRow[], options: SaveOptions): SavedConfig {
  return saveConfig('severities', options, (config) => {
    const severities: LocaleSeverities = {...config.severities};
    for (const {locale, ruleId} of lowered) severities[locale] = {...severities[locale], [ruleId]: 'info'};
    return {...config, severities};
  });
}
