import {fillTemplate, publishedPath, type Article} from '../model/index.js';

/** Gives the address of a line of a page on its forge, by the name of its file; `undefined` where there is none. */
export type LinkOf = (place: {readonly file: string; readonly line: number}) => string | undefined;

/** Makes no links. */
export function noLink(): undefined {
  return undefined;
}

/** Makes links to the pages of an article. Without a template there are none. */
export function linksOf(article: Article, template: string | undefined): LinkOf {
  if (template === undefined) return noLink;
  const pages = new Map(article.pages.map((page) => [page.file, page]));
  return ({file, line}) => {
    const page = pages.get(file);
    if (!page) return undefined;
    const {repository, commit, path = publishedPath(page)} = page.origin ?? {};
    return fillTemplate(template, {repository, commit, path, line: String(line)});
  };
}

/** Markdown that leads to an address, if there is one. */
export function linked(label: string, url: string | undefined): string {
  if (url === undefined) return label;
  // What would end the address; brackets that a segment has are not encoded.
  const address = url.replace(/[\s()<>\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${label}](${address})`;
}
