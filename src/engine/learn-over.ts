import {defaultProducts, type Finding, type LearnedName} from '../model/index.js';
import {learnNames} from '../reconcile/index.js';
import {eachArticle, type EachArticleJob} from './each-article.js';
import {readProject} from './project.js';

/** Learns names and terms that English replaced, over all articles of some pages. */
export async function learnOver(job: EachArticleJob): Promise<{names: LearnedName[]; findings: Finding[]}> {
  const {options} = await readProject(job.paths, job);
  const learner = learnNames({locales: options.locales, products: options.products ?? defaultProducts});
  const findings = await eachArticle(job, learner.add);
  return {names: learner.learned(), findings};
}
