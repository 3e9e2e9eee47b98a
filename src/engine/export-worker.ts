import {answer} from '../machine/workers/index.js';
import {exportJobs, type ExportJob, type ExportWorkerData} from './export-job.js';

answer((data: ExportWorkerData) => {
  const run = exportJobs(data);
  return (job: ExportJob) => ({result: run(job)});
});
