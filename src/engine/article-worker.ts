import {loadSpelling} from '../machine/disk/index.js';
import {answer} from '../machine/workers/index.js';
import {articleJobs, type ArticleJob, type ArticleWorkerData} from './article-job.js';

answer(async (data: ArticleWorkerData) => {
  await loadSpelling(data.options.dictionaries);
  const run = articleJobs(data);
  return (jobs: readonly ArticleJob[]) => {
    const result = run(jobs);
    return {result, moved: result.flatMap(({head, texts}) => [head.buffer, texts.buffer])};
  };
});
