import {answer} from '../machine/workers/index.js';
import {exportArticle, type ExportJob, type ExportSettings} from './export-job.js';

answer((settings: ExportSettings) => (job: ExportJob) => ({result: exportArticle(job, settings)}));
