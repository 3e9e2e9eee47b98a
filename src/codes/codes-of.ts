import type {Code} from '../model/index.js';
// Imported one by one and not from `text/index.js`: a lookup must start fast, and then loads nothing else.
import {compare} from '../text/compare.js';
import {normalise} from '../text/normalise.js';
import type {Family, Found, Position} from './family.js';
import {codeOfId, familyOfId} from './id.js';
import {textAfter, textBefore} from './around.js';
import {codeWords, type CodeLanguage, type CodeWords} from './words.js';

/** Several families of error codes, asked together. */
export interface Codes {
  readonly words: CodeWords;
  /** Whether a text may hold a code at all; most texts do not. */
  readonly mayHold: (text: string) => boolean;
  /**
   * Codes of every family that an English text names as errors, in order, each once. Offsets count in the normalised text.
   *
   * @param context what stands above the text, such as a heading or a column header: where it speaks of codes of a
   *   family, codes of it that the text begins with need no other name.
   */
  readonly find: (markdown: string, context?: string) => readonly Found[];
  /** Everything in a text, of any language, that has the form of a code, named as one or not, in order. White space must be folded. */
  readonly scan: (text: string) => readonly Found[];
  /** The family of a code, or of the id of an entry. */
  readonly familyOf: (of: Code | string) => Family | undefined;
  /** A code as people write it: `450 4.4.316`, `AADSTS50011`, `HTTP 404`, `Winsock 10061`. */
  readonly write: (code: Code, id: string) => string;
  /** Where a code stands among those of its family, by the id of its entry. */
  readonly position: (id: string) => Position;
}

/** Marks that may stand before a code at the start of a text. */
const leading = /^[\s*_`#“"'([]*$/;

/**
 * Puts families of codes together.
 *
 * @param families {@link families} of this folder, or others.
 * @param languages what is known of the languages of the texts.
 */
export function codesOf(families: readonly Family[], languages: Iterable<CodeLanguage>): Codes {
  const words = codeWords(languages);
  const byName = new Map<string, Family>(families.map((family) => [family.family, family]));
  const familyOf = (of: Code | string): Family | undefined =>
    byName.get(typeof of === 'string' ? familyOfId(of) : of.family);
  const hints = new RegExp(families.map(({hint}) => hint.source).join('|') || '(?!)', 'i');
  const mayHold = (text: string): boolean => hints.test(text);
  const scan = (text: string, context: string): Found[] => {
    const found = families.flatMap((family) => {
      const isBelow = context !== '' && family.context.test(context);
      const bare = isBelow ? (family.below?.(text, context) ?? []) : [];
      if (!family.hint.test(text)) return bare;
      const own = family.scan(text, words);
      if (!isBelow) return own;
      const may = own.filter(({code}) => family.isBelow?.(code, context) !== false);
      const others = own.filter((one) => !may.includes(one));
      return [...nameLeading(may, text, words), ...others, ...bare];
    });
    return withoutInner(
      found
        .filter((one) => !isVersion(one, text, words))
        .sort((a, b) => a.start - b.start || b.end - a.end || compare(a.id, b.id)),
    );
  };
  return {
    words,
    mayHold,
    find(markdown, context = '') {
      const mayStandBelow = context !== '' && (/\d/.test(markdown) ? mayHold(context) : /^\W{0,6}`\w+`/.test(markdown));
      if (!mayHold(markdown) && !mayStandBelow) return [];
      const found = new Map<string, Found>();
      for (const code of scan(normalise(markdown), context))
        if (code.named && !found.has(code.id)) found.set(code.id, code);
      const all = [...found.values()];
      const numbers = all.filter(({code}) => familyOf(code)?.isName !== true);
      return numbers.length > 0 ? numbers : all;
    },
    scan: (text) => scan(text, ''),
    familyOf,
    write: (code, id) => familyOf(code)?.write(code, id) ?? codeOfId(id),
    position: (id) => familyOf(id)?.position?.(codeOfId(id)) ?? {group: '', number: Number.parseFloat(codeOfId(id))},
  };
}

/**
 * Whether a number is that of a version, a build or an extension. Directly behind such a word it always is; with other
 * words between, or before one, only where nothing calls it an error.
 */
function isVersion({start, end, named}: Found, text: string, {namesVersion}: CodeWords): boolean {
  if (!/^[\d.-]+$/.test(text.slice(start, end))) return false;
  const before = textBefore(text, start);
  return namesVersion(before) || (!named && (namesVersion(before, 'words') || namesVersion(wordAfter(text, end))));
}

function wordAfter(text: string, end: number): string {
  return /^ ?[\p{L}-]{1,30}/u.exec(textAfter(text, end))?.[0] ?? '';
}

/** Codes that are not a part of another one: `451` is no HTTP status in `451 4.7.1`. */
function withoutInner(all: readonly Found[]): Found[] {
  let around: Found | undefined;
  return all.filter((one) => {
    if (around && one.end <= around.end && one.end - one.start < around.end - around.start) return false;
    around = one;
    return true;
  });
}

/** Names the codes that a text begins with, as in a cell `5.1.1, 5.1.10`. */
function nameLeading(found: readonly Found[], text: string, {follows}: CodeWords): readonly Found[] {
  let end = 0;
  return found.map((one) => {
    const gap = text.slice(end, one.start);
    if (!(end === 0 ? leading.test(gap) : follows(gap))) return one;
    end = one.end;
    return {...one, named: true};
  });
}
