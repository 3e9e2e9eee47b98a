import type {Check, Report} from '../model/index.js';
import {prose} from './parts/prose.js';

const word = /(?<![\p{L}\p{M}\p{N}_@./\\'’-])[\p{L}\p{M}]{4,}(?![\p{L}\p{M}\p{N}_@/\\'’-]|\.\p{L})/gu;

const check: Check = {
  id: 'spelling',
  description:
    'A word that the dictionary of the language does not know and the source does not have. Silent where no dictionary is installed (`npm install nspell dictionary-sv`).',
  why: 'A misspelt word is not found by a search.',
  severity: 'info',
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
      source: 'Open the connector.',
      target: 'Öppna kopplngen.',
      words: ['öppna', 'kopplingen'],
      reports: ['kopplngen'],
    },
  ],
  run({source, target}, {inline, locale, isWord}) {
    if (!isWord || locale.spaceless || source === target) return [];
    const same = source.toLowerCase();
    const unknown = Array.from(prose(target, inline(target)).matchAll(word)).filter(
      ([text]) => !isName(text) && !same.includes(text.toLowerCase()) && !isWord(text) && !isWord(text.toLowerCase()),
    );
    return unknown.map(
      ({0: text, index}): Report => ({
        message: `Unexpected word \`${text}\`, which the dictionary does not know`,
        actual: text,
        start: index,
        end: index + text.length,
      }),
    );
  },
};
export default check;

/** Acronyms and names with capitals inside. */
function isName(text: string): boolean {
  return /.\p{Lu}/u.test(text);
}
