import {isKnownTag} from './known-tag.js';

/** What stands before the path of an address that begins at a host or at the root; an angle bracket may open it. */
const root = /^<?(?:(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]+)?(?=\/)/i;
const segment = /\/([a-z]{2,3}(?:-[a-z]{4})?-(?:[a-z]{2}|\d{3}))(?=[/?#>]|$)/gi;
/** Addresses in Markdown: of links and images, and bare ones. */
const addresses = /(?<=\]\(\s?<?)[^\s()<>]+|https?:\/\/[^\s<>()[\]*`"]+/gi;

/** The locale segment of an address, with its slash, such as `/pt-br` in `https://a.example/pt-br/list`. */
export interface UrlLocale {
  /** Offset of the slash before it. */
  readonly start: number;
  readonly text: string;
}

/** Whether a segment of a path names a locale. */
export function isLocaleSegment(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z]{4})?-(?:[a-z]{2}|\d{3})$/i.test(text) && isKnownTag(text);
}

/** Finds the locale segment in the path of an address that begins at a host or at the root. */
export function urlLocale(url: string): UrlLocale | undefined {
  const path = root.exec(url)?.[0].length;
  if (path === undefined) return undefined;
  const end = url.slice(path).search(/[?#]/);
  for (const {0: text, 1: tag = '', index} of url.matchAll(segment)) {
    if (index < path || (end !== -1 && index >= path + end)) continue;
    if (isKnownTag(tag)) return {start: index, text};
  }
  return undefined;
}

/** An address without its locale segment. */
export function withoutLocale(url: string): string {
  const found = urlLocale(url);
  return found ? url.slice(0, found.start) + url.slice(found.start + found.text.length) : url;
}

/** A Markdown text whose addresses have no locale segments: readers are sent to their own locale. */
export function withoutUrlLocales(markdown: string): string {
  return /\/[a-z]{2,3}-[a-z\d]/i.test(markdown) ? markdown.replace(addresses, withoutLocale) : markdown;
}

/**
 * A Markdown text whose addresses have other locale segments.
 *
 * @param put gives the tag to write for one that stands there, both without slashes.
 */
export function replaceUrlLocales(markdown: string, put: (tag: string) => string): string {
  return markdown.replace(addresses, (url) => {
    const found = urlLocale(url);
    if (!found) return url;
    const {start, text} = found;
    return `${url.slice(0, start + 1)}${put(text.slice(1))}${url.slice(start + text.length)}`;
  });
}

/** The tags of the locale segments in the addresses of a Markdown text, in order. */
export function urlLocalesIn(markdown: string): string[] {
  return (markdown.match(addresses) ?? []).flatMap((url) => urlLocale(url)?.text.slice(1) ?? []);
}
