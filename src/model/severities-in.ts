import type {LocaleSeverities, Severities} from './config.js';

/**
 * The severities that hold in a locale: those for its tag, else those for its language, else those for all locales.
 *
 * @internal
 */
export function severitiesIn(tag: string, all: Severities = {}, byLocale: LocaleSeverities = {}): Severities {
  const [language = tag] = tag.split('-');
  return {...all, ...byLocale[language], ...byLocale[tag]};
}
