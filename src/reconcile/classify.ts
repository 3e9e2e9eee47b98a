import {diffArrays} from 'diff';
import type {Hunk} from '../model/index.js';
import {tokens, type Token, type TokenKind, type Vocabulary} from './tokens.js';

/** Kinds that are compared by place rather than by text where both sides have as many: one replaced the other. */
const replaceable: readonly TokenKind[] = ['product', 'number', 'url'];

const classOf: Readonly<Partial<Record<TokenKind, Hunk['class']>>> = {product: 'rename', number: 'value', url: 'link'};

/**
 * Tells what changed between two wordings of one sentence.
 *
 * @param before, after Markdown; escapes and white space are not compared.
 * @returns replaced stretches in order; empty when nothing changed but white space and escapes.
 */
export function classify(before: string, after: string, vocabulary: Vocabulary): Hunk[] {
  const older = tokens(before, vocabulary);
  const newer = tokens(after, vocabulary);
  const byPlace = placeKeys(older, newer);
  const hunks: Hunk[] = [];
  let removed: Token[] = [];
  let added: Token[] = [];
  const close = (): void => {
    const hunk = wordHunk(removed, added);
    const value = hunks.at(-1);
    if (hunk && value?.class === 'value' && isPlural(hunk)) {
      hunks[hunks.length - 1] = {
        class: 'value',
        before: `${value.before} ${hunk.before}`,
        after: `${value.after} ${hunk.after}`,
      };
    } else if (hunk) hunks.push(hunk);
    removed = [];
    added = [];
  };
  let i = 0;
  let j = 0;
  const parts = diffArrays(
    older.map((token) => keyOf(token, byPlace)),
    newer.map((token) => keyOf(token, byPlace)),
  );
  for (const [index, part] of parts.entries()) {
    for (let left = part.value.length; left > 0; left--) {
      const a = older[i];
      const b = newer[j];
      if (part.removed && a) {
        removed.push(a);
        i++;
      } else if (part.added && b) {
        added.push(b);
        j++;
      } else if (a && b) {
        i++;
        j++;
        const bridges = a.kind === 'space' && part.value.length === 1 && index > 0 && index < parts.length - 1;
        if (bridges && removed.length + added.length > 0) {
          removed.push(a);
          added.push(b);
          continue;
        }
        close();
        const replaced = classOf[a.kind];
        if (replaced && a.text !== b.text) hunks.push({class: replaced, before: a.text, after: b.text});
      }
    }
  }
  close();
  return hunks;
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

/** What a token is compared by. */
function keyOf(token: Token, byPlace: ReadonlySet<string>): string {
  const place = placeKey(token);
  if (place !== undefined && byPlace.has(place)) return `\0${place}`;
  if (token.kind === 'space') return ' ';
  return token.text.length === 2 && token.text.startsWith('\\') ? token.text.slice(1) : token.text.normalize('NFC');
}

/** A hunk of words and marks, or nothing where only white space differs. */
function wordHunk(removed: readonly Token[], added: readonly Token[]): Hunk | undefined {
  const before = removed.map((token) => token.text).join('');
  const after = added.map((token) => token.text).join('');
  if (before.trim() === after.trim()) return undefined;
  const kinds = new Set([...removed, ...added].filter((token) => token.kind !== 'space').map((token) => token.kind));
  const only = (kind: TokenKind): boolean => kinds.size === 1 && kinds.has(kind);
  if (isRename(removed, added)) return {class: 'rename', before: before.trim(), after: after.trim()};
  const found: Hunk['class'] = only('markup') ? 'markup' : only('number') ? 'value' : only('url') ? 'link' : 'wording';
  return {class: found, before: before.trim(), after: after.trim()};
}

/** Whether one name of a product stands for another name of it. */
function isRename(removed: readonly Token[], added: readonly Token[]): boolean {
  const [older, ...moreOlder] = removed.filter((token) => token.kind !== 'space');
  const [newer, ...moreNewer] = added.filter((token) => token.kind !== 'space');
  return (
    older?.kind === 'product' &&
    newer?.kind === 'product' &&
    older.product === newer.product &&
    moreOlder.length + moreNewer.length === 0
  );
}

/** Whether two words are the singular and the plural of one: a unit follows its number. */
function isPlural({before, after}: Hunk): boolean {
  return before !== '' && after !== '' && (`${before}s` === after || before === `${after}s`);
}
