import type {InlineNode, Locale} from '../../model/index.js';
import {isGrammar} from '../../text/index.js';

/** Words that a label on the screen has at most; longer ones are sentences, whose order a translation may change. */
export const labelWords = 4;

/** Words of the longest label whose first word can be told from one of its sentence. */
const longestLabel = 7;

interface Languages {
  readonly locale: Locale;
  readonly sourceLanguage: Locale;
}

/** The labels of one kind in the source. */
export interface SourceLabels {
  readonly same: readonly InlineNode[];
  /** The one that stands where the label does, where there are as many. */
  readonly partner: InlineNode | undefined;
}

/** What small words say about a label: nobody calls a button `the`, and no label ends with `and`. */
export function grammarFault(text: string, source: SourceLabels, languages: Languages): string | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const {same, partner} = source;
  let known: readonly Words[] | undefined;
  const wanted = (): readonly Words[] => (known ??= same.map((other) => wordsOf(other.text)));
  return (
    endFault(words, wanted, languages) ??
    beginFault(words, wanted, partner, languages) ??
    moreFault(text, source, languages)
  );
}

type Words = readonly string[];

function endFault(
  words: Words,
  wanted: () => readonly Words[],
  {locale, sourceLanguage}: Languages,
): string | undefined {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !locale.leadingWords.includes(last)) return undefined;
  const mayEnd = wanted().some((other) => isGrammar(other.at(-1) ?? '', sourceLanguage) || isWordOfSentence(other));
  return mayEnd ? undefined : `ends with \`${last}\`, which no label does`;
}

function beginFault(
  words: Words,
  labels: () => readonly Words[],
  partner: InlineNode | undefined,
  {locale, sourceLanguage}: Languages,
): string | undefined {
  const [whole = ''] = words;
  const first = partner?.type === 'strong' ? withoutElided(whole, locale) : whole;
  const isElided = first !== whole;
  if (!isSmall(words) || !(isElided || isGrammar(first, locale))) return undefined;
  if (locale.setPhrases.includes(words.join(' '))) return undefined;
  const wanted = labels();
  if (words.every((word) => isGrammar(word, locale)))
    return wanted.some((other) => isWordOfSentence(other) || other.every((word) => isGrammar(word, sourceLanguage)))
      ? undefined
      : 'has only words of grammar';
  if (wanted.some(isSmall)) return undefined;
  const longest = Math.max(...wanted.map(({length}) => length));
  if (longest > longestLabel) return undefined;
  // An article or `with` begins no label in lower case; another small word may belong to it where the label is no longer for it.
  const isLonger = words.length > (partner ? wordsOf(partner.text).length : longest);
  if (!isLonger && !isElided && !locale.leadingWords.includes(first)) return undefined;
  return wanted.some(([word = '']) => isGrammar(word, sourceLanguage))
    ? undefined
    : `begins with \`${first}\`, which is outside of it in the source`;
}

/** An article or a preposition that an apostrophe joins to the word behind it, with the apostrophe; otherwise the word itself. */
function withoutElided(word: string, {elisions, leadingWords}: Locale): string {
  const [begin = '', elided = ''] = /^(\p{L}+)['’](?=\p{L})/u.exec(word) ?? [];
  return elisions.includes(elided) && leadingWords.some((other) => other.slice(0, -1) === elided) ? begin : word;
}

/** A label that has the one of the source as it is, and words of grammar beside it, or any words beside a name as programs have them. */
function moreFault(
  text: string,
  {same, partner}: SourceLabels,
  {locale, sourceLanguage}: Languages,
): string | undefined {
  const labels = same.map((other) => other.text.trim());
  const whole = labels.find((other) => other.length > 1 && hasWhole(text, other));
  // It may be the translation of a longer one, where a name of the source has become a label of its own, too.
  if (whole === undefined || labels.some((other) => other !== whole && hasWhole(other, whole))) return undefined;
  const added = wordsOf(text.replace(whole, ' '));
  const isName = partner?.text.trim() === whole && /^\w*[a-z\d][A-Z]\w*$/.test(whole);
  return (isName && isSmall(added)) || added.some((word) => isGrammar(word, locale) && !isGrammar(word, sourceLanguage))
    ? `has \`${added.join(' ')}\` beside what it has in the source`
    : undefined;
}

/** Whether a text has another one in it that does not go on as a word on either side. */
function hasWhole(text: string, part: string): boolean {
  const start = text.indexOf(part);
  return start !== -1 && !/\p{L}/u.test(text.charAt(start - 1) + text.charAt(start + part.length));
}

/** Whether a label begins in lower case: it is a part of its sentence. */
function isSmall([first = '']: Words): boolean {
  return /^\p{Ll}/u.test(first);
}

/** Whether a label is one word in lower case: a word of its sentence, and so is its translation. */
function isWordOfSentence(words: Words): boolean {
  return words.length === 1 && isSmall(words);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
