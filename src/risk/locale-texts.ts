import {counter, type Counter} from './counter.js';

/** What is known of all sentences of a locale, as counts and hashes. */
export interface LocaleTexts {
  readonly words: Counter;
  readonly neighbours: Counter;
  /** Whether a source, by its hash, has several translations. */
  readonly hasOthers: (source: string) => boolean;
}

/** The same while sentences still come. */
export interface GrowingTexts extends LocaleTexts {
  /** Notes a sentence by the hashes of its source and translation; whether it was not known, so that its words count. */
  readonly isNew: (source: string, target: string) => boolean;
}

/** Hashes of the translations of each source, by its hash; most sources have one. */
type Translations = Map<string, string | Set<string>>;

/** Starts with no sentence. Those that stand on several pages count once. */
export function localeTexts(): GrowingTexts {
  const translations: Translations = new Map();
  return {
    words: counter(),
    neighbours: counter(),
    hasOthers: (source) => typeof translations.get(source) === 'object',
    isNew: (source, target) => note(source, target, translations),
  };
}

function note(source: string, target: string, translations: Translations): boolean {
  const known = translations.get(source);
  if (known === undefined) translations.set(source, target);
  else if (typeof known === 'object') {
    if (known.has(target)) return false;
    known.add(target);
  } else if (known === target) return false;
  else translations.set(source, new Set([known, target]));
  return true;
}
