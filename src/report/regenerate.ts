import {textInLocale, type Article, type Page} from '../model/index.js';
import {canonicalPage, localePages} from './article-pages.js';
import {stateOf} from './count-statuses.js';
import {fillPairs} from './fill-pairs.js';
import {gapsOf} from './gaps-of.js';
import {ownAltTexts} from './own-alt-texts.js';
import {ownFrontMatter} from './own-front-matter.js';
import {renderSide} from './render-side.js';

/**
 * Regenerates an article in a locale: the canonical page with its pairs filled in that locale, below the front matter
 * of the locale's own latest page, which names the English that this was made from: no newer one than that of its sentences.
 * In the locale of the canonical page it is the target side of that page with what people decided, and so it is of a page that needs no other text.
 * Markdown is spliced, never stringified, so that everything outside pairs stays as it stands.
 *
 * @param sentenceGap what stands between two sentences of a paragraph in that locale.
 */
export function regenerate(article: Article, locale: string, sentenceGap: string): string {
  const page = canonicalPage(article);
  if (page.meta.locale === locale && !isDecidedOtherwise(article, locale)) return renderSide(page, 'target');
  const own = localePages(article, locale).at(-1);
  if (own && isUpToDate(article, locale, own)) return renderSide(own, 'target');
  const alts = ownAltTexts(own);
  const body = splice(gapsOf(page).map(alts), fillPairs(article, locale, sentenceGap));
  return own ? withFrontMatter(ownFrontMatter(article, locale, own), body) : body;
}

/** Whether people decided on other translations than pages have. */
function isDecidedOtherwise({units}: Article, locale: string): boolean {
  return units.some((unit) => {
    const {decided, translation} = stateOf(unit, locale) ?? {};
    return decided?.text !== undefined && decided.text !== translation?.target;
  });
}

/** Whether a page was made from the canonical version and has the text of every sentence that a locale has. */
function isUpToDate(article: Article, locale: string, own: Page): boolean {
  const newest = article.versions.at(-1)?.pages ?? [];
  if (!newest.some((index) => article.pages[index] === own)) return false;
  return article.units.every((unit) => {
    const state = stateOf(unit, locale);
    if (!state) return true;
    const isFitting = state.status === 'current' || state.status === 'untranslated';
    if (!isFitting || state.patched !== undefined) return false;
    return textInLocale(state) === state.translation?.target && state.translation?.evidence.file === own.file;
  });
}

/** Puts texts between gaps. Where a text is `undefined` the gap before it goes too. */
function splice(gaps: readonly string[], texts: readonly (string | undefined)[]): string {
  let body = gaps[0] ?? '';
  for (const [index, text] of texts.entries()) {
    if (text === undefined) body = body.slice(0, body.length - (gaps[index] ?? '').length);
    body += (text ?? '') + (gaps[index + 1] ?? '');
  }
  return body;
}

/** A body below the front matter of another file: it takes the line ends of that file, and a byte order mark stands first or nowhere. */
function withFrontMatter(raw: string, body: string): string {
  if (raw === '') return body;
  const end = raw.includes('\r\n') ? '\r\n' : '\n';
  return raw + body.replace(/^\uFEFF/, '').replace(/\r?\n/g, end);
}
