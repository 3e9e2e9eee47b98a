import {withoutLocale, type Hunk} from '../model/index.js';
import {arrayDiff, normalise, unescaped, unitWords} from '../text/index.js';
import {foldedText, isCosmetic, numberText} from './cosmetic.js';
import {joinHunks, type Stretch} from './join-hunks.js';
import {isOrdinal, isYear} from './no-value.js';
import type {Token, TokenKind} from './token.js';
import {tokens, type Vocabulary} from './tokens.js';

/** Kinds that are compared by place rather than by text where both sides have as many: one replaced the other. */
const replaceable: readonly TokenKind[] = ['product', 'number', 'url'];

/**
 * Tells what changed between two wordings of one sentence.
 *
 * @param before, after Markdown; what a reader cannot see is not compared.
 * @returns replaced stretches in order; empty when nothing changed that a reader sees.
 */
export function classify(before: string, after: string, vocabulary: Vocabulary): Hunk[] {
  const older = withoutEnds(tokens(before, vocabulary));
  const newer = withoutEnds(tokens(after, vocabulary));
  const stretches = compareTokens(older, newer, vocabulary).flatMap((stretch) => {
    const found = classOf(stretch, older, newer, vocabulary);
    return found ? [{...withNeighbours(stretch, older, newer), class: found}] : [];
  });
  return joinHunks(stretches, {older, newer, language: vocabulary.language}).map((one) => ({
    class: one.class,
    before: textOf(older, one.older),
    after: textOf(newer, one.newer),
  }));
}

type Range = Stretch['older'];
type Compared = Omit<Stretch, 'class'>;

function textOf(list: readonly Token[], [from, to]: Range): string {
  return list
    .slice(from, to)
    .map(({text}) => text)
    .join('')
    .trim();
}

/** Without white space and line breaks at the ends. */
function withoutEnds(list: readonly Token[]): Token[] {
  const isBlank = ({kind, text}: Token): boolean => kind === 'space' || /^<\/?br ?\/?>$/i.test(text);
  const from = list.findIndex((token) => !isBlank(token));
  const to = list.findLastIndex((token) => !isBlank(token));
  return from === -1 ? [] : list.slice(from, to + 1);
}

/** Stretches in which two lists of tokens differ: each is one replaced token, or what lies between two that are alike. */
function compareTokens(older: readonly Token[], newer: readonly Token[], {language}: Vocabulary): Compared[] {
  const byPlace = placeKeys(older, newer);
  const keyOf = (token: Token): string => {
    const place = placeKey(token);
    if (place !== undefined && byPlace.has(place)) return `\0${place}`;
    if (token.kind === 'space') return ' ';
    return token.kind === 'url' ? urlText(token) : foldedText(token, language);
  };
  const found: Compared[] = [];
  let open: {older: [number, number]; newer: [number, number]} | undefined;
  let [i, j] = [0, 0];
  const parts = arrayDiff(older.map(keyOf), newer.map(keyOf));
  for (const [index, part] of parts.entries()) {
    const count = part.value.length;
    if (part.removed || part.added) {
      open ??= {older: [i, i], newer: [j, j]};
      if (part.removed) open.older[1] = i += count;
      else open.newer[1] = j += count;
      continue;
    }
    const isBridge = count === 1 && older[i]?.kind === 'space' && index < parts.length - 1;
    if (open && isBridge) {
      open = {older: [open.older[0], ++i], newer: [open.newer[0], ++j]};
      continue;
    }
    if (open) found.push(open);
    open = undefined;
    for (let left = count; left > 0; left--, i++, j++) {
      if (older[i]?.kind !== 'space' && older[i]?.text !== newer[j]?.text)
        found.push({older: [i, i + 1], newer: [j, j + 1]});
    }
  }
  return open ? [...found, open] : found;
}

/** The replaceable kinds, and for products the row of names, that both sides have equally often. */
function placeKeys(older: readonly Token[], newer: readonly Token[]): ReadonlySet<string> {
  const count = (list: readonly Token[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const token of list) {
      const key = placeKey(token);
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  const inNewer = count(newer);
  return new Set(
    Array.from(count(older))
      .filter(([key, number]) => inNewer.get(key) === number)
      .map(([key]) => key),
  );
}

function placeKey(token: Token): string | undefined {
  if (!replaceable.includes(token.kind)) return undefined;
  return token.kind === 'product' ? `product ${token.product ?? ''}` : token.kind;
}

/** An address as it is compared: readers are sent to their own locale. */
function urlText({text}: Token): string {
  return withoutLocale(unescaped(text));
}

/** What kind of difference a stretch is; nothing where a reader sees none. */
function classOf(
  stretch: Compared,
  older: readonly Token[],
  newer: readonly Token[],
  {language}: Vocabulary,
): Hunk['class'] | undefined {
  const removed = older.slice(...stretch.older);
  const added = newer.slice(...stretch.newer);
  const [was, ...moreWas] = removed.filter(({kind}) => kind !== 'space');
  const [is, ...moreIs] = added.filter(({kind}) => kind !== 'space');
  const both = [...removed, ...added].filter(({kind}) => kind !== 'space');
  const only = (...kinds: readonly TokenKind[]): boolean => both.every(({kind}) => kinds.includes(kind));
  const text = [textOf(older, stretch.older), textOf(newer, stretch.newer)] as const;
  const seen = text.map((one) => normalise(one));
  if (seen[0] !== '' && seen[0] === seen[1]) return undefined;
  if (isCosmetic({list: older, range: stretch.older}, {list: newer, range: stretch.newer}, language)) return 'cosmetic';
  if (was && is && moreWas.length + moreIs.length === 0 && was.kind === is.kind) {
    if (was.kind === 'product') return was.product === is.product ? 'rename' : 'wording';
    if (was.kind === 'url') return urlText(was) === urlText(is) ? undefined : 'link';
    if (was.kind === 'number') {
      if (numberText(was.text, language) === numberText(is.text, language)) return 'cosmetic';
      if (isOrdinal(older, stretch.older[0], language) && isOrdinal(newer, stretch.newer[0], language))
        return 'cosmetic';
      return isYear(older, stretch.older[0], language) && isYear(newer, stretch.newer[0], language)
        ? 'wording'
        : 'value';
    }
  }
  // A name in another case is no name.
  const isLiteral = both.some(({kind}) => kind === 'code' || kind === 'url');
  if (!isLiteral && seen[0] !== '' && seen[0]?.toLowerCase() === seen[1]?.toLowerCase()) return 'cosmetic';
  if (only('markup') || isMarkup(both, text)) return 'markup';
  if (only('markup', 'url')) return 'link';
  return isQuantity(removed, language.tag) && isQuantity(added, language.tag) ? 'value' : 'wording';
}

/** Whether stretches differ in emphasis or code marks, and beside them in dashes, colons and bullets at most. */
function isMarkup(both: readonly Token[], texts: readonly string[]): boolean {
  if (both.some(({kind, text}) => kind === 'url' || (kind === 'markup' && !/^[*_]+$/.test(text)))) return false;
  if (both.every(({kind}) => kind !== 'code' && kind !== 'markup')) return false;
  const [was, is] = texts.map((text) => text.replace(/[*_`]|(?<!\S)[-–•:](?!\S)|[:•]/g, '').trim());
  return was === is;
}

/** Whether a stretch is numbers and their units, and nothing else. */
function isQuantity(list: readonly Token[], tag: string): boolean {
  if (!list.some(({kind}) => kind === 'number')) return false;
  return list.every(({kind, text}) => kind === 'number' || kind === 'space' || unitWords(tag).has(text.toLowerCase()));
}

/** A stretch of spaces alone says nothing: it is given with what stands beside it. */
function withNeighbours(stretch: Compared, older: readonly Token[], newer: readonly Token[]): Compared {
  const isBlank = textOf(older, stretch.older) === '' && textOf(newer, stretch.newer) === '';
  const widen = ([from, to]: Range, list: readonly Token[]): Range => [
    Math.max(0, from - 1),
    Math.min(list.length, to + 1),
  ];
  return isBlank ? {older: widen(stretch.older, older), newer: widen(stretch.newer, newer)} : stretch;
}
