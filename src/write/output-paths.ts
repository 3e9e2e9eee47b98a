import {uniqueNames} from './unique-names.js';

/** Files and folders of the output that are no locale. */
const reserved = ['schema', 'README.md', 'units.ndjson', 'findings.json', 'knowledge-base.json'];

/** Endings of the files of an article in a locale. */
const endings = {page: '.md', versions: '.versions.json', review: '.review.md'};

/** The part of an article that decides on its paths. */
interface Named {
  readonly key: string;
  readonly name: string;
  readonly locales: readonly {readonly locale: string}[];
}

/** Gives the path of a file of an article in a locale. */
export type OutputPath = (article: {readonly key: string}, locale: string, kind: keyof typeof endings) => string;

/** Decides all paths below the output folder that come from input. */
export function outputPaths(articles: readonly Named[]): OutputPath {
  const locales = uniqueNames(
    new Map(articles.flatMap((article) => article.locales.map(({locale}) => [locale, locale]))),
    reserved,
  );
  const names = uniqueNames(new Map(articles.map((article) => [article.key, withoutEnding(article.name)])), []);
  return function (article, locale, kind) {
    const folder = locales.get(locale);
    const name = names.get(article.key);
    if (folder === undefined || name === undefined)
      throw new Error(`Cannot name a file without its article: \`${article.key}\` in \`${locale}\``);
    return `${folder}/${name}${endings[kind]}`;
  };
}

/** A page called `a.review` would be written over the review of `a`. */
function withoutEnding(name: string): string {
  return name.replace(/\.review$/i, '-review');
}
