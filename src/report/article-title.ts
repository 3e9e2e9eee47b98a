import type {Article} from '../model/index.js';
import {canonicalPage} from './article-pages.js';

/** English title of an article: the first heading of its canonical page, else its file name. Plain text. */
export function articleTitle(article: Article): string {
  return canonicalPage(article).sections.find(({heading}) => heading !== '')?.heading ?? article.name;
}
