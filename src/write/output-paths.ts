import type {ArticleFiles} from '../model/index.js';
import {safePagePath, safePath} from './safe-path.js';

/** Names of files and folders of the output that are no locale: some of them are well-formed tags. */
const reserved = ['schema', 'review', 'knowledge', 'errors', 'index', 'risk'];

/**
 * Where the files of a page in a locale stand. The folder of the locale holds pages alone, by their paths in the
 * repository; what people look at beside them stands in `review`.
 *
 * @param path of the page below what the user named, with `/`.
 * @param isReviewed whether the review page shows it.
 */
export function outputPaths(locale: string, path: string, isReviewed = false): ArticleFiles {
  const folder = localeFolder(locale);
  const page = safePagePath(path) || '_';
  const beside = `review/${folder}/${page.replace(/\.md$/, '')}`;
  const files = {page: `${folder}/${page}`, review: `${beside}.md`, versions: `${beside}.versions.json`};
  return isReviewed ? {...files, data: `${beside}.js`} : files;
}

/** The name of a page on the review page, by its data: the path of that without its ending, below `review`. */
export function reviewName(data: string): string {
  return data.slice('review/'.length, -'.js'.length);
}

/** The fragment of an address that leads to a page, or to a sentence on it, on the review page. */
export function reviewFragment(name: string, unit?: string): string {
  const path = name.split('/').map(encodeURIComponent).join('/');
  return unit === undefined ? `#p=${path}` : `#p=${path}&u=${encodeURIComponent(unit)}`;
}

/** The name of a locale in paths of the output. */
export function localeFolder(locale: string): string {
  const name = safePath(locale);
  return reserved.includes(name.toLowerCase()) ? `_${name}` : name;
}
