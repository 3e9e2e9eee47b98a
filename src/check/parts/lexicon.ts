import type {LabelWord} from '../../model/index.js';
import {isToldWithin, lexiconWords, type LexiconWord} from '../../text/index.js';

/** What is known of how the words of labels are translated. */
export interface Lexicon {
  /** How likely a word of a target is the translation of one of the source, as in `LabelWord`; 0 where nobody translates it so. */
  readonly level: (source: LexiconWord, target: LexiconWord) => number;
  /** Translations of a word of the source by which it is known within a longer word. */
  readonly parts: (source: LexiconWord) => readonly string[];
}

const lexicons = new WeakMap<readonly LabelWord[], Lexicon>();

/** The lexicon of lines. It is read as far as it is asked for, once for all pages of a locale. */
export function lexiconOf(labels: readonly LabelWord[]): Lexicon {
  const known = lexicons.get(labels) ?? makeLexicon(labels);
  lexicons.set(labels, known);
  return known;
}

/** What is known of a word. */
interface Translations {
  readonly levels: ReadonlyMap<string, number>;
  readonly parts: readonly string[];
}

function makeLexicon(labels: readonly LabelWord[]): Lexicon {
  const lines = new Map(labels.map((line) => [line.slice(0, line.indexOf(' ')), line]));
  const known = new Map<string, Translations>();
  const translations = (word: string): Translations => {
    let own = known.get(word);
    if (!own) {
      const levels = parsed(lines.get(word) ?? '');
      own = {levels, parts: Array.from(levels.keys()).filter((one) => isToldWithin(one, levels.get(one) ?? 0))};
      known.set(word, own);
    }
    return own;
  };
  return {
    level: ({word}, target) => translations(word).levels.get(target.word) ?? 0,
    parts: ({word}) => translations(word).parts,
  };
}

/** The translations of a word with how likely each is. */
function parsed(line: LabelWord): ReadonlyMap<string, number> {
  const [, ...own] = line.split(' ');
  const found = new Map<string, number>();
  for (let at = 0; at < own.length; at += 2) found.set(own[at] ?? '', Number(own[at + 1]));
  return found;
}

/** Words of a text but those of grammar. */
export function wordsOf(text: string, functionWords: readonly string[]): LexiconWord[] {
  return lexiconWords(text, grammarOf(functionWords));
}

/** Words of a text that say something: not those of grammar, and no remains of two Latin letters. */
export function contentWords(text: string, functionWords: readonly string[]): LexiconWord[] {
  return wordsOf(text, functionWords).filter(({word}) => word.length > 2 || !/^\p{Script=Latin}/u.test(word));
}

const grammars = new WeakMap<readonly string[], ReadonlySet<string>>();

function grammarOf(words: readonly string[]): ReadonlySet<string> {
  const known = grammars.get(words) ?? new Set(words);
  grammars.set(words, known);
  return known;
}
