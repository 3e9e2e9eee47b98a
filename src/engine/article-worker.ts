import {answer} from '../machine/workers/index.js';
import {articleJobs, type ArticleJob, type ArticleWorkerData} from './article-job.js';

answer((data: ArticleWorkerData) => {
  const run = articleJobs(data);
  return (job: ArticleJob) => {
    const result = run(job);
    return {result, moved: [result.head.buffer, result.texts.buffer]};
  };
});
