import {loadSpelling} from '../machine/disk/index.js';
import {answer} from '../machine/workers/index.js';
import {articleJobs, type ArticleJob, type ArticleWorkerData} from './article-job.js';

await answer(async (data: ArticleWorkerData) => {
  await loadSpelling(data.options.dictionaries);
  const run = articleJobs(data);
  return (job: ArticleJob) => {
    const result = run(job);
    return {result, moved: [result.head.buffer, result.texts.buffer]};
  };
});
