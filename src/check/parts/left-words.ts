import type {CheckContext, Page, Pair} from '../../model/index.js';
import {latinWords, sameLanguage, type LatinWord, namesIn} from '../../text/index.js';
import {mayHoldAny} from './may-hold-any.js';
import {prose} from './prose.js';

/** A single word of the source that is left in a translation. */
export interface LeftWord {
  readonly pair: Pair;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it stands alone in another script, so that no other pair has to translate it. */
  readonly isLone?: boolean;
}

/** Pairs that have to translate a word before it is missed in a label. */
const translatedBy = 2;
/** Fewest words of a sentence; shorter texts are labels. */
const sentence = 5;

/** What the page does with each word of its sources. */
interface Use {
  /** Pairs with the word in lower case, by whether it is kept. */
  readonly small: {kept: number; gone: number};
  /** Pairs with it in capitals, by whether it is kept. */
  readonly capital: {kept: number; gone: number};
}

/**
 * Words that one pair keeps and others translate. A capital makes a word a name unless other pairs translate it with
 * its capital, too, or it is a label whose word is translated wherever it stands in lower case.
 */
export function leftWords(page: Page, context: CheckContext): LeftWord[] {
  const {locale, sourceLanguage} = context;
  if (sameLanguage(locale.tag, sourceLanguage.tag) || locale.scripts.length === 0) return [];
  const candidatesIn = locale.scripts.includes('Latin') ? labelsIn : wordsIn;
  const found: LeftWord[] = [];
  const candidates: (readonly [Pair, Candidate])[] = [];
  for (const pair of page.pairs) {
    if (!fourLetters.test(pair.target)) continue;
    if (pair.source === pair.target) {
      const word = firstWord(pair, context);
      if (word && isTranslated(word.text, page)) found.push({pair, ...word});
    } else for (const word of candidatesIn(pair, context)) candidates.push([pair, word]);
  }
  const uses = usesOf(page, new Set(candidates.map(([, {text}]) => stem(text))));
  for (const [pair, {isLabel, ...word}] of candidates) {
    const use = uses.get(stem(word.text));
    if (!use) continue;
    if (isLeft(word.text, use, isLabel)) found.push({pair, ...word});
    else if (isLone(word, use, {page, pair}, context)) found.push({pair, ...word, isLone: true});
  }
  return found;
}

const fourLetters = /[A-Z]{4}/i;

/** The first word of a sentence of labels and names that was not translated at all: `Select **Start** > **Settings**.` */
function firstWord({source, target}: Pair, {inline}: CheckContext): LatinWord | undefined {
  if (!/\w[*_]{0,2}[.:]$/.test(source)) return undefined;
  const words = latinWords(prose(target, inline(target)));
  const [first] = words;
  return first && plainWord.test(first.text) && words.length >= sentence ? first : undefined;
}

/** Whether other pairs of the page have a word in the source, and none of them has it in the target. */
function isTranslated(word: string, {pairs}: Page): boolean {
  const whole = new RegExp(`\\b${word}\\b`, 'i');
  const others = pairs.filter(({source, target}) => source !== target && target.trim() !== '' && whole.test(source));
  return others.length >= translatedBy && !others.some(({target}) => whole.test(target));
}

interface Candidate extends LatinWord {
  /** Whether it is all of a label in bold type. */
  readonly isLabel: boolean;
}

const plainWord = /^[A-Z]?[a-z]{3,}$/;
/** Of words in small letters only long ones may be missed, and no labels. */
const mayBeLeft = /^(?:[A-Z][a-z]{3,}|[a-z]{7,})$/;
const mayBeLabel = /^[A-Z][a-z]{3,}$/;

/** What a text must hold to have a label of one word: such a word between marks, or markup that may hide one. Others need no parsing. */
const mayHoldLabel = /\*\*[A-Z][a-z*]{3,}\*\*|[&<[\\_`~]/;

/** Labels of one word that are the same on both sides. */
function labelsIn({source, target}: Pair, {inline, products}: CheckContext): Candidate[] {
  if (!target.includes('**') || !source.includes('**')) return [];
  if (!mayHoldLabel.test(target) || !mayHoldLabel.test(source)) return [];
  const labels = inline(target).nodes.filter(({type, text}) => type === 'strong' && mayBeLabel.test(text));
  return labels
    .filter(
      ({text}) =>
        inline(source).nodes.some((other) => other.type === 'strong' && other.text === text) &&
        namesIn(text, products).length === 0,
    )
    .map(({text, start, end}) => ({text, start: start + 2, end: end - 2, isLabel: true}));
}

/** Words of the source in a text of another script. */
function wordsIn({source, target}: Pair, {inline, products}: CheckContext): Candidate[] {
  const {nodes} = inline(target);
  const text = prose(target, inline(target));
  const words = latinWords(text).filter(
    (word) => mayBeLeft.test(word.text) && source.includes(word.text) && !isPartOfName(text, word.start, word.end),
  );
  if (words.length === 0) return [];
  const names = namesIn(text, products);
  return words
    .filter(
      (word) =>
        !names.some(({start, end}) => word.start >= start && word.end <= end) &&
        new RegExp(`\\b${word.text}\\b`).test(source),
    )
    .map((word) => ({...word, isLabel: nodes.some(({type, text: label}) => type === 'strong' && label === word.text)}));
}

/** Letters of a word that is no short name of a thing, as `ping` and `cmdlet` are. */
const longWord = 7;

/**
 * Whether a word in small letters stands in a sentence of another script, as no other of the page has it, and is neither a
 * label nor a word that the page has in code: names of things in small letters come more than once, or as code.
 */
function isLone(
  {text, start, end}: LatinWord,
  {small, capital}: Use,
  {page, pair}: {readonly page: Page; readonly pair: Pair},
  {inline}: CheckContext,
): boolean {
  if (text.length < longWord || text !== text.toLowerCase() || small.kept !== 1 || capital.kept > 0) return false;
  const {target} = pair;
  if (/[%@#$=_/\\|-]\s*$/.test(target.slice(0, start)) || /^\s*[%@#$=_/\\|:-]/.test(target.slice(end))) return false;
  if (inline(target).nodes.some((node) => node.start <= start && node.end >= end)) return false;
  if (keepsAnother(text, {page, pair})) return false;
  return !new RegExp(`\`[^\`\\n]{0,200}\\b${text}\\b`).test(page.text);
}

/** Other pairs that have to keep a word of the same stem before it is a term that stays: `recompile` beside `recompilation`. */
const keptAlike = 2;

/** Whether other pairs keep a word of the same stem. */
function keepsAnother(word: string, {page, pair}: {readonly page: Page; readonly pair: Pair}): boolean {
  const beginning = word.slice(0, Math.max(longWord, Math.ceil(word.length * 0.6)));
  const others = page.pairs.filter(
    ({source, target}) =>
      target !== pair.target && source !== target && target.includes(beginning) && source.includes(beginning),
  );
  return others.length >= keptAlike;
}

function isLeft(word: string, {small, capital}: Use, isLabel: boolean): boolean {
  if (small.gone === 0 || small.kept > 0) return false;
  if (word === word.toLowerCase()) return false;
  if (capital.gone > 0 && capital.kept <= 2 * capital.gone && small.gone >= translatedBy) return true;
  return isLabel && capital.kept === 1 && small.gone >= translatedBy;
}

/** What begins a remark, a quotation or a word, and what ends one. */
const opening = /[(（"“„«「‘A-Z]/i;
const closing = /[)）"”“»」’A-Z]/i;

/** A remark or a quotation of the original is meant to be in its language, and words beside each other are a name. */
function isPartOfName(text: string, start: number, end: number): boolean {
  return opening.test(text.slice(0, start).trimEnd().slice(-1)) || closing.test(text.slice(end).trimStart().charAt(0));
}

/** A word without its plural ending, so that singular and plural are compared as one. */
function stem(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** @param names words without their plural endings, in lower case: others are not looked at. */
function usesOf({pairs}: Page, names: ReadonlySet<string>): Map<string, Use> {
  const uses = new Map<string, Use>();
  const written = new Map<string, {readonly name: string; readonly use: Use}>();
  for (const name of names) {
    const use: Use = {small: {kept: 0, gone: 0}, capital: {kept: 0, gone: 0}};
    uses.set(name, use);
    for (const word of formsOf(name)) written.set(word, {name, use});
  }
  if (uses.size === 0) return uses;
  const beginnings = Array.from(names, (name) => [name, capitalised(name)]).flat();
  for (const {source, target} of pairs) {
    if (source === target || !mayHoldAny(source, beginnings) || target.trim() === '') continue;
    const words = source.match(/\b[A-Za-z][a-z]{3,}\b/g)?.filter((word) => written.has(word)) ?? [];
    if (words.length === 0) continue;
    const given = target.toLowerCase();
    for (const word of new Set(words)) {
      const found = written.get(word);
      if (!found) continue;
      const use = /^[a-z]/.test(word) ? found.use.small : found.use.capital;
      use[given.includes(found.name) ? 'kept' : 'gone']++;
    }
  }
  return uses;
}

/** The words that have a stem, in small letters and with a capital. */
function formsOf(name: string): string[] {
  const words = [name, `${name}s`].filter((word) => stem(word) === name);
  return words.flatMap((word) => [word, capitalised(word)]);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
