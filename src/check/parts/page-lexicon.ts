import type {LabelWord, Page} from '../../model/index.js';
import {isDense, lexiconWords, type LexiconWord} from '../../text/index.js';

/** What is known of how the words of the labels of a page are translated. */
export interface PageLexicon {
  /** How likely a word of a target is the translation of one of the source, as in `LabelWord`; 0 where nobody translates it so. */
  readonly level: (source: LexiconWord, target: LexiconWord) => number;
  /** Translations of a word of the source that are long enough to be known within a longer word. */
  readonly parts: (source: LexiconWord) => readonly string[];
}

/** Letters of a word that says something where it is a part of a longer one. */
export const longPart = 4;

const lexicons = new WeakMap<readonly LabelWord[], PageLexicon>();

/** The lexicon of a page; `undefined` where the pages of its locale say nothing of its labels. */
export function lexiconOf({words}: Page): PageLexicon | undefined {
  if (!words?.labels) return undefined;
  const known = lexicons.get(words.labels) ?? makeLexicon(words.labels);
  lexicons.set(words.labels, known);
  return known;
}

function makeLexicon(labels: readonly LabelWord[]): PageLexicon {
  const lines = new Map(labels.map((line) => [line.slice(0, line.indexOf(' ')), line]));
  const known = new Map<string, ReadonlyMap<string, number>>();
  const translations = (word: string): ReadonlyMap<string, number> => {
    const own = known.get(word) ?? parsed(lines.get(word) ?? '');
    known.set(word, own);
    return own;
  };
  return {
    level: ({word}, target) => translations(word).get(target.word) ?? 0,
    parts: ({word}) => Array.from(translations(word).keys()).filter((one) => one.length >= longPart && !isDense(one)),
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
