import {
  localName,
  localProducts,
  sourceLocale,
  urlLocale,
  withoutLocale,
  type Locale,
  type Patch,
} from '../model/index.js';
import {markdownSpans} from '../text/index.js';
import {countsAlike, plainNumber, spell, spellingsOf} from './number-spelling.js';
import {productSpans, tokens, type Vocabulary} from './tokens.js';

/** A stretch of a translation and what it is replaced by. */
export interface Edit {
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** A token of the source that became another one. */
interface Replacement {
  readonly before: string;
  readonly after: string;
}

/** Where one replacement of the source is made in a translation; nothing where it must not be made at all. */
type FindEdits = (
  target: string,
  replacement: Replacement,
  vocabulary: Vocabulary,
  locale: Locale,
) => Edit[] | undefined;

/** For each class of patch, how its places are found. */
export const editsOf: Readonly<Record<Patch['class'], FindEdits>> = {rename: renamed, value: values, link: links};

/** Where a token stands in the source, for each class of patch. */
export function placesInSource(source: string, type: Patch['class'], token: string, vocabulary: Vocabulary): number[] {
  if (type === 'rename')
    return productSpans(source, vocabulary.products)
      .filter((span) => span.text === token && !span.ui)
      .map(({start}) => start);
  const kind = type === 'value' ? 'number' : 'url';
  const places: number[] = [];
  let start = 0;
  for (const one of tokens(source, vocabulary)) {
    if (one.kind === kind && one.text === token) places.push(start);
    start += one.text.length;
  }
  return places;
}

/** How many of some places are in labels of links or in alt texts. */
export function countInLabels(text: string, places: readonly number[]): number {
  const labels = markdownSpans(text).filter(({kind}) => kind === 'link' || kind === 'image');
  return places.filter((place) => labels.some(({innerStart, innerEnd}) => innerStart <= place && place < innerEnd))
    .length;
}

/** Names as the locale says them, with the spaces between their words that the translation uses; none of them in a UI label. */
function renamed(target: string, replacement: Replacement, {products}: Vocabulary, {tag}: Locale): Edit[] | undefined {
  const product = products.find(({names}) => names.includes(replacement.before) && names.includes(replacement.after));
  const [before, after] = [replacement.before, replacement.after].map(
    (name) => product && localName(product, name, tag),
  );
  if (before === undefined || after === undefined) return undefined;
  // One character stands for one, so that places stay the same.
  const plain = target.replace(/[\u00A0\u202F]/g, ' ');
  const spans = productSpans(plain, localProducts(products, tag)).filter((span) => span.text === before && !span.ui);
  if (spans.some((span) => span.strong)) return undefined;
  return spans.map(({start}) => {
    const own = target.slice(start, start + before.length);
    const space = /[\u00A0\u202F]/.exec(own)?.[0] ?? ' ';
    return {start, before: own, after: after.replaceAll(' ', space)};
  });
}

/**
 * Numbers in the spelling in which they stand there; codes as they stand. Numbers in strong text are left alone,
 * since it may be a UI label, and so are those that need other words around them.
 */
function values(
  target: string,
  {before, after}: Replacement,
  vocabulary: Vocabulary,
  locale: Locale,
): Edit[] | undefined {
  const older = plainNumber(before);
  const newer = plainNumber(after);
  if (older && newer && !countsAlike(older, newer, locale.tag)) return undefined;
  const found = new Map<number, Edit>();
  const open = withoutProtected(target, vocabulary);
  const add = (form: string, replaced: string): void => {
    for (const start of placesOf(form, open)) {
      const known = found.get(start);
      if (!known || known.before.length < form.length) found.set(start, {start, before: form, after: replaced});
    }
  };
  if (older && newer) {
    for (const spelling of spellingsOf(locale)) {
      // A short number does not tell how a long one is grouped.
      const group = older.whole.length > 3 ? spelling.group : newer.grouped ? (locale.group[0] ?? '') : '';
      add(spell(older, spelling), spell(newer, {...spelling, group}));
    }
  } else add(before, after);
  const edits = Array.from(found.values()).toSorted((a, b) => a.start - b.start);
  return edits.some(({start}) => target.slice(0, start).split('**').length % 2 === 0) ? undefined : edits;
}

/** A text with everything blanked that is no place for a number: code, URLs, names, tags. */
function withoutProtected(text: string, vocabulary: Vocabulary): string {
  return tokens(text, vocabulary)
    .map(({kind, text: own}) =>
      kind === 'code' || kind === 'url' || kind === 'ui' || kind === 'product' || own.startsWith('<')
        ? '\0'.repeat(own.length)
        : own,
    )
    .join('');
}

/** Where a number stands by itself: not in a longer number, a code or a word with digits. */
function placesOf(form: string, text: string): number[] {
  const places: number[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    const before = text.slice(Math.max(0, start - 2), start);
    const after = text.slice(start + form.length, start + form.length + 2);
    if (/(?:[\p{Nd}_A-Za-z]|\p{Nd}[.,:\-’٬٫])$/u.test(before) || /^(?:\p{Nd}|[.,:\-’٬٫]\p{Nd})/u.test(after)) continue;
    places.push(start);
  }
  return places;
}

/** Link targets that are those of the source, whatever locale stands in their path. */
function links(target: string, {before, after}: Replacement, vocabulary: Vocabulary, locale: Locale): Edit[] {
  const edits: Edit[] = [];
  let start = 0;
  for (const {kind, text} of tokens(target, vocabulary)) {
    if (kind === 'url' && withoutLocale(text) === withoutLocale(before) && !isOfAnother(text, locale))
      edits.push({start, before: text, after: inLocaleOf(text, after)});
    start += text.length;
  }
  return edits;
}

/** Whether an address leads to readers of another language than that of the source and that of the translation. */
function isOfAnother(url: string, {tag}: Locale): boolean {
  const own = urlLocale(url)?.text.slice(1).toLowerCase();
  return own !== undefined && own !== tag.toLowerCase() && own !== sourceLocale.toLowerCase();
}

/** A new address with the locale that the old one has in a translation, or with none: never with that of the source. */
function inLocaleOf(old: string, address: string): string {
  const own = urlLocale(old);
  const wanted = urlLocale(address);
  const bare = withoutLocale(address);
  if (!own || own.text.toLowerCase() === `/${sourceLocale.toLowerCase()}`) return bare;
  if (wanted) return address.slice(0, wanted.start) + own.text + address.slice(wanted.start + wanted.text.length);
  return bare.startsWith(old.slice(0, own.start)) && /^(?:[/?#>]|$)/.test(bare.slice(own.start))
    ? bare.slice(0, own.start) + own.text + bare.slice(own.start)
    : bare;
}
