import {loadSpelling} from '../machine/disk/index.js';
import {answer} from '../machine/workers/index.js';
import {exportJobs, type ExportJob, type ExportWorkerData} from './export-job.js';

answer(async (data: ExportWorkerData) => {
  await loadSpelling(data.settings.options.dictionaries);
  const run = exportJobs(data);
  return (job: ExportJob) => ({result: run(job)});
});
