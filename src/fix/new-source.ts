import {publishedText, replaceUrlLocales, urlLocalesIn, type Article, type Pair, type Unit} from '../model/index.js';

/** The English that a mended pair is to have. */
export interface NewSource {
  readonly article: Article;
  /** The units that the pair, or the part of it, is a wording of, in order. */
  readonly units: readonly Unit[];
  /** What stands there now. */
  readonly old: string;
  /** Locale of the page that is mended. */
  readonly locale: string;
}

/**
 * Writes the newest English of some units as the page writes it: on one line where it did so before, with its own locale in
 * addresses, with the white space at its ends, and without backslashes that another page alone has.
 */
export function newSource({article, units, old, locale}: NewSource): string {
  const pairs = pairsByUnit(article);
  const text = units.map((unit) => publishedText(unit.source, pairs.get(unit.id), 'source').trim()).join(' ');
  const start = old.length - old.trimStart().length;
  return old.slice(0, start) + onLines(inLocale(text, {article, old, locale}), old) + old.slice(old.trimEnd().length);
}

/** Line breaks of a sentence mean nothing: it has them where it had some, as the page ends its lines. */
function onLines(text: string, old: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const end = /\r\n|\r|\n/.exec(old.trim())?.[0];
  return end === undefined ? lines.map((line) => line.trim()).join(' ') : lines.join(end);
}

/** Addresses lead where those of the page lead: to the one locale that they name, or else not to that of another page. */
function inLocale(text: string, {article, old, locale}: Omit<NewSource, 'units'>): string {
  const [own, ...others] = new Set(urlLocalesIn(old));
  const canonical = article.pages[article.canonicalPage]?.meta.locale.toLowerCase();
  return replaceUrlLocales(text, (tag) => {
    if (own !== undefined && others.length === 0) return own;
    return tag.toLowerCase() === canonical ? locale.toLowerCase() : tag;
  });
}

/** The pairs of the canonical page. */
function pairsByUnit(article: Article): Map<string, Pair> {
  const page = article.pages[article.canonicalPage];
  return new Map(
    article.slots.flatMap(({pair, unit}) => {
      const [id, own] = [article.units[unit]?.id, page?.pairs[pair]];
      return id !== undefined && own ? [[id, own] as const] : [];
    }),
  );
}
