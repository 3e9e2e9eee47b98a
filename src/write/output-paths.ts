import type {ArticleFiles} from '../model/index.js';
import {safePagePath, safePath} from './safe-path.js';

/** Names of files and folders of the output that are no locale: some of them are well-formed tags. */
const reserved = ['schema', 'review', 'knowledge', 'errors', 'index'];

/**
 * Where the files of a page in a locale stand. The folder of the locale holds pages alone, by their paths in the
 * repository; what people look at beside them stands in `review`.
 *
 * @param path of the page below what the user named, with `/`.
 */
export function outputPaths(locale: string, path: string): ArticleFiles {
  const folder = localeFolder(locale);
  const page = safePagePath(path) || '_';
  const beside = `review/${folder}/${page.replace(/\.md$/, '')}`;
  return {page: `${folder}/${page}`, review: `${beside}.md`, versions: `${beside}.versions.json`};
}

/** The name of a locale in paths of the output. */
export function localeFolder(locale: string): string {
  const name = safePath(locale);
  return reserved.includes(name.toLowerCase()) ? `_${name}` : name;
}
