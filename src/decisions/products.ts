import type {Decision, Product} from '../model/index.js';

/** The names that people decided English replaced: in all locales, or in that of a row alone. */
export function productsOf(decisions: readonly Decision[]): Product[] {
  return decisions.flatMap(({action, locale, english, text}): Product[] => {
    if (action !== 'name' || english === undefined || text === undefined) return [];
    const names = [english, text];
    return [locale === 'und' ? {names} : {names, locales: {[locale]: {[english]: english, [text]: text}}}];
  });
}
