import type {Check, Page, Report} from '../model/index.js';
import {isMadeOfKnown} from './parts/made-of-known.js';
import {prose} from './parts/prose.js';
import {wordsToSpell} from './parts/words-to-spell.js';

const check: Check = {
  id: 'spelling',
  description:
    'A word that the dictionary of the language does not know, that is not made of words of the dictionary, prefixes or words of the source, and that no other page has: two other pages at most have words that begin as it does. A warning only where a thousand pages of the locale are checked together. Silent where no dictionary is installed (`npm install hunspell-wasm dictionary-sv`).',
  why: 'A misspelt word is not found by a search.',
  severity: 'warning',
  itsType: 'misspelling',
  mqm: 'minor',
  silencedBy: ['target-missing', 'untranslated', 'partly-untranslated', 'characters', 'script', 'pair-broken'],
  examples: [
    {
      locale: 'sv-SE',
      source: 'Open the connector.',
      target: 'Öppna kopplngen.',
      note: 'Without a dictionary nothing is known.',
    },
    {
      locale: 'sv-SE',
      source: 'Open Contoso.',
      target: 'Öppna Contoso.',
      words: ['öppna'],
      note: 'The source has the word, too.',
    },
    {
      locale: 'sv-SE',
      source: 'Open the proxy settings.',
      target: 'Öppna proxyinställningar.',
      words: ['öppna', 'inställningar'],
      note: 'A word of the source, with one of the language behind it.',
    },
    {
      locale: 'sv-SE',
      source: 'Open the connector.',
      target: 'Öppna kopplngen.',
      words: ['öppna', 'kopplingen'],
      reports: ['kopplngen'],
    },
  ],
  run({source, target}, {inline, locale, isWord, page}) {
    if (!isWord || locale.spaceless || source === target) return [];
    const same = source.toLowerCase();
    const rare = rareWords(page);
    const isMisspelt = (text: string): boolean => {
      const lower = text.toLowerCase();
      if (isName(text) || same.includes(lower) || rare?.has(lower) === false) return false;
      return !isWord(text) && !isMadeOfKnown(text, {source, isWord, locale});
    };
    return Array.from(prose(target, inline(target)).matchAll(wordsToSpell))
      .filter(([text]) => isMisspelt(text))
      .map(
        ({0: text, index}): Report => ({
          message: `Unexpected word \`${text}\`, which the dictionary does not know`,
          actual: text,
          start: index,
          end: index + text.length,
          ...(!page.words?.isOfMany && {severity: 'info' as const}),
        }),
      );
  },
};
export default check;

/** Acronyms and names with capitals inside. */
function isName(text: string): boolean {
  return /.\p{Lu}/u.test(text);
}

const rareOf = new WeakMap<Page, ReadonlySet<string>>();

/** Words of a page that no other has; `undefined` where nothing is known of others. */
function rareWords(page: Page): ReadonlySet<string> | undefined {
  if (!page.words) return undefined;
  const known = rareOf.get(page) ?? new Set(page.words.rare);
  rareOf.set(page, known);
  return known;
}
